import ArgumentParser
import Tekseru
import TekseruRegister

/// `tekseru contest publish REGULATION`: makes the standings final.
struct ContestPublishCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand(
      "contest", "publish",
      example: "tekseru contest publish DEMO-SAFEST-2026 --by P-KZ-OFFICER --approved-by P-KZ-CHAIR")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var writing: ContestWriting

  @ArgumentParser.Argument(help: Help.argument("regulation"))
  var regulation: String

  @Option(help: Help.option("contest-by"), transform: ContestWriting.identifier)
  var by: Identifier

  @Option(help: Help.option("approved-by"), transform: ContestWriting.identifier)
  var approvedBy: Identifier

  @Option(help: Help.option("contest-position"))
  var position: Int?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader()
    let freeze = try session.freeze(of: try session.contest(regulation, reader))
    let position = position ?? reader.head.sequence
    return try writing.file(session, id: writing.id([freeze], "publication")) { () throws(Problem) in
      .publication(
        try Publication(freeze: freeze, position: position, by: by, approvedBy: approvedBy, date: writing.day))
    }
  }
}
