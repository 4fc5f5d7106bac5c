/// One JSON object, written a field at a time.
public struct JSONObject: Sendable {
  private var written: [UInt8] = [UInt8(ascii: "{")]

  /// The object.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The object in UTF-8.
  public var bytes: [UInt8] { written + CollectionOfOne(UInt8(ascii: "}")) }

  /// Makes an object without fields.
  public init() {}

  /// Adds a text, or null.
  public mutating func add(_ name: String, _ value: String?) {
    begin(name)
    if let value { JSONObject.quote(value, into: &written) } else { written += "null".utf8 }
  }

  /// Adds a number, or null.
  public mutating func add(_ name: String, _ value: Int?) { add(name, json: value.map { "\($0)" } ?? "null") }

  /// Adds a value that is JSON already.
  public mutating func add(_ name: String, json: String) {
    begin(name)
    written += json.utf8
  }

  /// Adds a list of values that are JSON already.
  public mutating func addList(_ name: String, _ values: [String]) { addList(name, values.lazy.map(\.utf8)) }

  /// Adds a list of objects.
  public mutating func addList(_ name: String, objects: [JSONObject]) { addList(name, objects.lazy.map(\.bytes)) }

  private mutating func addList(_ name: String, _ values: some Sequence<some Sequence<UInt8>>) {
    begin(name)
    written.append(UInt8(ascii: "["))
    for (number, value) in values.enumerated() {
      if number > 0 { written.append(UInt8(ascii: ",")) }
      written += value
    }
    written.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ name: String) {
    if written.count > 1 { written.append(UInt8(ascii: ",")) }
    JSONObject.quote(name, into: &written)
    written.append(UInt8(ascii: ":"))
  }

  /// A text as a JSON string.
  public static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = []
    quote(text, into: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func quote(_ text: String, into written: inout [UInt8]) {
    written.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where isWrittenOtherwise(text[index]) {
        written += text[start..<index]
        written += escape(of: text[index]).utf8
        start = index + 1
      }
      written += text[start...]
    }
    written.append(UInt8(ascii: "\""))
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
