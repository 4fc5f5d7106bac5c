import Tekseru

/// The counts by organization, inspector and month: gathered in memory while a transaction runs, written before it commits.
final class Sums {
  private let addStatement: any SQLStatement
  private let dropStatement: any SQLStatement
  private var pending: [Cell: Tally] = [:]

  private struct Cell: Hashable, Comparable {
    var month: Int
    var organization: Int
    var inspector: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.month, left.organization, left.inspector) < (right.month, right.organization, right.inspector)
    }
  }

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    let names = Tally.columns
    addStatement = try engine.prepare(
      """
      INSERT INTO sums (month, organization, inspector, \(names.joined(separator: ", ")))
      VALUES (?, ?, ?\(String(repeating: ", ?", count: names.count)))
      ON CONFLICT (month, organization, inspector) DO UPDATE SET
        \(names.map { "\($0) = sums.\($0) + excluded.\($0)" }.joined(separator: ", "))
      """)
    dropStatement = try engine.prepare(
      """
      DELETE FROM sums WHERE month = ? AND organization = ? AND inspector = ?
        AND \(names.map { "\($0) = 0" }.joined(separator: " AND "))
      """)
  }

  func count(_ row: ViolationRow, by amount: Int) {
    guard row.isCounted else { return }
    let isRemoved = row.status == ViolationStatus.confirmed.key
    change(row.organization, row.inspector, row.found) {
      $0.count(violationOf: row.category, isRemoved: isRemoved, by: amount)
    }
    guard let due = row.originalDue else { return }
    change(row.organization, row.inspector, due) { $0.count(dueOnTime: isRemoved && row.from <= due, by: amount) }
  }

  /// Counts an inspection at an organization, for the first of its inspectors.
  func count(_ inspection: InspectionMark, at organization: Int, of inspector: Int, on day: Int, by amount: Int) {
    change(organization, inspector, day) { $0.count(inspection, by: amount) }
  }

  private func change(_ organization: Int, _ inspector: Int, _ day: Int, _ body: (inout Tally) -> Void) {
    let month = Month(of: Day(number: Int32(clamping: day)))
    let cell = Cell(month: Int(month.index), organization: organization, inspector: inspector)
    body(&pending[cell, default: .zero])
  }

  /// Writes what was gathered.
  func write() throws(SQLFailure) {
    let cells = pending.sorted { $0.key < $1.key }
    for (cell, tally) in cells where tally != .zero {
      bind(cell, to: addStatement)
      for (index, count) in tally.counts.enumerated() { addStatement.bind(index + 4, count) }
      try addStatement.execute()
      if tally.counts.contains(where: { $0 < 0 }) { try dropIfEmpty(cell) }
    }
    pending = [:]
  }

  private func dropIfEmpty(_ cell: Cell) throws(SQLFailure) {
    bind(cell, to: dropStatement)
    try dropStatement.execute()
  }

  private func bind(_ cell: Cell, to statement: any SQLStatement) {
    statement.bind(1, cell.month)
    statement.bind(2, cell.organization)
    statement.bind(3, cell.inspector)
  }

  /// Forgets what was gathered for a transaction that was rolled back.
  func forget() { pending = [:] }
}
