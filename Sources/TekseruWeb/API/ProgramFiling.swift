import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// Documents that a program files.
enum ProgramFiling {
  /// The kinds of bodies that are taken.
  static let contentTypes = Format.allCases.map(\.contentType)

  /// A request's body as it goes through the one door, filed by the program.
  static func submission(
    _ request: SocketRequest, _ visit: Visit, _ program: Program
  ) throws(ProgramFailure) -> Submission {
    guard let format = Format(contentType: request.contentType) else { throw .kindUnknown(contentTypes) }
    let part = Submission.Part(
      name: visit.query["name"] ?? "-", bytes: request.body, format: format.corrected(by: request.body),
      filedBy: program.name, channel: .api)
    let options = FilingOptions(
      isAllOrNothing: visit.query["all-or-nothing"] == "true", isRehearsal: visit.query["rehearsal"] == "true")
    return Submission(parts: [part], options: options)
  }

  /// What became of each document.
  static func answer(_ receipts: [Receipt], in language: Language) -> SocketAnswer {
    let rows = ReceiptRows.write(receipts) { Sentence.sentence(for: $0, in: language) }
    return SocketAnswer(
      contentType: "application/x-ndjson", body: rows, fields: [.init("Cache-Control", "no-store")])
  }
}

extension Desk {
  /// Why a program's documents are not filed at all; nil when the register shall judge them.
  ///
  /// What cannot be read touches nothing: it goes on, to be refused with its reasons. `again`: corrected, after it was refused.
  func verdict(on submission: Submission, again: Bool = false) throws(PageFailure) -> ProgramFailure? {
    let reader = DocumentReader(today: today.day(in: nil))
    let read = submission.parts.flatMap { $0.reading(with: reader).documents }
    let named = read.filter { $0.document?.filedBy.map { $0 != holder.code } ?? false }
    if !named.isEmpty { return .anothersName(named.map(\.ordinal)) }
    let whole = read.compactMap { one in one.document.map { (one.ordinal, $0) } }
    let refused = try notForFiling(whole.map(\.1), again: again)
    return refused.isEmpty ? nil : .outside(refused.map { whole[$0].0 })
  }
}
