/// Several files in the body of one request, as RFC 7578 says and browsers and curl send them.
public enum Multipart {
  /// One of them.
  public struct Part: Sendable {
    /// Its header fields; names in lower case.
    public var fields: [String: String]
    /// Its bytes.
    public var bytes: [UInt8]
  }

  /// The bytes that parts come to, in pieces, so that nothing large is copied.
  static func pieces(_ parts: [(fields: [(String, String)], bytes: [UInt8])], boundary: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    for part in parts {
      let fields = part.fields.map { "\($0.0): \($0.1)\r\n" }.joined()
      pieces.append(Array("--\(boundary)\r\n\(fields)\r\n".utf8))
      pieces.append(part.bytes)
      pieces.append(Array("\r\n".utf8))
    }
    return pieces + [Array("--\(boundary)--\r\n".utf8)]
  }

  /// A boundary that stands in no file.
  static func newBoundary() -> String {
    "tekseru-" + String(UInt64.random(in: .min ... .max), radix: 16)
      + String(UInt64.random(in: .min ... .max), radix: 16)
  }

  /// The parts of a body; nil when it is not written as it should be.
  public static func parts(_ body: [UInt8], contentType: String) -> [Part]? {
    guard let (kind, parameters) = header(contentType), kind == "multipart/form-data",
      let boundary = parameters["boundary"], !boundary.isEmpty
    else { return nil }
    let line = Array("--\(boundary)".utf8)
    let delimiter = Array("\r\n--\(boundary)".utf8)
    guard body.starts(with: line) else { return nil }
    var parts: [Part] = []
    var start = line.count
    while body[start...].starts(with: [0x0D, 0x0A]) {
      guard let end = ByteSearch.first(delimiter, in: body, from: start),
        let part = part(body, from: start + 2, to: end)
      else { return nil }
      parts.append(part)
      start = end + delimiter.count
    }
    return body[start...].starts(with: Array("--".utf8)) ? parts : nil
  }

  /// A header's value and its parameters: `form-data; name="a"; filename="b.csv"`.
  public static func header(_ text: String) -> (value: String, parameters: [String: String])? {
    var pieces = pieces(of: text)
    guard !pieces.isEmpty else { return nil }
    let value = pieces.removeFirst().lowercased()
    var parameters: [String: String] = [:]
    for piece in pieces {
      guard let equals = piece.firstIndex(of: "=") else { return nil }
      parameters[piece[..<equals].lowercased()] = unquoted(String(piece[piece.index(after: equals)...]))
    }
    return (value, parameters)
  }

  private static func part(_ body: [UInt8], from start: Int, to end: Int) -> Part? {
    // A part without header fields begins with its empty line.
    guard let head = ByteSearch.first(Array("\r\n\r\n".utf8), in: body, from: start - 2), head + 4 <= end else {
      return nil
    }
    var fields: [String: String] = [:]
    let text = String(decoding: body[min(start, head)..<head], as: UTF8.self)
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[line[..<colon].lowercased()] = String(value)
    }
    return Part(fields: fields, bytes: Array(body[(head + 4)..<end]))
  }

  /// The text split at its semicolons, except within quotes.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text {
      if character == ";" && !isQuoted {
        pieces.append("")
        continue
      }
      if character == "\"" && !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && character == "\\" && !isEscaped
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map { String($0.drop { $0 == " " }) }
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"")
  }
}
