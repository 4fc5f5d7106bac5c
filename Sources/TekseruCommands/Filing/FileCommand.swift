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
    let recorder = try recorder(session)
    defer { recorder.end() }
    let mover = moveTo.map { Mover(to: RawArguments.bytes(of: $0)) }
    let run = FilingRun(session, recorder, options: intake.filing, mover: mover, isRehearsal: false)
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try session.file(intake.intake(session), by: run, isOneTransaction: intake.allOrNothing)
    } catch {
      _ = session.tell(of: mover?.finish() ?? [])
      throw error
    }
    return status.orGraver(session.tell(of: mover?.finish() ?? []))
  }

  private func recorder(_ session: Session) throws(CommandFailure) -> any Recorder {
    switch try session.writeAccess() {
    case .own(let lock):
      RegisterRecorder(
        session, try session.openLocked(), filedBy: intake.filer, lock: lock,
        reopen: { try? session.openForWriting(.write) })
    case .daemon(let client):
      DaemonRecorder(session, client, filedBy: intake.filedBy, limits: intake.intake(session).limits)
    }
  }
}
