import ArgumentParser
import Tekseru
import TekseruRegister

/// `tekseru contest object REGULATION`: an objection to a participant's points.
struct ContestObjectCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand(
      "contest", "object",
      example: """
        tekseru contest object DEMO-SAFEST-2026 --nomination safest --participant DEMO-KZ-03 --criterion inspections \\
            --by P-KZ-03-CHAIR --reason "The check of 12 May is missing"
        """)
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions
  @OptionGroup var writing: ContestWriting

  @Option(help: Help.option("participant"), transform: ContestWriting.identifier)
  var participant: Identifier

  @Option(help: Help.option("criterion"), transform: ContestWriting.identifier)
  var criterion: Identifier?

  @Option(help: Help.option("contest-by"), transform: ContestWriting.identifier)
  var by: Identifier

  @Option(help: Help.option("contest-reason"))
  var reason: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let contest = try options.open(session).contest
    let freeze = try session.freeze(of: contest)
    let nomination = try session.nomination(options, of: contest.regulation)
    let id = writing.id([freeze, nomination, participant, criterion], "objection")
    return try writing.file(session, id: id) { () throws(Problem) in
      .objection(
        try Objection(
          freeze: freeze, nomination: nomination, participant: participant, criterion: criterion, by: by,
          date: writing.day, reason: reason))
    }
  }
}
