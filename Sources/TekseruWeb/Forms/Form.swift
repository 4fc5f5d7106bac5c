import TekseruSocket

/// What a form of a page sends: names and texts, in their order, and files.
struct Form: Sendable {
  private let fields: [(name: String, text: String)]
  /// The files, by the names of their fields. What they are called where they come from is not read.
  let files: [(name: String, bytes: [UInt8])]

  /// A form has so many fields and files at most; the longest of ours has a tenth of it.
  private static let most = 5_000

  /// Reads what a request brings: a form with files or one without. What is not written as it should be has no field.
  init(_ request: SocketRequest) {
    guard request.contentType.lowercased().hasPrefix("multipart/") else {
      self.init(request.body)
      return
    }
    var fields: [(String, String)] = []
    var files: [(String, [UInt8])] = []
    for part in (Multipart.parts(request.body, contentType: request.contentType) ?? []).prefix(Form.most) {
      guard let words = Multipart.header(part.fields["content-disposition"] ?? "")?.parameters,
        let name = words["name"]
      else { continue }
      if words["filename"] == nil {
        fields.append((name, String(decoding: part.bytes, as: UTF8.self)))
      } else if !part.bytes.isEmpty {
        files.append((name, part.bytes))
      }
    }
    self.init(fields: fields, files: files)
  }

  private init(fields: [(name: String, text: String)], files: [(name: String, bytes: [UInt8])]) {
    self.fields = fields
    self.files = files
  }

  /// Reads the body of a form (`application/x-www-form-urlencoded`).
  init(_ body: [UInt8]) {
    files = []
    fields = body.split(separator: UInt8(ascii: "&")).map { pair in
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (Form.decoded(parts[0]), parts.count > 1 ? Form.decoded(parts[1]) : "")
    }
  }

  /// The form with texts in the place of those of the same names.
  func with(_ others: [(name: String, text: String)]) -> Form {
    let names = Set(others.map(\.name))
    return Form(fields: fields.filter { !names.contains($0.name) } + others, files: [])
  }

  /// The text of a field without blanks around it; empty when it was not sent.
  subscript(_ name: String) -> String {
    let text = fields.first { $0.name == name }?.text ?? ""
    return String(text.trimming(while: \.isWhitespace))
  }

  /// The text of a field as it was typed: a password may begin with a blank.
  func typed(_ name: String) -> String { fields.first { $0.name == name }?.text ?? "" }

  /// The fields as the body of a form has them, without those of some names.
  func body(without left: Set<String>) -> String {
    fields.filter { !left.contains($0.name) }.map { "\(Link.encoded($0.name))=\(Link.encoded($0.text))" }
      .joined(separator: "&")
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "%"), index + 2 < text.endIndex,
        let value = UInt8(String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text without what is at its ends.
  fileprivate func trimming(while isDropped: (Character) -> Bool) -> SubSequence {
    var text = drop(while: isDropped)
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
