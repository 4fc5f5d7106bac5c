import ArgumentParser
import Glibc
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// `tekseru check`: everything `file` does, except record.
struct CheckCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("check", example: "tekseru check june.csv") }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var intake: IntakeOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let rehearsal = try Rehearsal(session)
    defer { rehearsal.end() }
    let recorder = RegisterRecorder(
      session, try rehearsal.register(session), filedBy: intake.filer, isRehearsal: true)
    let run = FilingRun(session, recorder, options: intake.filing, mover: nil, isRehearsal: true)
    return try session.file(intake.intake(session), by: run, isOneTransaction: intake.allOrNothing)
  }
}
