import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru report NAME`.
struct ReportCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "report", example: "tekseru report safety-work --organization KZ-AQNIET --years 2020-2023",
      ["names": .text(names.joined(separator: ", "))])
  }

  private static let names = Report.allCases.map(\.rawValue)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @ArgumentParser.Argument(help: Help.argument("report"), transform: { try Choice.read($0) })
  var name: Report

  @Option(help: Help.option("years"), transform: ReportCommand.years)
  var years: ClosedRange<Int>?

  @Option(help: Help.option("period"), transform: ReportCommand.period)
  var period: Period?

  @Option(help: Help.option("organization"))
  var organization: String?

  @Option(help: Help.option("by"), transform: { try Choice.read($0) })
  var by: Division?

  @Option(help: Help.option("origin"), transform: { try Choice.read($0) })
  var origin: FigureRow.Origin = .both

  /// What a report can be divided by.
  enum Division: String, CaseIterable {
    case branch
  }

  /// The years that are shown when none are named: five side by side; of what contradicts itself, all.
  private func usualYears(until last: Int) -> ClosedRange<Int> {
    name.isOfFigures && name != .appeals ? (last - 4)...last : Day.writableYears
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader(reading)
    let request = ReportRequest(
      years: years ?? usualYears(until: reading.day.year), period: period, organization: organization, origin: origin,
      isByBranch: by == .branch, today: reading.today, day: reading.day)
    let tables: [Table]
    do throws(ListFailure) {
      tables = try reader.atOneMoment { () throws(ListFailure) in try self.tables(request, from: reader, in: session) }
    } catch {
      throw session.failure(error)
    }
    for table in tables { session.print(table) }
    return .done
  }

  private static func period(_ text: String) throws -> Period {
    do throws(PeriodError) {
      return try Period(text)
    } catch {
      throw ValidationError(
        Catalogue.text(
          "usage.period", in: Help.language,
          ["value": .text(Shown.text(text)), "expected": .text(Catalogue.text("expected.period", in: Help.language))]))
    }
  }

  private func tables(
    _ request: ReportRequest, from reader: RegisterReader, in session: Session
  ) throws(ListFailure) -> [Table] {
    var table = try name.table(request, from: reader)
    table.title = try request.organization.map { code throws(ListFailure) in
      name.title(of: try reader.name(of: code, on: request.day), request.years, in: session.language)
    }
    let shown = session.format.isForPeople ? table.crossedByPeriod : table
    guard session.format.isFile, name.isOfFigures else { return [shown] }
    // A file has room for what a printed page has as its remarks.
    let contradictions = try Report.contradictions.table(request, from: reader)
    return contradictions.rows.isEmpty ? [shown] : [shown, contradictions]
  }

  static func years(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts.first ?? nil, let last = parts.last ?? nil, first <= last,
      Day.writableYears.contains(first), Day.writableYears.contains(last)
    else {
      throw ValidationError(
        Catalogue.text("usage.years", in: Help.language, ["value": .text(Shown.text(text))]))
    }
    return first...last
  }
}
