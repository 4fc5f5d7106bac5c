import Tekseru

/// Problems as JSON, as the log and the journals keep them: each an object of texts.
enum ProblemList {
  /// What the log keeps with a document.
  static func json(_ problems: [Problem]) -> String {
    "[" + problems.map { json(fields(of: $0)) }.joined(separator: ",") + "]"
  }

  /// What the journal keeps of a document that was turned away: enough to say the same sentence later.
  static func wholeJSON(_ problems: [Problem]) -> String {
    let all = problems.map { problem in
      var fields = fields(of: problem)
      if let expected = problem.expected { fields.append(("expected", expected.words.joined(separator: "\n"))) }
      switch problem.place {
      case .text(let line, let column): fields += [("line", "\(line)"), ("column", "\(column)")]
      case .cell(let sheet, let name): fields += [("sheet", sheet), ("cell", name)]
      case nil: break
      }
      return json(fields)
    }
    return "[" + all.joined(separator: ",") + "]"
  }

  private static func fields(of problem: Problem) -> [(String, String)] {
    var fields = [("code", problem.code.rawValue), ("level", problem.level.rawValue)]
    if !problem.path.isEmpty { fields.append(("path", problem.path)) }
    if let value = problem.value { fields.append(("value", value)) }
    if let reason = problem.reason { fields.append(("reason", reason)) }
    if let suggestion = problem.suggestion { fields.append(("suggestion", suggestion)) }
    fields += problem.details.sorted { $0.key < $1.key }.map { ("details.\($0.key)", $0.value) }
    return fields
  }

  private static func json(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ",") + "}"
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
