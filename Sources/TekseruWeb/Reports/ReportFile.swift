import Tekseru
import TekseruRegister
import TekseruReports
import TekseruSocket

/// A report to take along: a workbook, a table for other programs, pages to print, or lines of JSON.
enum ReportFile {
  /// The formats that are handed out.
  static let formats: [OutputFormat] = [.xlsx, .csv, .pdf, .json]

  /// The file that is asked for.
  static func answer(_ desk: Desk) throws(PageFailure) -> SocketAnswer {
    let asked = try AskedReport(desk)
    guard let format = formats.first(where: { $0.rawValue == desk.visit.query["format"] }) else { throw .notFound }
    let bytes = try bytes(of: asked, as: format, desk)
    let (from, until) = (asked.years.years.lowerBound, asked.years.years.upperBound)
    let name = "\(asked.report.rawValue)-\(from)-\(until).\(format.rawValue)"
    return SocketAnswer(
      contentType: kind(of: format), body: bytes,
      fields: [
        .init("Content-Disposition", "attachment; filename=\"\(name)\""), .init("Cache-Control", "no-store"),
      ])
  }

  private static func bytes(of asked: AskedReport, as format: OutputFormat, _ desk: Desk) throws(PageFailure) -> [UInt8]
  {
    var table = try asked.table()
    if format.isForPeople { table = table.crossedByPeriod }
    table.title = asked.report.title(
      of: try desk.name(of: asked.years.organization), asked.years.years, in: desk.language)
    do throws(TableFileFailure) {
      return try table.bytes(as: format, in: desk.language)
    } catch {
      switch error {
      case .notWritten: throw .register(.busy)
      case .fontMissing: throw .fontMissing
      }
    }
  }

  private static func kind(of format: OutputFormat) -> String {
    switch format {
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pdf: "application/pdf"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/x-ndjson"
    case .text: "text/plain; charset=utf-8"
    }
  }
}
