import ArgumentParser
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// `tekseru init`: an empty register with the shipped calendars and terms.
struct InitCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("init", example: "tekseru init --register union.sqlite")
  }

  @OptionGroup var shared: SharedOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let lock = try session.lock(makesMissing: true)
    defer { lock.giveBack() }
    if session.hasRegister {
      throw session.failure(.usage, "register.exists", ["path": .text(session.shownPath)])
    }
    let register = try session.openLocked()
    session.say(
      session.text("init.done", ["path": .text(session.shownPath), "count": .number(register.head.sequence)]))
    return .done
  }
}
