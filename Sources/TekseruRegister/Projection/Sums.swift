import Tekseru

/// The counts by organization and month: gathered in memory while a transaction runs, written before it commits.
final class Sums {
  private let addStatement: any SQLStatement
  private let dropStatement: any SQLStatement
  private var pending: [Cell: Tally] = [:]

  private struct Cell: Hashable {
    var organization: Int
    var month: Int
  }

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    let names = Tally.columns
    addStatement = try engine.prepare(
      """
      INSERT INTO sums (organization, month, \(names.joined(separator: ", ")))
      VALUES (?, ?\(String(repeating: ", ?", count: names.count)))
      ON CONFLICT (organization, month) DO UPDATE SET
        \(names.map { "\($0) = sums.\($0) + excluded.\($0)" }.joined(separator: ", "))
      """)
    dropStatement = try engine.prepare(
      """
      DELETE FROM sums WHERE organization = ? AND month = ? AND \(names.map { "\($0) = 0" }.joined(separator: " AND "))
      """)
  }

  func count(_ row: ViolationRow, by amount: Int) {
    guard row.isCounted else { return }
    let isRemoved = row.status == ViolationStatus.confirmed.key
    change(row.organization, row.found) {
      $0.count(violationOf: row.category, isRemoved: isRemoved, by: amount)
    }
    guard let due = row.originalDue else { return }
    change(row.organization, due) { $0.count(dueOnTime: isRemoved && row.from <= due, by: amount) }
  }

  func count(_ inspection: InspectionMark, at organization: Int, on day: Int, by amount: Int) {
    change(organization, day) { $0.count(inspection, by: amount) }
  }

  private func change(_ organization: Int, _ day: Int, _ body: (inout Tally) -> Void) {
    let month = Month(of: Day(number: Int32(clamping: day)))
    body(&pending[Cell(organization: organization, month: Int(month.index)), default: .zero])
  }

  /// Writes what was gathered.
  func write() throws(SQLFailure) {
    let cells = pending.sorted { ($0.key.month, $0.key.organization) < ($1.key.month, $1.key.organization) }
    for (cell, tally) in cells where tally != .zero {
      addStatement.bind(1, cell.organization)
      addStatement.bind(2, cell.month)
      for (index, count) in tally.counts.enumerated() { addStatement.bind(index + 3, count) }
      try addStatement.execute()
      if tally.counts.contains(where: { $0 < 0 }) { try dropIfEmpty(cell) }
    }
    pending = [:]
  }

  private func dropIfEmpty(_ cell: Cell) throws(SQLFailure) {
    dropStatement.bind(1, cell.organization)
    dropStatement.bind(2, cell.month)
    try dropStatement.execute()
  }

  /// Forgets what was gathered for a transaction that was rolled back.
  func forget() { pending = [:] }
}
