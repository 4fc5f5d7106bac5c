import ArgumentParser
import Tekseru

/// `tekseru councils`.
struct CouncilsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("councils", example: "tekseru councils --organization KZ-AKM")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.list("councils", filter.filter(.council), reading)
  }
}
