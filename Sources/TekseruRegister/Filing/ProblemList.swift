import FoundationEssentials
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

  /// Reads what the journal keeps; problems that this program does not know are left out.
  static func problems(_ json: String) -> [Problem] {
    let kept = try? JSONDecoder().decode([[String: String]].self, from: Data(json.utf8))
    return (kept ?? []).compactMap(Problem.init(kept:))
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

extension Problem {
  /// Reads a problem's fields; nil for one that this program does not know.
  fileprivate init?(kept fields: [String: String]) {
    guard let code = fields["code"].flatMap(ProblemCode.init(rawValue:)),
      let level = fields["level"].flatMap(Level.init(rawValue:))
    else { return nil }
    self.init(
      code, at: fields["path"] ?? "", value: fields["value"],
      expected: fields["expected"].flatMap { Expectation(words: $0.split(separator: "\n").map(String.init)) },
      suggestion: fields["suggestion"], reason: fields["reason"])
    self.level = level
    for (name, text) in fields where name.hasPrefix("details.") { details[String(name.dropFirst(8))] = text }
    if let line = fields["line"].flatMap({ Int($0) }), let column = fields["column"].flatMap({ Int($0) }) {
      place = .text(line: line, column: column)
    }
    if let sheet = fields["sheet"], let cell = fields["cell"] { place = .cell(sheet: sheet, name: cell) }
  }
}
