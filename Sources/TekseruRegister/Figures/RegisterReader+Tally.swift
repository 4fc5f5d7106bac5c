import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// What is counted of organizations in a period: whole months as the log stands from the kept sums, anything
  /// else from the rows.
  func tally(at organizations: Set<Int>, _ period: Period) throws(SQLFailure) -> Tally {
    switch position {
    case .now where period.firstDay.isFirstOfMonth && period.lastDay.adding(days: 1).isFirstOfMonth:
      return try keptTally(at: organizations, period)
    default: return try countedTally(at: organizations, period)
    }
  }

  private func keptTally(at organizations: Set<Int>, _ period: Period) throws(SQLFailure) -> Tally {
    let statement = try engine.prepare(
      """
      SELECT organization, \(Tally.columns.joined(separator: ", ")) FROM sums WHERE month BETWEEN ? AND ?
      """)
    statement.bind(1, Int(Month(of: period.firstDay).index))
    statement.bind(2, Int(Month(of: period.lastDay).index))
    defer { statement.reset() }
    var tally = Tally.zero
    while try statement.step() {
      guard organizations.contains(statement.integer(0)) else { continue }
      for index in tally.counts.indices { tally.counts[index] += statement.integer(index + 1) }
    }
    return tally
  }

  private func countedTally(at organizations: Set<Int>, _ period: Period) throws(SQLFailure) -> Tally {
    var tally = Tally.zero
    let days = "BETWEEN \(period.firstDay.key) AND \(period.lastDay.key)"
    let inspections = try engine.prepare(
      "SELECT party, mark FROM things WHERE kind = \(KindKey.of(.inspection)) AND day \(days) AND \(position.holds())")
    defer { inspections.reset() }
    while try inspections.step() {
      let mark = InspectionMark(key: inspections.integer(1))
      if organizations.contains(inspections.integer(0)), !mark.wasNotCarriedOut { tally.count(mark, by: 1) }
    }
    let violations = try engine.prepare(
      """
      SELECT \(ViolationRow.columns) FROM violations
      WHERE to_day IS NULL AND status <> \(ViolationRow.withdrawn) AND \(position.holds())
        AND (found \(days) OR original_due \(days))
      """)
    defer { violations.reset() }
    while try violations.step() {
      let row = ViolationRow(violations)
      if organizations.contains(row.organization) { tally.count(row, in: period) }
    }
    return tally
  }

  func reread(_ content: [UInt8]) -> Document.Body? { reader.reread(content: content)?.body }
}

extension Tally {
  fileprivate mutating func count(_ row: ViolationRow, in period: Period) {
    let isRemoved = row.status == ViolationStatus.confirmed.key
    if period.contains(Day(key: row.found)) { count(violationOf: row.category, isRemoved: isRemoved, by: 1) }
    if let due = row.originalDue, period.contains(Day(key: due)) {
      count(dueOnTime: isRemoved && row.from <= due, by: 1)
    }
  }
}

extension Day {
  fileprivate var isFirstOfMonth: Bool { Month(of: self).firstDay == self }
}
