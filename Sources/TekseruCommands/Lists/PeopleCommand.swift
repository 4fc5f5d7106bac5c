import ArgumentParser
import Tekseru

/// `tekseru people`.
struct PeopleCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("people", example: "tekseru people --find Saule") }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.list("people", filter.filter(.person), reading)
  }
}
