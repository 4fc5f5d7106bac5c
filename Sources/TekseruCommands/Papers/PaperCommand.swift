import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru paper NAME`: a page to print and sign.
struct PaperCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "paper", example: "tekseru paper representation INS-KZ-01-2026-02-23 --language kk --pdf representation.pdf",
      ["names": .text(PaperName.allCases.map(\.rawValue).joined(separator: ", "))])
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @ArgumentParser.Argument(help: Help.argument("paper"), transform: { try Choice.read($0) })
  var name: PaperName

  @ArgumentParser.Argument(help: Help.argument("inspection"))
  var inspection: String?

  @Option(help: Help.option("organization"))
  var organization: String?

  @Option(help: Help.option("years"), transform: ReportCommand.years)
  var years: ClosedRange<Int>?

  @Option(help: Help.option("pdf"), completion: .file())
  var pdf: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    if name.isOfInspection, inspection == nil {
      throw session.failure(.usage, "paper.needsInspection", ["name": .text(name.rawValue)])
    }
    let reader = try session.reader(reading)
    let request = ReportRequest(
      years: years ?? usualYears, organization: organization, today: reading.today, day: reading.day)
    let paper: Paper?
    do throws(ListFailure) {
      paper = try reader.atOneMoment { () throws(ListFailure) in
        try PaperMaker(reader, request, in: session.language).paper(name, of: inspection)
      }
    } catch {
      throw session.failure(error)
    }
    guard let paper else {
      throw session.failure(.usage, "paper.unknown", ["id": .text(Shown.text(inspection ?? ""))])
    }
    if let pdf { try PaperPrinter(session).print(paper.html, to: pdf) } else { session.output.text(paper.html) }
    return .done
  }

  private var usualYears: ClosedRange<Int> {
    let year = reading.day.year
    return name == .safetyWork || name == .branches ? (year - 4)...year : year...year
  }
}
