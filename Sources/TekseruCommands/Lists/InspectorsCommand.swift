import ArgumentParser
import Tekseru

/// `tekseru inspectors`: mandates, those in office on a day, those without valid training.
struct InspectorsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("inspectors", example: "tekseru inspectors --on 2026-06-30 --without-training")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: ThingOptions

  @Option(help: Help.option("on"), transform: ReadingOptions.day)
  var on: Day?

  @Flag(help: Help.option("without-training"))
  var withoutTraining = false

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let day = on ?? reading.day
    return try session.list("inspectors", filter.filter(.inspector), reading) { body in
      guard case .inspector(let inspector) = body else { return false }
      return (on == nil || inspector.isInOffice(on: day)) && !(withoutTraining && inspector.isTrained(on: day))
    }
  }
}
