import Tekseru

/// Problems as JSON, as the log and the journals keep them.
enum ProblemList {
  static func json(_ problems: [Problem]) -> String {
    "[" + problems.map(json).joined(separator: ",") + "]"
  }

  private static func json(_ problem: Problem) -> String {
    var fields = [("code", problem.code.rawValue), ("level", problem.level.rawValue)]
    if !problem.path.isEmpty { fields.append(("path", problem.path)) }
    if let value = problem.value { fields.append(("value", value)) }
    if let reason = problem.reason { fields.append(("reason", reason)) }
    if let suggestion = problem.suggestion { fields.append(("suggestion", suggestion)) }
    fields += problem.details.sorted { $0.key < $1.key }.map { ("details.\($0.key)", $0.value) }
    return "{" + fields.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
