import Tekseru

/// The counts by organization or inspector, and month: gathered in memory while a transaction runs, written before it
/// commits.
final class Sums {
  private let addStatement: any SQLStatement
  private let dropStatement: any SQLStatement
  private var pending: [Cell: Tally] = [:]

  private struct Cell: Hashable, Comparable {
    var kind: Int
    var month: Int
    var party: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.kind, left.month, left.party) < (right.kind, right.month, right.party)
    }
  }

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    let names = Tally.columns
    addStatement = try engine.prepare(
      """
      INSERT INTO sums (kind, month, party, \(names.joined(separator: ", ")))
      VALUES (?, ?, ?\(String(repeating: ", ?", count: names.count)))
      ON CONFLICT (kind, month, party) DO UPDATE SET
        \(names.map { "\($0) = sums.\($0) + excluded.\($0)" }.joined(separator: ", "))
      """)
    dropStatement = try engine.prepare(
      """
      DELETE FROM sums WHERE kind = ? AND month = ? AND party = ?
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
    let month = Int(Month(of: Day(key: day)).index)
    for (kind, party) in [(PartyKind.organization, organization), (.inspector, inspector)] {
      body(&pending[Cell(kind: kind.rawValue, month: month, party: party), default: .zero])
    }
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
    statement.bind(1, cell.kind)
    statement.bind(2, cell.month)
    statement.bind(3, cell.party)
  }

  /// Forgets what was gathered for a transaction that was rolled back.
  func forget() { pending = [:] }
}
