import ArgumentParser
import Tekseru

/// `tekseru accidents`.
struct AccidentsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("accidents", example: "tekseru accidents --from 2026-01-01")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.list("accidents", filter.filter(.accident), reading)
  }
}
