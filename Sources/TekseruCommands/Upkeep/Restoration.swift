import Glibc
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// A backup on its way into the register's place.
struct Restoration {
  private let session: Session
  private let backup: [UInt8]
  private let fresh: [UInt8]

  init(_ session: Session, backup: [UInt8]) {
    self.session = session
    self.backup = backup
    fresh = session.registerPath + Array(".restoring-\(getpid())".utf8)
  }

  /// Verifies the backup, copies it beside the register and verifies the copy; nothing is replaced yet.
  func prepare() throws(CommandFailure) -> Head {
    do throws(CommandFailure) {
      let head = try verifiedHead(of: backup)
      do throws(RegisterFailure) {
        try reader(of: backup).backUp(to: String(decoding: fresh, as: UTF8.self))
      } catch {
        throw session.failure(error)
      }
      guard try verifiedHead(of: fresh) == head else { throw damaged }
      if let number = NewFile.flush(fresh) { throw session.cannotWrite(fresh, number) }
      return head
    } catch {
      NewFile.removeDatabase(fresh)
      throw error
    }
  }

  /// Puts the copy in the register's place by one rename, and keeps what was there under another name, which it gives.
  func replace() throws(CommandFailure) -> [UInt8]? {
    let path = session.registerPath
    var kept: [UInt8]?
    if session.hasRegister {
      foldLog()
      let old = path + Array(".before-restore-\(session.now.milliseconds)".utf8)
      kept = old
      for suffix in ["-wal", "-shm"] {
        _ = Renaming.move(path + Array(suffix.utf8), to: old + Array(suffix.utf8))
      }
      let number = path.withCPath { from in old.withCPath { link(from, $0) == 0 ? nil : errno } }
      if let number { throw session.cannotWrite(old, number) }
    }
    guard fresh.withCPath({ from in path.withCPath { rename(from, $0) } }) == 0 else {
      throw session.cannotWrite(path, errno)
    }
    Folders.flush(path.folder)
    return kept
  }

  /// Moves the write-ahead log into the register that is replaced, where it still can be; a damaged one is kept as it is.
  private func foldLog() {
    let engine = try? session.engine(.write)
    try? engine?.checkpoint()
  }

  private func verifiedHead(of path: [UInt8]) throws(CommandFailure) -> Head {
    let verification: Verification
    do throws(RegisterFailure) {
      verification = try reader(of: path).verify()
    } catch {
      throw error == .damaged ? damaged : session.failure(error)
    }
    guard verification.isSound else { throw damaged }
    return verification.head
  }

  private func reader(of path: [UInt8]) throws(RegisterFailure) -> RegisterReader {
    try RegisterReader(try session.engine(.read, at: String(decoding: path, as: UTF8.self)))
  }

  private var damaged: CommandFailure {
    session.failure(.refused, "restore.damaged", ["path": .text(RawArguments.shown(backup))])
  }
}
