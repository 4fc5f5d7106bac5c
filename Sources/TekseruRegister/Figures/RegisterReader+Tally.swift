import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// What is counted of organizations in a period: whole months from the kept sums, anything else from the rows.
  func tally(at organizations: Set<Int>, _ period: Period) throws(SQLFailure) -> Tally {
    guard isKept(period) else { return try countedTally(at: organizations, period) }
    let sums = try NearestSums(to: position, engine)
    var tally = try keptTally(at: organizations, period, in: sums)
    try sums.span.changes(in: "things", "party, mark, day", of: "thing", engine) { row, amount in
      guard organizations.contains(row.integer(0)), !row.isNull(1), period.contains(Day(key: row.integer(2))) else {
        return
      }
      tally.count(InspectionMark(key: row.integer(1)), by: sums.sign * amount)
    }
    try sums.span.changes(in: "violations", ViolationRow.numbers, of: "inspection", engine) { row, amount in
      let violation = ViolationRow(numbersOf: row)
      guard organizations.contains(violation.organization), violation.isCounted else { return }
      tally.count(violation, in: period, by: sums.sign * amount)
    }
    return tally
  }

  /// Whether the kept sums answer for a period: for whole months.
  func isKept(_ period: Period) -> Bool { period.isOfWholeMonths }

  private func keptTally(
    at organizations: Set<Int>, _ period: Period, in sums: NearestSums
  ) throws(SQLFailure) -> Tally {
    let statement = try engine.prepare(
      """
      SELECT \(Tally.columns.joined(separator: ", ")) FROM \(sums.table) WHERE \(sums.condition)
        AND organization IN (\(organizations.sorted().map(String.init).joined(separator: ",")))
        AND month BETWEEN \(Month(of: period.firstDay).index) AND \(Month(of: period.lastDay).index)
      """)
    defer { statement.reset() }
    var tally = Tally.zero
    while try statement.step() {
      for index in tally.counts.indices { tally.counts[index] += statement.integer(index) }
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
      if organizations.contains(inspections.integer(0)) {
        tally.count(InspectionMark(key: inspections.integer(1)), by: 1)
      }
    }
    let violations = try engine.prepare(
      """
      SELECT \(ViolationRow.numbers) FROM violations
      WHERE to_day IS NULL AND status <> \(ViolationRow.withdrawn) AND \(position.holds())
        AND (found \(days) OR original_due \(days))
      """)
    defer { violations.reset() }
    while try violations.step() {
      let row = ViolationRow(numbersOf: violations)
      if organizations.contains(row.organization) { tally.count(row, in: period, by: 1) }
    }
    return tally
  }

  func reread(_ content: [UInt8]) -> Document.Body? { reader.reread(content: content)?.body }
}

extension Tally {
  mutating func count(_ row: ViolationRow, in period: Period, by amount: Int) {
    let isRemoved = row.status == ViolationStatus.confirmed.key
    if period.contains(Day(key: row.found)) { count(violationOf: row.category, isRemoved: isRemoved, by: amount) }
    if let due = row.originalDue, period.contains(Day(key: due)) {
      count(dueOnTime: isRemoved && row.from <= due, by: amount)
    }
  }
}

extension Period {
  /// Whether it begins and ends with a month, as the kept sums do.
  var isOfWholeMonths: Bool { firstDay.isFirstOfMonth && lastDay.adding(days: 1).isFirstOfMonth }
}

extension Day {
  fileprivate var isFirstOfMonth: Bool { Month(of: self).firstDay == self }
}
