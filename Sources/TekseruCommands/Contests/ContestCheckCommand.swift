import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru contest check REGULATION`: the regulation alone, and with the data.
struct ContestCheckCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("contest", "check", example: "tekseru contest check DEMO-SAFEST-2026 --from draft.yaml")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions

  @Option(help: Help.option("contest-from"), completion: .file())
  var from: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    var draft: Regulation?
    if let from {
      draft = try session.regulation(in: from)
      guard draft != nil else { return .refused }
    }
    let (reader, contest) = try options.open(session)
    let regulation = draft ?? contest.regulation
    let sheet = try session.sheet(
      contest, reader, by: draft, only: try options.only(of: regulation, session))
    var rows: [[Cell]] = []
    for scored in sheet.nominations {
      rows += ContestTable.findings(scored, by: regulation, in: session.language).rows
    }
    session.print(Table("contestFindings", columns: ContestTable.findingColumns, rows: rows))
    let refused = sheet.nominations.flatMap { ContestTable.withoutBand($0, in: session.language) }
    for sentence in refused { session.complain(sentence) }
    return refused.isEmpty ? .done : .refused
  }
}
