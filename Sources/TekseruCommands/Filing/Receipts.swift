import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// Says what became of each document and each file.
///
/// In JSON and CSV a row per document; in text a line per file, and each problem as a sentence with its place on stderr.
final class Receipts {
  private let session: Session
  private let isRehearsal: Bool
  /// The rows for programs; nil where people read.
  private let rows: TableWriter?
  private(set) var total = OutcomeCounts()
  private(set) var status = ExitStatus.done

  static let columns = ["file", "document", "id", "outcome", "sequence", "sha256", "problems"]

  init(_ session: Session, isRehearsal: Bool) {
    self.session = session
    self.isRehearsal = isRehearsal
    rows = session.format == .text ? nil : session.writer("receipts", columns: Receipts.columns)
  }

  /// What became of a document.
  func add(_ outcome: Outcome, of name: String) {
    let result = shown(outcome.result)
    total.add(result)
    if result.isTurnedAway { status = status.orGraver(.refused) }
    guard session.format != .text else { return complain(of: outcome.problems, in: name, line: outcome.line) }
    rows?.add(
      [
        .text(name), outcome.kind.map { .term("", word: $0.rawValue) } ?? .none,
        outcome.id.map { .text($0) } ?? .none, .term("", word: result.name),
        result.sequence.map { .integer($0) } ?? .none,
        outcome.digest.isEmpty ? .none : .text(Hexadecimal.text(outcome.digest)),
        .list(outcome.problems.map { ProblemCell.cell($0, line: outcome.line, in: session.language) }),
      ])
  }

  /// A file that could not be read, or of which nothing can be recorded.
  func add(refused problems: [Problem], of name: String, status: ExitStatus = .refused) {
    total.add(.refused)
    self.status = self.status.orGraver(status)
    guard session.format != .text else { return complain(of: problems, in: name, line: nil) }
    let cells = problems.map { ProblemCell.cell($0, line: nil, in: session.language) }
    rows?.add([.text(name), .none, .none, .term("", word: "refused"), .none, .none, .list(cells)])
  }

  /// For programs, which get no row for a file, its own warnings stand with its first document.
  func withFileWarnings(_ outcomes: [Outcome], of reading: Reading) -> [Outcome] {
    guard session.format != .text, !reading.isRefused, !reading.problems.isEmpty, !outcomes.isEmpty else {
      return outcomes
    }
    var outcomes = outcomes
    outcomes[0].problems.insert(contentsOf: reading.problems, at: 0)
    return outcomes
  }

  /// What a file's own warnings are, when its documents are taken all the same.
  func add(warnings: [Problem], of name: String) {
    if session.format == .text { complain(of: warnings, in: name, line: nil) }
  }

  /// A file of which everything is said.
  func add(_ tally: FileTally) {
    guard session.format == .text else { return }
    let name = Shown.text(tally.name, atMost: Receipts.longestName)
    guard tally.counts.all == 1, let only = tally.first else {
      return session.output.line("\(name): \(summary(tally.counts))")
    }
    session.output.line("\(name): \(words(for: shown(only)))")
  }

  /// How many documents had which outcome, at the end.
  func summarize() {
    end()
    session.say(summary(total))
  }

  /// Nothing more comes: what was said is let out.
  func end() {
    rows?.finish()
    session.complaints.flush()
  }

  /// Something went wrong with more than a document.
  func raise(_ status: ExitStatus) { self.status = self.status.orGraver(status) }

  private static let longestName = 4_096

  private func shown(_ result: Outcome.Result) -> Outcome.Result {
    if isRehearsal, case .recorded = result { .valid } else { result }
  }

  private func complain(of problems: [Problem], in name: String, line: Int?) {
    for problem in problems {
      session.complaints.line(ProblemCell.line(problem, in: name, line: line, language: session.language))
    }
  }

  private func words(for result: Outcome.Result) -> String {
    switch result {
    case .recorded(let sequence):
      session.text(
        "outcome.line", ["outcome": .text(session.text("outcome.recorded")), "sequence": .text("\(sequence)")])
    case .alreadyRecorded(_, let withdrawnBy?):
      session.text("outcome.alreadyRecorded.withdrawn", ["by": .text(withdrawnBy)])
    case .valid: session.text(isRehearsal ? "outcome.valid" : "outcome.notTaken")
    default: session.text("outcome.\(result.name)")
    }
  }

  private func summary(_ counts: OutcomeCounts) -> String {
    var arguments: [String: Argument] = ["already": .number(counts.known), "refused": .number(counts.refused)]
    arguments["recorded"] = .number(counts.recorded)
    arguments["valid"] = .number(counts.valid + (isRehearsal ? counts.recorded : 0))
    if counts.conflicts > 0 { arguments["conflict"] = .number(counts.conflicts) }
    return session.text(isRehearsal ? "file.summary.check" : "file.summary", arguments)
  }
}
