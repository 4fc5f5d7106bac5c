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
    guard text.utf8.contains(where: isWrittenOtherwise) else { return "\"\(text)\"" }
    var quoted = Array("\"".utf8)
    quoted.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch UnicodeScalar(byte) {
      case "\"": quoted += #"\""#.utf8
      case "\\": quoted += #"\\"#.utf8
      case "\n": quoted += #"\n"#.utf8
      case "\r": quoted += #"\r"#.utf8
      case "\t": quoted += #"\t"#.utf8
      case "\0"..<" ":
        let digits = String(byte, radix: 16)
        quoted += #"\u"#.utf8
        quoted += String(repeating: "0", count: 4 - digits.count).utf8
        quoted += digits.utf8
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func isWrittenOtherwise(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
