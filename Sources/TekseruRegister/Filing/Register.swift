public import Tekseru
import TekseruDocuments

/// The register: an append-only log of documents, and the tables projected from it.
///
/// One register writes at a time; it belongs to one thread. What it is told becomes durable when a call returns.
public final class Register {
  let engine: any SQLEngine
  let log: DocumentLog
  let projector: Projector
  let reader: DocumentReader
  let sources: Sources
  /// Whether a photo is there.
  let hasPhoto: (PhotoID) -> Bool

  /// Opens a register for writing, and brings its tables up to this program's version.
  ///
  /// A new register is given the calendars and terms that the program ships; an older one those that are newer.
  /// `hasPhoto` says whether a photo is there that a document names.
  public init(
    _ engine: any SQLEngine, now: Instant, hasPhoto: @escaping (PhotoID) -> Bool = { _ in true }
  ) throws(RegisterFailure) {
    self.hasPhoto = hasPhoto
    do throws(SQLFailure) {
      guard try engine.isDurable() else { throw SQLFailure(kind: .notAllowed, code: 0) }
      reader = DocumentReader(today: now.day)
      try Migrations.run(on: engine, reader: reader)
      self.engine = engine
      log = try DocumentLog(engine)
      sources = try Sources(engine)
      projector = try Projector(engine, log: log, reader: reader)
    } catch {
      throw RegisterFailure(error)
    }
    try fileShipped(now: now)
  }

  /// Where the log ends.
  public var head: Head { log.head }

  /// When its last entry was recorded: no later one is given an earlier time, however the clock stands.
  public var lastRecorded: Instant { log.lastRecorded }

  /// Moves what was committed into the database file; for quiet moments.
  public func checkpoint() throws(RegisterFailure) {
    do throws(SQLFailure) { try engine.checkpoint() } catch { throw RegisterFailure(error) }
  }

  /// Runs one transaction; what fails leaves nothing behind, in the file or in memory.
  func transaction<Result>(
    keeps: Bool = true, _ body: () throws(SQLFailure) -> Result
  ) throws(RegisterFailure) -> Result {
    do throws(SQLFailure) {
      try engine.run("BEGIN IMMEDIATE")
    } catch {
      throw RegisterFailure(inOpenRegister: error)
    }
    do throws(SQLFailure) {
      let result = try body()
      if keeps { try projector.sums.write() }
      guard keeps else {
        try rollBack()
        return result
      }
      try engine.run("COMMIT")
      return result
    } catch {
      try? rollBack()
      throw RegisterFailure(inOpenRegister: error)
    }
  }

  private func rollBack() throws(SQLFailure) {
    try engine.run("ROLLBACK")
    try forget()
  }

  /// Forgets what a rolled back transaction may have taught it.
  func forget() throws(SQLFailure) {
    try projector.forget()
    try sources.reload()
  }
}
