public import Tekseru
public import TekseruRegister

/// What the daemon answers to documents: a JSON object on each line, as `tekseru file --output json` prints them.
///
/// Beside the keys of the command stand those that the command itself needs to say the same in any language: the part
/// that a row belongs to, `ordinal`, `withdrawnBy`, and a problem's `reason`, `details` and `expectation`. A row without
/// `ordinal` tells what is wrong with a file as a whole.
public enum ReceiptRows {
  /// The rows of receipts; `sentence` tells a problem to the one who asks.
  public static func write(_ receipts: [Receipt], sentence: (Problem) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (part, receipt) in receipts.enumerated() {
      if !receipt.problems.isEmpty || receipt.outcomes.isEmpty {
        bytes += row(of: receipt, part, sentence).utf8
      }
      for outcome in receipt.outcomes { bytes += row(of: outcome, in: receipt, part, sentence).utf8 }
    }
    return bytes
  }

  private static func row(of receipt: Receipt, _ part: Int, _ sentence: (Problem) -> String) -> String {
    var object = JSONObject()
    object.add("file", receipt.file)
    object.add("part", part)
    object.add("outcome", receipt.problems.contains { $0.level == .error } ? "refused" : nil)
    object.addList("problems", receipt.problems.map { json($0, sentence) })
    return object.text + "\n"
  }

  private static func row(
    of outcome: Outcome, in receipt: Receipt, _ part: Int, _ sentence: (Problem) -> String
  ) -> String {
    var object = JSONObject()
    object.add("file", receipt.file)
    object.add("part", part)
    object.add("ordinal", outcome.ordinal)
    object.add("line", outcome.line)
    object.add("document", outcome.kind?.rawValue)
    object.add("id", outcome.id)
    object.add("outcome", outcome.result.name)
    object.add("sequence", outcome.result.sequence)
    if case .alreadyRecorded(_, let by?) = outcome.result { object.add("withdrawnBy", by) }
    object.add("sha256", outcome.digest.isEmpty ? nil : SHA256.hexadecimal(outcome.digest))
    object.addList("problems", outcome.problems.map { json($0, sentence) })
    return object.text + "\n"
  }

  private static func json(_ problem: Problem, _ sentence: (Problem) -> String) -> String {
    var object = JSONObject()
    object.add("code", problem.code.rawValue)
    object.add("level", problem.level.rawValue)
    object.add("message", sentence(problem))
    switch problem.place {
    case .text(let line, let column):
      object.add("line", line)
      object.add("column", column)
    case .cell(let sheet, let name):
      object.add("sheet", sheet)
      object.add("cell", name)
    case nil: break
    }
    object.add("path", problem.path)
    object.add("value", problem.value)
    object.add("suggestion", problem.suggestion)
    object.add("reason", problem.reason)
    object.addList(
      "details", problem.details.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }.map(JSONObject.quoted))
    object.addList("expectation", problem.expected?.words.map(JSONObject.quoted) ?? [])
    return object.text
  }
}
