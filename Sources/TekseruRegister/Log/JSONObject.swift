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
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
