import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruLanguage
import TekseruReports

/// `tekseru contest explain REGULATION PARTICIPANT`: every point with its clause, value and records.
struct ContestExplainCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("contest", "explain", example: "tekseru contest explain DEMO-SAFEST-2026 DEMO-KZ-03")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions

  @ArgumentParser.Argument(help: Help.argument("participant"))
  var participant: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let (reader, contest) = try options.open(session)
    let sheet = try session.sheet(contest, reader, only: try options.only(of: contest.regulation, session))
    let codes = Set(sheet.nominations.flatMap { $0.participants.map(\.code) }).sorted()
    let code = try session.code(participant, among: codes)
    let standings = sheet.nominations.flatMap { ContestTable.standings($0, of: code, in: session.language) }
    if session.format != .csv {
      session.print(Table("standings", columns: ContestTable.standingColumns, rows: standings))
      session.say("")
    }
    let writer = session.writer("criteria", columns: ContestTable.criterionColumns)
    for scored in sheet.nominations { ContestTable.criteria(scored, of: code) { writer.add($0) } }
    writer.finish()
    for table in [ContestTable.marks(contest, of: code), ContestTable.objections(contest, of: code)]
    where !table.rows.isEmpty && session.format != .csv {
      session.say("")
      session.print(table)
    }
    return .done
  }
}
