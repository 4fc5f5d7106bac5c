import Glibc
import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

extension Session {
  /// The register's path for people.
  var shownPath: String { RawArguments.shown(registerPath) }

  /// The register's path for the engine.
  var enginePath: String { String(decoding: registerPath, as: UTF8.self) }

  /// Whether there is a register.
  var hasRegister: Bool { Folders.exists(registerPath) }

  /// Opens the register for reading.
  func reader(at position: Position = .now) throws(CommandFailure) -> RegisterReader {
    try requireRegister()
    do throws(RegisterFailure) {
      return try RegisterReader(try engine(.read), at: position)
    } catch {
      throw failure(error)
    }
  }

  /// Opens the register whose lock is held; makes it when it is missing.
  func openLocked() throws(CommandFailure) -> Register {
    let isNew = !hasRegister
    let register = try openForWriting(isNew ? .create : .write)
    if isNew { Folders.flush(registerPath.folder) }
    return register
  }

  /// Opens the register for writing.
  func openForWriting(_ access: SQLiteConnection.Access) throws(CommandFailure) -> Register {
    do throws(RegisterFailure) {
      return try Register(try engine(access), now: now, hasPhoto: photos.has)
    } catch {
      throw failure(error)
    }
  }

  /// Opens the register's file, or another one.
  func engine(
    _ access: SQLiteConnection.Access, at path: String? = nil
  ) throws(RegisterFailure) -> SQLiteConnection {
    do throws(SQLFailure) {
      return try SQLiteConnection(path: path ?? enginePath, access: access)
    } catch {
      throw RegisterFailure(error)
    }
  }

  /// Says that there is no register, or what is in its way, where one is needed.
  func requireRegister() throws(CommandFailure) {
    let path = ["path": Argument.text(shownPath)]
    switch Folders.obstacle(registerPath) {
    case nil: return
    case ENOENT, ENOTDIR: throw failure(.unavailable, "register.missing", path)
    case let number?:
      let reason = Argument.text(SystemError.reason(number, in: language))
      throw failure(SystemError.status(number), "register.unreachable", path.merging(["reason": reason]) { $1 })
    }
  }

  /// Makes the register's folder where it is missing.
  func makeFolder() throws(CommandFailure) {
    guard let number = Folders.make(registerPath.folder) else { return }
    throw failure(
      SystemError.status(number), "register.cannotWrite",
      ["path": .text(shownPath), "reason": .text(SystemError.reason(number, in: language))])
  }

  /// What the register could not do, in a sentence.
  func failure(_ failure: RegisterFailure) -> CommandFailure {
    let path = ["path": Argument.text(shownPath)]
    switch failure {
    case .busy: return self.failure(.unavailable, "register.busy", path)
    case .diskFull: return cannotWrite(.inputOutput, "full")
    case .disk: return cannotWrite(.inputOutput, "failed")
    case .notAllowed: return cannotWrite(.notAllowed, "notAllowed")
    case .damaged where NewFile.flush(registerPath) == EIO:
      // SQLite takes a disk that does not answer any more for a damaged file: the disk itself is asked.
      return cannotWrite(.inputOutput, "failed")
    case .damaged: return self.failure(.refused, "register.notARegister", path)
    case .newer: return self.failure(.unavailable, "register.newer", path)
    case .mistake(let code): return self.failure(.mistake, "register.mistake", ["code": .text("\(code)")])
    }
  }

  private func cannotWrite(_ status: ExitStatus, _ reason: String) -> CommandFailure {
    failure(
      status, "register.cannotWrite", ["path": .text(shownPath), "reason": .text(text("system.\(reason)"))])
  }
}
