import ArgumentParser
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// The options of commands that make a document of a contest.
struct ContestWriting: ParsableArguments {
  @Option(help: Help.option("contest-date"), transform: ReadingOptions.day)
  var date: Day?

  @Option(help: Help.option("contest-id"), transform: ContestWriting.identifier)
  var id: Identifier?

  @Option(help: Help.option("filed-by"))
  var filedBy: String?

  /// The day that the document says.
  var day: Day { date ?? SystemClock.today }

  /// Reads a code or an id.
  static func identifier(_ text: String) throws -> Identifier {
    guard let identifier = Identifier(text) else {
      throw ValidationError(
        Catalogue.text("usage.identifier", in: Help.language, ["value": .text(Shown.text(text))]))
    }
    return identifier
  }

  /// The document's id: the one that was given, else its parts; nil where those are too long together.
  func id(_ parts: [Identifier?], _ word: String?) -> Identifier? {
    id ?? Identifier((parts.compactMap { $0?.text } + (word.map { [$0] } ?? [])).joined(separator: ":"))
  }

  /// Files a document through the one door, and says what became of it.
  func file(
    _ session: Session, id: Identifier?, _ make: () throws(Problem) -> Document.Body
  ) throws(CommandFailure) -> ExitStatus {
    guard let id else { throw session.failure(.usage, "contest.idNeeded") }
    let document: Document
    let bytes: [UInt8]
    do throws(Problem) {
      document = Document(id: id, body: try make())
    } catch {
      session.complain(Sentence.line(file: nil, problem: error, in: session.language))
      return .refused
    }
    do throws(Problems) {
      bytes = try CanonicalContent.bytes(of: document)
    } catch {
      for problem in error.all { session.complain(Sentence.line(file: nil, problem: problem, in: session.language)) }
      return .refused
    }
    return try file(session, id, bytes)
  }

  private func file(_ session: Session, _ id: Identifier, _ bytes: [UInt8]) throws(CommandFailure) -> ExitStatus {
    try session.requireRegister()
    let recorder = try recorder(session)
    defer { recorder.end() }
    let run = FilingRun(session, recorder, options: FilingOptions(), mover: nil, isRehearsal: false)
    var piece = Piece(file: 0, name: id.text)
    piece.bytes = bytes
    piece.reading = DocumentDesk(limits: .standard, today: session.now.day).read(bytes, as: .json)
    var batch = Batch()
    batch.add(piece)
    try run.file(batch)
    try run.finish()
    return run.receipts.status
  }

  /// The register itself, or the daemon that holds it.
  private func recorder(_ session: Session) throws(CommandFailure) -> any Recorder {
    switch try session.writeAccess() {
    case .own(let lock):
      RegisterRecorder(
        session, try session.openLocked(), filedBy: filedBy ?? Environment.loginName, lock: lock,
        reopen: { try? session.openForWriting(.write) })
    case .daemon(let client): DaemonRecorder(session, client, filedBy: filedBy, limits: .standard)
    }
  }
}

extension Session {
  /// The freeze of a contest, which marks and objections name.
  func freeze(of contest: Contest) throws(CommandFailure) -> Identifier {
    guard let freeze = contest.freeze else {
      throw failure(.usage, "contest.notFrozen", ["id": .text(contest.regulation.id.text)])
    }
    return freeze.id
  }
}
