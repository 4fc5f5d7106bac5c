import ArgumentParser
import Tekseru

/// `tekseru inspections`.
struct InspectionsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("inspections", example: "tekseru inspections --inspector TI-07 --from 2026-01-01")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  @Option(help: Help.option("inspector"))
  var inspector: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.list("inspections", filter.filter(.inspection, inspector: inspector), reading)
  }
}
