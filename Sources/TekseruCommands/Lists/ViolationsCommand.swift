import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru violations`: lists violations, and what is overdue.
struct ViolationsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("violations", example: "tekseru violations --overdue --organization KZ-AKM")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(help: Help.option("overdue"))
  var overdue = false

  @Option(help: Help.option("due-by"), transform: ReadingOptions.day)
  var dueBy: Day?

  @Option(help: Help.option("organization"))
  var organization: String?

  @Option(help: Help.option("inspector"))
  var inspector: String?

  @Option(help: Help.option("severity"), transform: { try Choice.read($0) })
  var severity: Severity?

  @Option(help: Help.option("status"), transform: { try Choice.read($0) })
  var status: ViolationStatus?

  @Option(help: Help.option("find"))
  var find: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader(reading)
    let filter = ViolationFilter(
      organization: organization, inspector: inspector, severity: severity, status: status, isOverdue: overdue,
      dueBy: dueBy, find: find)
    let name = overdue ? "violations.overdue" : "violations"
    let writer = session.writer(name, columns: ViolationList.columns)
    do throws(ListFailure) {
      try reader.atOneMoment { () throws(ListFailure) in
        try reader.violations(filter, on: reading.today) { writer.add(ViolationList.row($0)) }
      }
    } catch {
      throw session.failure(error)
    }
    writer.finish()
    return .done
  }
}
