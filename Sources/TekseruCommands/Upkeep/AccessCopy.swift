import Glibc
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// The file of accounts goes along with the register's copies, as a second file.
extension Session {
  /// Where the page keeps accounts: beside the register.
  var accessPath: [UInt8] { registerPath.folder + Array("/access.sqlite".utf8) }

  /// The name of the copy of the accounts beside a copy of the register.
  static func accessCopy(of backup: [UInt8]) -> [UInt8] { backup + Array(".access".utf8) }

  /// Copies a database file whole, also while it is in use; nobody but its owner can read the copy.
  func copyDatabase(_ source: [UInt8], to path: [UInt8]) throws(CommandFailure) {
    let partial = path + Array(".partial-\(getpid())".utf8)
    do throws(CommandFailure) {
      // SQLite writes into an empty file that is there, and leaves its rights as they are.
      let descriptor = partial.withCPath { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
      guard descriptor >= 0 else { throw cannotWrite(path, errno) }
      close(descriptor)
      do throws(RegisterFailure) {
        let engine = try engine(.read, at: String(decoding: source, as: UTF8.self))
        do throws(SQLFailure) { try engine.copy(to: String(decoding: partial, as: UTF8.self)) } catch {
          throw RegisterFailure(error)
        }
      } catch {
        throw failure(error)
      }
      if let number = NewFile.flush(partial) ?? Renaming.move(partial, to: path) { throw cannotWrite(path, number) }
      Folders.flush(path.folder)
    } catch {
      NewFile.removeDatabase(partial)
      throw error
    }
  }

  /// Puts the copy of the accounts beside a backup in place, where there is one; what was there is kept under another name.
  func restoreAccess(beside backup: [UInt8]) throws(CommandFailure) {
    let copy = Session.accessCopy(of: backup)
    guard Folders.exists(copy) else { return }
    let fresh = accessPath + Array(".restoring-\(getpid())".utf8)
    try copyDatabase(copy, to: fresh)
    for suffix in ["", "-wal", "-shm"] {
      let old = accessPath + Array(suffix.utf8)
      if Folders.exists(old) { _ = Renaming.move(old, to: old + Array(".before-restore-\(now.milliseconds)".utf8)) }
    }
    if let number = Renaming.move(fresh, to: accessPath) { throw cannotWrite(accessPath, number) }
    Folders.flush(accessPath.folder)
    say(text("restore.access", ["path": .text(RawArguments.shown(copy))]))
  }
}
