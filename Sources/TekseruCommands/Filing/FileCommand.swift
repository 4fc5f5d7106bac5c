import ArgumentParser
import TekseruRegister
import TekseruSQLite

/// `tekseru file`: records documents.
struct FileCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("file", example: "tekseru file --move-to filed june.csv inspections/")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var intake: IntakeOptions

  @Option(help: Help.option("move-to"), completion: .directory)
  var moveTo: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let lock = try session.lock(makesMissing: true)
    defer { lock.giveBack() }
    let mover = moveTo.map { Mover(to: RawArguments.bytes(of: $0)) }
    let run = run(session, try session.openLocked(), mover)
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try session.file(intake.intake(session), by: run, isOneTransaction: intake.allOrNothing)
    } catch {
      _ = session.tell(of: mover?.finish() ?? [])
      throw error
    }
    return status.orGraver(session.tell(of: mover?.finish() ?? []))
  }

  private func run(_ session: Session, _ register: Register, _ mover: Mover?) -> FilingRun {
    FilingRun(
      session, register, options: intake.filing, filedBy: intake.filer, mover: mover, isRehearsal: false,
      reopen: { try? session.openForWriting(.write) })
  }
}
