import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru contest protocol REGULATION`: a page to be printed and signed.
struct ContestProtocolCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand(
      "contest", "protocol", example: "tekseru contest protocol DEMO-SAFEST-2026 --language kk > protocol.html")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions

  @Option(help: Help.option("stage"))
  var stage: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let (reader, contest) = try options.open(session)
    let sheet = try session.sheet(contest, reader, only: try options.only(of: contest.regulation, session))
    var only: Identifier?
    if let stage {
      let stages = sheet.nominations.flatMap { $0.nomination.stages.inOrder.map(\.code) }
      only = try session.code(stage, among: Set(stages).sorted())
    }
    let people: [Identifier: String]
    do throws(ListFailure) {
      people = try reader.names(ofPeople: contest.people)
    } catch {
      throw session.failure(error)
    }
    session.output.text(ContestProtocol.page(sheet, stage: only, people: people, in: session.language))
    return .done
  }
}
