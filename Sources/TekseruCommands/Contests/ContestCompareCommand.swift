import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru contest compare REGULATION`: what a change of rule or of data would move; nothing is applied.
struct ContestCompareCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("contest", "compare", example: "tekseru contest compare DEMO-SAFEST-2026 --from draft.yaml")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions

  @Option(help: Help.option("contest-with"))
  var with: String?

  @Option(help: Help.option("contest-from"), completion: .file())
  var from: String?

  @Option(help: Help.option("contest-to"))
  var to: Int?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let (reader, contest) = try options.open(session)
    var other: Regulation?
    if let from {
      other = try session.regulation(in: from)
      guard other != nil else { return .refused }
    } else if let with {
      do throws(ListFailure) { other = try reader.contest(with).regulation } catch { throw session.failure(error) }
    }
    let only = try options.only(of: contest.regulation, session)
    let before = try session.sheet(contest, reader, only: only)
    let after: ContestSheet
    if other == nil {
      let position: Position = to.map { .at($0) } ?? .now
      after = try session.sheet(contest.reading(at: position), reader, only: only)
    } else {
      after = try session.sheet(contest, reader, by: other, only: only)
    }
    session.print(ContestTable.comparison(before, after))
    return .done
  }
}
