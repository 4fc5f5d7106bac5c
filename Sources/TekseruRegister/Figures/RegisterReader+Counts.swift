import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// What is counted of organizations in a period: whole months from the kept sums, anything else from the rows.
  func counts(of organizations: Set<Int>, in period: Period) throws(SQLFailure) -> PeriodCounts {
    var counts = PeriodCounts(of: organizations, in: period)
    if period.isOfWholeMonths { try addSums(to: &counts) } else { try countRows(into: &counts) }
    return counts
  }

  /// Adds the sums that were kept nearest to this position, and what was changed between them and it.
  private func addSums(to counts: inout PeriodCounts) throws(SQLFailure) {
    let sums = try NearestSums(to: position, engine)
    let months = (Month(of: counts.period.firstDay).index, Month(of: counts.period.lastDay).index)
    let statement = try engine.prepare(
      """
      SELECT organization, \(Tally.columns.joined(separator: ", ")) FROM \(sums.table) WHERE \(sums.condition)
        AND month BETWEEN \(months.0) AND \(months.1)
      """)
    defer { statement.reset() }
    while try statement.step() { counts.add(sums: statement) }
    try sums.span.changes(in: "things", "party, mark, day", of: "thing", engine) { row, amount in
      guard !row.isNull(1), counts.period.contains(Day(key: row.integer(2))) else { return }
      counts.count(InspectionMark(key: row.integer(1)), at: row.integer(0), by: sums.sign * amount)
    }
    try sums.span.changes(in: "violations", ViolationRow.numbers, of: "inspection", engine) { row, amount in
      counts.count(ViolationRow(numbersOf: row), by: sums.sign * amount)
    }
  }

  private func countRows(into counts: inout PeriodCounts) throws(SQLFailure) {
    let days = "BETWEEN \(counts.period.firstDay.key) AND \(counts.period.lastDay.key)"
    let inspections = try engine.prepare(
      "SELECT party, mark FROM things WHERE kind = \(KindKey.of(.inspection)) AND day \(days) AND \(position.holds())")
    defer { inspections.reset() }
    while try inspections.step() {
      counts.count(InspectionMark(key: inspections.integer(1)), at: inspections.integer(0), by: 1)
    }
    let violations = try engine.prepare(
      """
      SELECT \(ViolationRow.numbers) FROM violations
      WHERE to_day IS NULL AND status <> \(ViolationRow.withdrawn) AND \(position.holds())
        AND (found \(days) OR original_due \(days))
      """)
    defer { violations.reset() }
    while try violations.step() { counts.count(ViolationRow(numbersOf: violations), by: 1) }
  }

  func reread(_ content: [UInt8]) -> Document.Body? { reader.reread(content: content)?.body }
}

extension Period {
  /// Whether it begins and ends with a month, as the kept sums do.
  var isOfWholeMonths: Bool { firstDay.isFirstOfMonth && lastDay.adding(days: 1).isFirstOfMonth }
}

extension Day {
  fileprivate var isFirstOfMonth: Bool { Month(of: self).firstDay == self }
}
