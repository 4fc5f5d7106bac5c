import ArgumentParser
import TekseruLanguage
import TekseruReports

/// A command: what it does is done in `perform`, all else is the same for all.
protocol RegisterCommand: ParsableCommand {
  var shared: SharedOptions { get }

  /// Does it; the failure says in a sentence what cannot be done.
  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus
}

extension RegisterCommand {
  mutating func run() throws {
    let session = Session(shared)
    let status: ExitStatus
    do throws(CommandFailure) {
      try session.openOutput()
      status = try perform(session)
    } catch {
      session.output.flush()
      throw error
    }
    try session.finishOutput()
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
