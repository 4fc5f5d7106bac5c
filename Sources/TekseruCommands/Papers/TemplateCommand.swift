import ArgumentParser
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruReports

/// `tekseru template KIND`: a document to fill in.
struct TemplateCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("template", example: "tekseru template inspection --format csv --language kk")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("kind"), transform: { try Choice.read($0, "usage.kind") })
  var kind: Kind

  @Option(help: Help.option("format", ["names": "json, yaml, ndjson, csv, xlsx"]), transform: IntakeOptions.format)
  var format: Format = .yaml

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    guard Template.formats(for: kind).contains(format) else {
      throw session.failure(.usage, "template.noTable", ["kind": .text(kind.rawValue)])
    }
    session.output.text(Template.text(for: kind, as: format, headings: .of(session.language)))
    return .done
  }
}
