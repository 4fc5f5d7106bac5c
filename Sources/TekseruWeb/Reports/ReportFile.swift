import Tekseru
import TekseruRegister
import TekseruReports
import TekseruSocket

/// A report to take along: a workbook, a table for other programs, or lines of JSON.
enum ReportFile {
  /// The formats that are handed out.
  static let formats: [OutputFormat] = [.xlsx, .csv, .json]

  /// The file that is asked for.
  static func answer(_ desk: Desk) throws(PageFailure) -> SocketAnswer {
    let asked = try AskedReport(desk)
    guard let format = formats.first(where: { $0.rawValue == desk.visit.query["format"] }) else { throw .notFound }
    let table = try asked.table()
    let shown = format == .xlsx ? table.crossedByPeriod : table
    guard let bytes = shown.bytes(as: format, in: desk.language) else { throw .register(.busy) }
    let (from, until) = (asked.years.years.lowerBound, asked.years.years.upperBound)
    let name = "\(asked.report.rawValue)-\(from)-\(until).\(format.rawValue)"
    return SocketAnswer(
      contentType: kind(of: format), body: bytes,
      fields: [
        .init("Content-Disposition", "attachment; filename=\"\(name)\""), .init("Cache-Control", "no-store"),
      ])
  }

  private static func kind(of format: OutputFormat) -> String {
    switch format {
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/x-ndjson"
    case .text: "text/plain; charset=utf-8"
    }
  }
}
