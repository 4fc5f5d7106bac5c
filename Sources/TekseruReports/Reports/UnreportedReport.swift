import Tekseru
import TekseruRegister

extension Report {
  /// Who owes the figures of a period, who came late, and what was changed after the closing.
  func unreported(_ request: ReportRequest, _ reader: RegisterReader) throws(ListFailure) -> Table {
    let period = request.period
    let found = try reader.unreported(of: request.organization, on: request.day) { one in
      period.map { $0 == one } ?? request.years.contains(one.year)
    }
    guard let found else { throw .nothingOwed }
    var names: [String: String] = [:]
    for code in Set(found.map(\.organization)) { names[code] = try reader.name(of: code, on: request.day) }
    return Table(
      rawValue,
      columns: ["organization", "name", "level", "period", "deadline", "state", "came", "document", "id"],
      rows: found.map { one in
        [
          .text(one.organization), Cell(names[one.organization]), Cell(one.reporting.level, "level"),
          .text(one.reporting.period.description), .day(one.reporting.deadline), Cell(one.standing, "reporting"),
          Cell(one.came), Cell(one.document?.kind, "document"), Cell(one.document?.id),
        ]
      })
  }
}
