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
    try sums.read(of: .organization, in: counts.period) { counts.add(sums: $0) }
    try sums.readInspections(of: .organization, in: counts.period) { counts.count($1, at: $0, by: $2) }
    try sums.readViolations { counts.count($0, by: $1) }
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
