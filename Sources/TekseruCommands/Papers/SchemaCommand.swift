import ArgumentParser
import Tekseru
import TekseruDocuments
import TekseruReports

/// `tekseru schema KIND`: the JSON Schema of a kind, or of all.
struct SchemaCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("schema", example: "tekseru schema inspection") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("kind"), transform: { try Choice.read($0, "usage.kind") })
  var kind: Kind?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    session.output.text(kind.map { JSONSchema.text(for: $0) } ?? JSONSchema.textForAll())
    return .done
  }
}
