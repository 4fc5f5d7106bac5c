/// What a form of a page sends: names and texts, in their order.
struct Form: Sendable {
  private let fields: [(name: String, text: String)]

  /// Reads the body of a form (`application/x-www-form-urlencoded`).
  init(_ body: [UInt8]) {
    fields = body.split(separator: UInt8(ascii: "&")).map { pair in
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (Form.decoded(parts[0]), parts.count > 1 ? Form.decoded(parts[1]) : "")
    }
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
