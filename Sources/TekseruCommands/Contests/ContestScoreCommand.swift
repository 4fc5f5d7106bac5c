import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru contest score REGULATION`: the standings.
struct ContestScoreCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("contest", "score", example: "tekseru contest score DEMO-SAFEST-2026 --criteria --output json")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions

  @Flag(help: Help.option("criteria"))
  var criteria = false

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let (reader, contest) = try options.open(session)
    let only = try options.only(of: contest.regulation, session)
    let sheet = try session.sheet(contest, reader, only: only, isExplained: criteria)
    let showsStandings = !criteria || session.format != .csv
    if showsStandings {
      let writer = session.writer("standings", columns: ContestTable.standingColumns)
      for scored in sheet.nominations {
        for row in ContestTable.standings(scored, in: session.language) { writer.add(row) }
      }
      writer.finish()
    }
    guard criteria else { return .done }
    session.say("")
    let writer = session.writer("criteria", columns: ContestTable.criterionColumns)
    for scored in sheet.nominations { ContestTable.criteria(scored) { writer.add($0) } }
    writer.finish()
    return .done
  }
}
