import ArgumentParser
import Glibc
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

/// `tekseru backup FILE`: a consistent copy, also while the register is in use.
struct BackupCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("backup", example: "tekseru backup monday.sqlite") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("backup"), completion: .file())
  var file: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let path = RawArguments.bytes(of: file)
    let reader = try session.reader()
    guard !Folders.exists(path) else {
      throw session.failure(.usage, "backup.exists", ["path": .text(RawArguments.shown(path))])
    }
    let copy = Session.accessCopy(of: path)
    guard !Folders.exists(copy) else {
      throw session.failure(.usage, "backup.exists", ["path": .text(RawArguments.shown(copy))])
    }
    let head = try session.copy(reader, to: path)
    session.say(
      session.text("backup.done", ["path": .text(RawArguments.shown(path)), "head": .text("\(head)")]))
    if Folders.exists(session.accessPath) {
      try session.copyDatabase(session.accessPath, to: copy)
      session.say(session.text("backup.access", ["path": .text(RawArguments.shown(copy))]))
    }
    try session.copyPhotos(
      named: path, from: session.photos, to: PhotoFolder(ofRegister: String(decoding: path, as: UTF8.self)))
    return .done
  }
}

extension Session {
  /// Writes a copy under another name first: the file has its own name only when it is whole and on the disk.
  func copy(_ reader: RegisterReader, to path: [UInt8]) throws(CommandFailure) -> Head {
    let partial = path + Array(".partial-\(getpid())".utf8)
    do throws(CommandFailure) {
      let head = try write(reader, to: partial)
      if let number = NewFile.flush(partial) ?? Renaming.move(partial, to: path) { throw cannotWrite(path, number) }
      Folders.flush(path.folder)
      return head
    } catch {
      NewFile.removeDatabase(partial)
      throw error
    }
  }

  /// Writes a copy and reads its head.
  func write(_ reader: RegisterReader, to path: [UInt8]) throws(CommandFailure) -> Head {
    let name = String(decoding: path, as: UTF8.self)
    do throws(RegisterFailure) {
      try reader.backUp(to: name)
      return try RegisterReader(try engine(.read, at: name)).head
    } catch {
      throw error == .notAllowed ? cannotWrite(path, EACCES) : failure(error)
    }
  }
}
