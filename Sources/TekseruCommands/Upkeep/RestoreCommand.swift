import ArgumentParser
import Glibc
import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

/// `tekseru restore FILE`: puts a backup in the register's place, after verifying it completely.
struct RestoreCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("restore", example: "tekseru restore monday.sqlite") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("backup"), completion: .file())
  var file: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let backup = RawArguments.bytes(of: file)
    guard Folders.exists(backup) else {
      throw session.failure(
        .inputOutput, "file.cannotRead",
        ["path": .text(RawArguments.shown(backup)), "reason": .text(SystemError.reason(ENOENT, in: session.language))])
    }
    let lock = try session.lock(makesMissing: true)
    defer { lock.giveBack() }
    let restoration = Restoration(session, backup: backup)
    let head = try restoration.prepare()
    let kept = try restoration.replace()
    session.say(
      session.text(
        "restore.done", ["path": .text(RawArguments.shown(backup)), "count": .number(head.sequence)]))
    try session.restoreAccess(beside: backup)
    try session.copyPhotos(
      named: session.registerPath, from: PhotoFolder(ofRegister: String(decoding: backup, as: UTF8.self)),
      to: session.photos)
    if let kept { session.say(session.text("restore.kept", ["path": .text(RawArguments.shown(kept))])) }
    return .done
  }
}
