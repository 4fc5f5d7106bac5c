import Tekseru

/// The rows of `violations`: opened and closed by position, and counted.
final class Violations {
  private let sums: Sums
  private let engine: any SQLEngine
  private var openStatements: [Int: any SQLStatement] = [:]
  private let closeStatement: any SQLStatement
  private let currentStatement: any SQLStatement
  private let dueStatement: any SQLStatement

  init(_ engine: any SQLEngine, sums: Sums) throws(SQLFailure) {
    self.sums = sums
    self.engine = engine
    closeStatement = try engine.prepare(
      "UPDATE violations SET until = ? WHERE inspection = ? AND number = ? AND from_day = ? AND until IS NULL")
    currentStatement = try engine.prepare(
      "SELECT \(ViolationRow.columns) FROM violations WHERE inspection = ? AND until IS NULL")
    dueStatement = try engine.prepare(
      """
      SELECT number, original_due, reckoned FROM violations
      WHERE inspection = ? AND document = ? AND status <> \(ViolationRow.withdrawn)
      """)
  }

  /// The due dates that were reckoned when a document was first projected, by number.
  func reckonedDues(of document: Int, in inspection: Int) throws(SQLFailure) -> [Int: ReckonedDue] {
    dueStatement.bind(1, inspection)
    dueStatement.bind(2, document)
    let rows = try dueStatement.rows { row in
      (row.integer(0), ReckonedDue(due: row.optionalInteger(1).map { Day(key: $0) }, sequence: row.integer(2)))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of an inspection that hold.
  func current(of inspection: Int) throws(SQLFailure) -> [ViolationRow] {
    currentStatement.bind(1, inspection)
    return try currentStatement.rows { ViolationRow($0) }
  }

  /// How many rows one statement inserts: as many as most inspections have.
  private static let mostRows = 8

  /// Opens rows; several go into one statement, which is faster than one each.
  func open(_ rows: some Collection<ViolationRow>, at sequence: Int) throws(SQLFailure) {
    var rest = rows[...]
    while !rest.isEmpty {
      let portion = rest.prefix(Violations.mostRows)
      let statement = try openStatement(rows: portion.count)
      for (nth, row) in portion.enumerated() {
        row.bind(to: statement, nth: nth, since: sequence)
        sums.count(row, by: 1)
      }
      try statement.execute()
      rest = rest.dropFirst(portion.count)
    }
  }

  private func openStatement(rows: Int) throws(SQLFailure) -> any SQLStatement {
    if let known = openStatements[rows] { return known }
    let marks = "(" + Array(repeating: "?", count: ViolationRow.width).joined(separator: ", ") + ")"
    let values = Array(repeating: marks, count: rows).joined(separator: ", ")
    let statement = try engine.prepare("INSERT INTO violations (\(ViolationRow.columns), since) VALUES \(values)")
    openStatements[rows] = statement
    return statement
  }

  private func close(_ row: ViolationRow, at sequence: Int) throws(SQLFailure) {
    closeStatement.bind(1, sequence)
    closeStatement.bind(2, row.inspection)
    closeStatement.bind(3, row.number)
    closeStatement.bind(4, row.from)
    try closeStatement.execute()
    sums.count(row, by: -1)
  }

  /// Makes these the rows of an inspection that hold; rows that stay the same are left alone.
  func set(_ rows: [ViolationRow], of inspection: Int, at sequence: Int) throws(SQLFailure) {
    let before = Set(try current(of: inspection))
    let after = Set(rows)
    for row in before.subtracting(after).sorted(by: ViolationRow.order) { try close(row, at: sequence) }
    try open(after.subtracting(before).sorted(by: ViolationRow.order), at: sequence)
  }
}

extension ViolationRow {
  static func order(_ left: ViolationRow, _ right: ViolationRow) -> Bool {
    (left.number, left.from) < (right.number, right.from)
  }
}
