import ArgumentParser
import Glibc
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
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
    if format == .xlsx { return try printWorkbook(session) }
    session.output.text(Template.text(for: kind, as: format, headings: .of(session.language)))
    return .done
  }

  private func printWorkbook(_ session: Session) throws(CommandFailure) -> ExitStatus {
    if isatty(1) == 1 { throw session.failure(.usage, "output.needsFile") }
    let template = TemplateWorkbook(
      kind, headings: .of(session.language), language: session.language, known: try known(session))
    do throws(TableFileFailure) { try template.write(to: session.output) } catch { throw session.failure(error) }
    return .done
  }

  /// The register's organizations and inspectors, to choose from; nothing where there is no register.
  private func known(_ session: Session) throws(CommandFailure) -> [Kind: [TemplateWorkbook.Known]] {
    guard session.hasRegister else { return [:] }
    let reader = try session.reader()
    var known: [Kind: [TemplateWorkbook.Known]] = [:]
    do throws(ListFailure) {
      for kind in [Kind.organization, .inspector] {
        try reader.things(ThingFilter(kind: kind), on: session.now.day) { thing in
          guard let entry = TemplateWorkbook.Known(thing.document.body) else { return }
          known[kind, default: []].append(entry)
        }
      }
    } catch {
      throw session.failure(error)
    }
    return known.mapValues(TemplateWorkbook.Known.latest(of:))
  }
}
