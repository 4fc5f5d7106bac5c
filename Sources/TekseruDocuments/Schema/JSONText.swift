/// JSON to be written for people: two spaces deeper for each level, members in the order given.
indirect enum JSONText: Sendable {
  case text(String)
  case number(Int)
  case no
  /// Written as it stands.
  case literal(String)
  case list([JSONText])
  case object([(String, JSONText)])

  var text: String { written(depth: 0) }

  private func written(depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return JSONText.quoted(text)
    case .number(let number): return String(number)
    case .no: return "false"
    case .literal(let text): return text
    case .list(let items):
      return items.isEmpty
        ? "[]" : "[\n" + items.map { indent + $0.written(depth: depth + 1) }.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let lines = members.map { "\(indent)\(JSONText.quoted($0.0)): \($0.1.written(depth: depth + 1))" }
      return members.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + end + "}"
    }
  }

  /// The same on one line.
  var line: String {
    switch self {
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(JSONText.quoted($0.0)): \($0.1.line)" }.joined(separator: ", ") + "}"
    default: text
    }
  }

  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
