import ArgumentParser
import Tekseru
import TekseruRegister

/// `tekseru contest mark REGULATION`: a juror's mark of a participant.
struct ContestMarkCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand(
      "contest", "mark",
      example: """
        tekseru contest mark DEMO-SAFEST-2026 --nomination safest --criterion speech --participant DEMO-KZ-03 --mark 8 \\
            --author P-JURY-1 --reason "Clear, with photographs"
        """)
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: ContestOptions
  @OptionGroup var writing: ContestWriting

  @Option(help: Help.option("criterion"), transform: ContestWriting.identifier)
  var criterion: Identifier

  @Option(help: Help.option("participant"), transform: ContestWriting.identifier)
  var participant: Identifier

  @Option(help: Help.option("mark"), transform: ContestNumber.read)
  var mark: ContestNumber

  @Option(help: Help.option("author"), transform: ContestWriting.identifier)
  var author: Identifier

  @Option(help: Help.option("contest-reason"))
  var reason: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let contest = try options.open(session).contest
    let freeze = try session.freeze(of: contest)
    let nomination = try session.nomination(options, of: contest.regulation)
    let id = writing.id([freeze, nomination, participant, criterion, author], nil)
    return try writing.file(session, id: id) { () throws(Problem) in
      .juryMark(
        try JuryMark(
          freeze: freeze, nomination: nomination, criterion: criterion, participant: participant, mark: mark.ratio,
          author: author, reason: reason, date: writing.day))
    }
  }
}

/// A decimal number of the command line.
struct ContestNumber {
  let ratio: Ratio

  static func read(_ text: String) throws -> ContestNumber {
    guard let decimal = Decimal(text) else { throw Choice.notANumber(text) }
    return ContestNumber(ratio: Ratio(decimal))
  }
}
