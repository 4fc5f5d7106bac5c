import ArgumentParser
import Glibc
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru export DIR`: every document as a file, in the order of the log.
struct ExportCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("export", example: "tekseru export union-2026") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("directory"), completion: .directory)
  var directory: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader()
    let folder = try ExportFolder(RawArguments.bytes(of: directory), session)
    var trouble: CommandFailure?
    do throws(RegisterFailure) {
      try reader.entries { entry in
        do throws(CommandFailure) {
          if trouble == nil { try folder.write(entry) }
        } catch {
          trouble = error
        }
      }
    } catch {
      throw session.failure(error)
    }
    if let trouble { throw trouble }
    try folder.finish(head: reader.head)
    session.say(
      session.text("export.done", ["count": .number(folder.count), "path": .text(RawArguments.shown(folder.path))]))
    return .done
  }
}
