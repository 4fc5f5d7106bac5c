import ArgumentParser
import Tekseru

/// `tekseru contest decide OBJECTION`: upholds or refuses an objection.
struct ContestDecideCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand(
      "contest", "decide",
      example: """
        tekseru contest decide OBJECTION-1 --decision upheld --criterion inspections --points 12 --by P-KZ-CHAIR \\
            --reason "The check was held"
        """)
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var writing: ContestWriting

  @ArgumentParser.Argument(help: Help.argument("objection"), transform: ContestWriting.identifier)
  var objection: Identifier

  @Option(help: Help.option("decision"), transform: { try Choice.read($0) })
  var decision: Decision

  @Option(help: Help.option("criterion"), transform: ContestWriting.identifier)
  var criterion: Identifier?

  @Option(help: Help.option("points"), transform: ContestNumber.read)
  var points: ContestNumber?

  @Option(help: Help.option("contest-by"), transform: ContestWriting.identifier)
  var by: Identifier

  @Option(help: Help.option("contest-reason"))
  var reason: String

  /// What can be decided.
  enum Decision: String, CaseIterable {
    case upheld
    case refused
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try writing.file(session, id: writing.id([objection], "decision")) { () throws(Problem) in
      .objectionDecision(
        try ObjectionDecision(
          objection: objection, decision: try decided(), by: by, date: writing.day, reason: reason))
    }
  }

  private func decided() throws(Problem) -> ObjectionDecision.Decision {
    guard decision == .upheld else { return .refused }
    guard let criterion else { throw Problem(.fieldMissing, at: "criterion", expected: .identifier) }
    guard let points else { throw Problem(.fieldMissing, at: "points", expected: .decimal) }
    return .upheld(criterion: criterion, points: points.ratio)
  }
}
