import Glibc
import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

/// A register for rehearsals, which is left as it was: the real one, a copy of it, or none at all.
final class Rehearsal {
  private let path: String
  private let access: SQLiteConnection.Access
  private var lock: WriterLock?
  private var copy: [UInt8]?
  /// A reader that closes last: the one who closes last would move the write-ahead log into the file, and it never does.
  private var reader: SQLiteConnection?

  /// Finds what to rehearse on: a new register in memory when there is none, a copy when it cannot be held.
  init(_ session: Session) throws(CommandFailure) {
    guard session.hasRegister else {
      path = ":memory:"
      access = .create
      return
    }
    access = .write
    let isWritable = session.registerPath.withCPath { Glibc.access($0, W_OK) } == 0
    if isWritable, let lock = try? session.takeLock() {
      self.lock = lock
      path = session.enginePath
      reader = try? session.engine(.read)
      _ = try? reader?.prepare("SELECT count(*) FROM sqlite_schema").first { $0.integer(0) }
    } else {
      let copy = Array("\(Environment.value("TMPDIR") ?? "/tmp")/tekseru-check-\(getpid()).sqlite".utf8)
      self.copy = copy
      path = String(decoding: copy, as: UTF8.self)
      let reader = try session.reader()
      do throws(RegisterFailure) { try reader.backUp(to: path) } catch { throw session.failure(error) }
    }
  }

  /// The register on which everything can be tried.
  func register(_ session: Session) throws(CommandFailure) -> Register {
    let engine: RehearsalEngine
    do throws(SQLFailure) {
      engine = try RehearsalEngine(SQLiteConnection(path: path, access: access))
    } catch {
      throw session.failure(RegisterFailure(error))
    }
    do throws(RegisterFailure) {
      return try Register(engine, now: session.now, hasPhoto: session.photos.has)
    } catch {
      throw session.failure(error)
    }
  }

  /// Leaves nothing behind.
  func end() {
    reader = nil
    lock?.giveBack()
    guard let copy else { return }
    NewFile.removeDatabase(copy)
  }
}
