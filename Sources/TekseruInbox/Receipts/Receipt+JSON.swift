import Tekseru
public import TekseruLanguage
public import TekseruRegister

extension Receipt {
  /// The receipt as one JSON object: the file, and under `documents` an object for each, as `tekseru file` writes them.
  public func json(in language: Language) -> String {
    var object = JSONObject()
    object.add("file", file)
    object.add("sha256", hash.map { SHA256.hexadecimal($0) })
    object.add("receivedAt", receivedAt.description)
    object.add("outcome", isRefused ? "refused" : "recorded")
    object.addList("problems", problems.map { Receipt.json($0, in: language) })
    object.addList("documents", outcomes.map { json($0, in: language) })
    return object.text + "\n"
  }

  private func json(_ outcome: Outcome, in language: Language) -> String {
    var object = JSONObject()
    object.add("document", outcome.kind?.rawValue)
    object.add("id", outcome.id)
    object.add("outcome", outcome.result.name)
    object.add("sequence", outcome.result.sequence)
    object.add("sha256", outcome.digest.isEmpty ? nil : SHA256.hexadecimal(outcome.digest))
    if case .alreadyRecorded(_, let by?) = outcome.result { object.add("withdrawnBy", by) }
    object.addList("problems", outcome.problems.map { Receipt.json($0, in: language) })
    return object.text
  }

  private static func json(_ problem: Problem, in language: Language) -> String {
    var object = JSONObject()
    object.add("code", problem.code.rawValue)
    object.add("level", problem.level.rawValue)
    object.add("message", Sentence.sentence(for: problem, in: language))
    switch problem.place {
    case .text(let line, let column):
      object.add("line", line)
      object.add("column", column)
    case .cell(let sheet, let name):
      object.add("sheet", sheet)
      object.add("cell", name)
    case nil: break
    }
    object.add("path", problem.path.isEmpty ? nil : problem.path)
    object.add("value", problem.value)
    object.add("suggestion", problem.suggestion)
    return object.text
  }
}
