public import Tekseru
import TekseruDocuments

/// Reads a register, beside the one who writes it: every list, report and check, at any position of the log.
public final class RegisterReader {
  let engine: any SQLEngine
  let reader: DocumentReader
  let position: Position
  let parties: Parties
  let directory: Directory
  let log: DocumentLog
  private var isAtOneMoment = false

  /// Opens a register for reading at a position.
  public init(_ engine: any SQLEngine, at position: Position = .now) throws(RegisterFailure) {
    do throws(SQLFailure) {
      let version = try Migrations.version(of: engine)
      guard version > 0 else { throw SQLFailure(kind: .damaged, code: 0) }
      guard version <= Migrations.current else { throw SQLFailure(kind: .newer, code: version) }
      self.engine = engine
      self.position = position
      reader = DocumentReader(today: Day(number: .max))
      log = try DocumentLog(engine)
      parties = try Parties(engine)
      directory = try Directory(engine, parties: parties, reader: reader, position: position)
    } catch {
      throw RegisterFailure(error)
    }
  }

  /// Where the log ends.
  public var head: Head { log.head }

  /// Reads several answers as of one moment: what is recorded meanwhile is in none of them. A moment within another is the
  /// same one.
  public func atOneMoment<Answer>(
    _ read: () throws(ListFailure) -> Answer
  ) throws(ListFailure) -> Answer {
    if isAtOneMoment { return try read() }
    do throws(SQLFailure) { try engine.run("BEGIN") } catch { throw .register(RegisterFailure(error)) }
    isAtOneMoment = true
    defer {
      isAtOneMoment = false
      try? engine.run("ROLLBACK")
    }
    return try read()
  }

  /// Checks everything that can be checked, as it stands when the check begins, however much is filed meanwhile; `head` is
  /// one written down before, which the log must still contain; `photo` looks at a photo.
  public func verify(
    containing head: Head? = nil, photo look: ((PhotoID) -> Verification.Finding.What?)? = nil
  ) throws(RegisterFailure) -> Verification {
    do throws(SQLFailure) {
      try engine.run("BEGIN")
      defer { try? engine.run("ROLLBACK") }
      let verifier = LogVerifier(engine)
      let file = try engine.integrityProblems().map { Verification.Finding(.damaged, detail: $0) }
      let entries = try verifier.entries(containing: head)
      var checks: [Verification.Check] = [
        .init(name: .file, findings: file),
        .init(name: .log, findings: entries.findings),
        .init(name: .sources, findings: try verifier.sources()),
        .init(name: .projections, findings: try ProjectionVerifier(engine, reader: reader).findings()),
      ]
      if let look { checks.append(.init(name: .photos, findings: try verifier.photos(look))) }
      if let head {
        let missing = Verification.Finding(.head, sequence: head.sequence)
        checks.append(.init(name: .head, findings: entries.containsHead ? [] : [missing]))
      }
      return Verification(checks: checks, head: entries.head)
    } catch {
      throw RegisterFailure(error)
    }
  }

  /// The position at the end of a day: the last entry recorded on it or before, by UTC.
  public static func position(atEndOf day: Day, in engine: any SQLEngine) throws(RegisterFailure) -> Position {
    do throws(SQLFailure) {
      let next = (Int(day.number) + 1) * 86_400_000
      let statement = try engine.prepare("SELECT coalesce(max(sequence), 0) FROM documents WHERE recorded_at < ?")
      statement.bind(1, next)
      return .at(try statement.first { $0.integer(0) } ?? 0)
    } catch {
      throw RegisterFailure(error)
    }
  }

  /// Writes a consistent copy of the register to a file that does not exist yet.
  public func backUp(to path: String) throws(RegisterFailure) {
    do throws(SQLFailure) { try engine.copy(to: path) } catch { throw RegisterFailure(error) }
  }
}
