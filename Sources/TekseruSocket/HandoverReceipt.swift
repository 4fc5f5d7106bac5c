import FoundationEssentials
public import Tekseru
public import TekseruRegister

/// What became of one part that was handed over, as the daemon told it.
public struct HandoverReceipt: Sendable {
  /// What is wrong with the part as a whole.
  public var problems: [Problem] = []
  /// What became of each of its documents.
  public var outcomes: [Outcome] = []

  /// The receipts of so many parts, read from the rows of `ReceiptRows`; nil when they are not those of this program.
  static func read(_ bytes: [UInt8], parts: Int) -> [HandoverReceipt]? {
    var receipts = Array(repeating: HandoverReceipt(), count: parts)
    let decoder = JSONDecoder()
    for line in bytes.split(separator: 0x0A) {
      guard let row = try? decoder.decode(Row.self, from: Data(line)), receipts.indices.contains(row.part) else {
        return nil
      }
      let problems = row.problems.compactMap(\.problem)
      guard problems.count == row.problems.count else { return nil }
      guard let ordinal = row.ordinal else {
        receipts[row.part].problems = problems
        continue
      }
      guard let result = row.result else { return nil }
      receipts[row.part].outcomes.append(
        Outcome(
          ordinal: ordinal, line: row.line ?? ordinal, kind: row.document.flatMap(Kind.init(rawValue:)), id: row.id,
          result: result, digest: row.sha256.flatMap(SHA256.bytes(hexadecimal:)) ?? [],
          problems: problems))
    }
    return receipts
  }

  private struct Row: Decodable {
    var part: Int
    var ordinal: Int?
    var line: Int?
    var document: String?
    var id: String?
    var outcome: String?
    var sequence: Int?
    var withdrawnBy: String?
    var sha256: String?
    var problems: [ProblemRow]

    var result: Outcome.Result? {
      switch (outcome, sequence) {
      case ("recorded", let sequence?): .recorded(sequence: sequence)
      case ("alreadyRecorded", let sequence?): .alreadyRecorded(sequence: sequence, withdrawnBy: withdrawnBy)
      case ("conflict", let sequence?): .conflict(with: sequence)
      case ("refused", _): .refused
      case ("valid", _): .valid
      default: nil
      }
    }
  }

  private struct ProblemRow: Decodable {
    var code: String
    var level: String
    var line: Int?
    var column: Int?
    var sheet: String?
    var cell: String?
    var path: String
    var value: String?
    var suggestion: String?
    var reason: String?
    var details: [String]
    var expectation: [String]

    var problem: Problem? {
      guard let code = ProblemCode(rawValue: code), let level = Problem.Level(rawValue: level),
        details.count.isMultiple(of: 2)
      else { return nil }
      var problem = Problem(
        code, at: path, value: value, expected: Expectation(words: expectation), suggestion: suggestion,
        reason: reason)
      problem.level = level
      for index in stride(from: 0, to: details.count, by: 2) { problem.details[details[index]] = details[index + 1] }
      if let line, let column { problem.place = .text(line: line, column: column) }
      if let sheet, let cell { problem.place = .cell(sheet: sheet, name: cell) }
      return problem
    }
  }
}
