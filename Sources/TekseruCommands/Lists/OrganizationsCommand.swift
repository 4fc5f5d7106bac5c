import ArgumentParser
import Tekseru

/// `tekseru organizations`.
struct OrganizationsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("organizations", example: "tekseru organizations --find polyclinic")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.list("organizations", filter.filter(.organization), reading)
  }
}
