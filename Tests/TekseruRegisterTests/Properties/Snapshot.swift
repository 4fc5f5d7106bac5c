import Tekseru
import TekseruRegister
import TekseruSQLite

/// Everything that a register's lists and figures show at a position.
struct Snapshot: Equatable {
  var violations: [[ViolationListing]]
  var things: [[ThingListing]]
  var figures: [Figures]

  static let days = ["2026-03-15", "2026-04-20", "2026-06-30"]

  init(_ office: TestRegister, at position: Position = .now) throws {
    let reader = try office.reading(at: position)
    violations = try Snapshot.days.flatMap { day in
      try [nil, ViolationStatus.withdrawn].map { status in
        var found: [ViolationListing] = []
        try reader.violations(ViolationFilter(status: status), on: Today(try Day(day))) { found.append($0) }
        return found
      }
    }
    things = try Kind.allCases.map { kind in
      var found: [ThingListing] = []
      try reader.things(ThingFilter(kind: kind), on: try Day("2026-06-30")) { found.append($0) }
      return found
    }
    figures = try reader.roots(on: try Day("2026-12-31")).map { try reader.recordedFigures(of: $0, try Period("2026")) }
  }
}

extension TestRegister {
  /// The projections row by row, as text.
  func projections() throws -> [String] {
    let connection = try SQLiteConnection(path: path, access: .read)
    var lines: [String] = []
    for table in ["parties", "things", "corrections", "withdrawals", "violations", "sums", "past_sums"] {
      let statement = try connection.prepare("SELECT * FROM \(table)")
      lines += try statement.rows { row in
        table + (0..<row.columnCount).map { "|" + (row.optionalText($0) ?? "-") }.joined()
      }.sorted()
    }
    return lines
  }
}
