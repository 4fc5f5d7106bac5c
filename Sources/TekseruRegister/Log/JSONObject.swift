/// One JSON object, written a field at a time.
public struct JSONObject: Sendable {
  private var fields: [String] = []

  /// The object.
  public var text: String { "{" + fields.joined(separator: ",") + "}" }

  /// Makes an object without fields.
  public init() {}

  /// Adds a text, or null.
  public mutating func add(_ name: String, _ value: String?) { put(name, value.map(JSONObject.quoted) ?? "null") }

  /// Adds a number, or null.
  public mutating func add(_ name: String, _ value: Int?) { put(name, value.map { "\($0)" } ?? "null") }

  /// Adds a value that is JSON already.
  public mutating func add(_ name: String, json: String) { put(name, json) }

  /// Adds a list of values that are JSON already.
  public mutating func addList(_ name: String, _ values: [String]) {
    put(name, "[" + values.joined(separator: ",") + "]")
  }

  private mutating func put(_ name: String, _ json: String) { fields.append("\(JSONObject.quoted(name)):\(json)") }

  /// A text as a JSON string.
  public static func quoted(_ text: String) -> String {
    var text = text
    let escaped = text.withUTF8(JSONObject.escaped)
    return if let escaped { String(decoding: escaped, as: UTF8.self) } else { "\"\(text)\"" }
  }

  /// The bytes of a JSON string; nil where they are those of the text between quotes.
  private static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var special = text.firstIndex(where: isWrittenOtherwise) else { return nil }
    let quote = UInt8(ascii: "\"")
    var escaped = [quote]
    escaped.reserveCapacity(text.count + text.count / 16 + 32)
    var start = 0
    while special < text.count {
      escaped += text[start..<special]
      escaped += escape(of: text[special]).utf8
      start = special + 1
      special = text[start...].firstIndex(where: isWrittenOtherwise) ?? text.count
    }
    escaped += text[start...]
    escaped.append(quote)
    return escaped
  }

  private static func escape(of byte: UInt8) -> String {
    switch UnicodeScalar(byte) {
    case "\"": return #"\""#
    case "\\": return #"\\"#
    case "\n": return #"\n"#
    case "\r": return #"\r"#
    case "\t": return #"\t"#
    default:
      let digits = String(byte, radix: 16)
      return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func isWrittenOtherwise(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
