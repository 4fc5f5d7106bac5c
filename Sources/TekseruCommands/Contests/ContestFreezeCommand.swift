import ArgumentParser
import Tekseru
import TekseruRegister

/// `tekseru contest freeze REGULATION`: fixes the position from which the facts are read.
struct ContestFreezeCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("contest", "freeze", example: "tekseru contest freeze DEMO-SAFEST-2026 --by P-KZ-OFFICER")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var writing: ContestWriting

  @ArgumentParser.Argument(help: Help.argument("regulation"), transform: ContestWriting.identifier)
  var regulation: Identifier

  @Option(help: Help.option("contest-by"), transform: ContestWriting.identifier)
  var by: Identifier

  @Option(help: Help.option("contest-position"))
  var position: Int?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let position = if let position { position } else { try session.reader().head.sequence }
    return try writing.file(session, id: writing.id([regulation], "freeze")) { () throws(Problem) in
      .freeze(try Freeze(regulation: regulation, position: position, date: writing.day, by: by))
    }
  }
}
