import ArgumentParser
import Glibc
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// Which contest is meant, and how far the log is read.
struct ContestOptions: ParsableArguments {
  @ArgumentParser.Argument(help: Help.argument("regulation"))
  var regulation: String

  @Option(help: Help.option("nomination"))
  var nomination: String?

  @Option(help: Help.option("contest-at"))
  var at: Int?

  /// Opens the register and reads the contest.
  func open(_ session: Session) throws(CommandFailure) -> (reader: RegisterReader, contest: Contest) {
    let reader = try session.reader(at: at.map { .at($0) } ?? .now)
    do throws(ListFailure) { return (reader, try reader.contest(regulation)) } catch { throw session.failure(error) }
  }

  /// The nomination that is asked for; nil for all.
  func only(of regulation: Regulation, _ session: Session) throws(CommandFailure) -> Identifier? {
    guard let nomination else { return nil }
    return try session.code(nomination, among: regulation.nominations.map(\.code))
  }
}

extension Session {
  /// A code of a regulation; a mistake names the nearest.
  func code(_ written: String, among codes: [Identifier]) throws(CommandFailure) -> Identifier {
    if let code = codes.first(where: { $0.text == written }) { return code }
    throw CommandFailure(.usage, Choice.sentence(written, among: codes.map(\.text), in: language))
  }

  /// The contest of a regulation.
  func contest(_ id: String, _ reader: RegisterReader) throws(CommandFailure) -> Contest {
    do throws(ListFailure) { return try reader.contest(id) } catch { throw failure(error) }
  }

  /// The nomination that is asked for; the only one where none is.
  func nomination(_ options: ContestOptions, of regulation: Regulation) throws(CommandFailure) -> Identifier {
    let codes = regulation.nominations.map(\.code)
    if options.nomination == nil, codes.count == 1 { return codes[0] }
    return try code(options.nomination ?? "", among: codes)
  }

  /// Scores a contest.
  func sheet(
    _ contest: Contest, _ reader: RegisterReader, by regulation: Regulation? = nil, only: Identifier? = nil,
    isExplained: Bool = true
  ) throws(CommandFailure) -> ContestSheet {
    do throws(ListFailure) {
      return try ContestSheet(contest, from: reader, by: regulation, only: only, isExplained: isExplained)
    } catch {
      throw failure(error)
    }
  }

  /// The regulation that a file holds, which need not be recorded; nil after its problems were told.
  func regulation(in path: String) throws(CommandFailure) -> Regulation? {
    let bytes = RawArguments.bytes(of: path)
    var piece = Piece(file: 0, name: RawArguments.shown(bytes), format: Format(fileName: path) ?? .yaml)
    switch FileReading.bytes(of: bytes, in: AT_FDCWD, atMost: Limits.standard.fileBytes) {
    case .success(let read): piece.bytes = read
    case .failure(let trouble):
      complain(Sentence.line(file: piece.name, problem: trouble.problem, in: language))
      return nil
    }
    piece.reading = DocumentDesk(limits: .standard, today: now.day).read(piece.bytes, as: piece.format)
    let problems = piece.reading.problems + piece.reading.documents.flatMap(\.problems)
    for problem in problems { complaints.line(Sentence.line(file: piece.name, problem: problem, in: language)) }
    complaints.flush()
    for case .regulation(let regulation)? in piece.reading.documents.map(\.document?.body) { return regulation }
    if !problems.contains(where: { $0.level == .error }) {
      complain(text("contest.noRegulation", ["path": .text(Shown.text(piece.name))]))
    }
    return nil
  }
}
