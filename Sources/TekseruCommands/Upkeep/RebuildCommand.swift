import ArgumentParser
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// `tekseru rebuild`: the projections are thrown away and made again from the log.
struct RebuildCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("rebuild", example: "tekseru rebuild") }

  @OptionGroup var shared: SharedOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let lock = try session.lock()
    defer { lock.giveBack() }
    let register = try session.openLocked()
    do throws(RegisterFailure) { try register.rebuild() } catch { throw session.failure(error) }
    session.say(session.text("rebuild.done", ["count": .number(register.head.sequence)]))
    return .done
  }
}
