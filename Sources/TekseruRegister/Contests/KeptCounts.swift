import Tekseru

/// What the kept sums count of each organization or each inspector in whole months: no record is gone through but those
/// of inspections that several inspectors held.
struct KeptCounts {
  /// The counts by the number of the organization or the inspector.
  private(set) var tallies: [Int: Tally] = [:]

  private let tables: ContestTables
  private let period: Period
  private let areInspectors: Bool

  /// Reads the counts of a period of whole months at the tables' position.
  init(ofInspectors areInspectors: Bool, _ period: Period, in tables: ContestTables) throws(SQLFailure) {
    self.tables = tables
    self.period = period
    self.areInspectors = areInspectors
    let sums = try NearestSums(to: tables.position, tables.engine)
    try read(sums)
    try readChanges(since: sums)
    if areInspectors { try addShared() }
  }

  /// The facts that it counts.
  static let facts = Set(Tally.facts + [ContestFact(.removedOnTime)])

  private mutating func read(_ sums: NearestSums) throws(SQLFailure) {
    let columns = Tally.columns.joined(separator: ", ")
    let statement = try tables.engine.prepare(
      """
      SELECT \(areInspectors ? "inspector" : "organization"), \(columns) FROM \(sums.table)
      WHERE \(sums.condition) AND month BETWEEN ? AND ?
      """)
    statement.bind(1, Int(Month(of: period.firstDay).index))
    statement.bind(2, Int(Month(of: period.lastDay).index))
    defer { statement.reset() }
    while try statement.step() {
      tallies[statement.integer(0), default: .zero].add(columnsOf: statement, from: 1)
    }
  }

  private mutating func readChanges(since sums: NearestSums) throws(SQLFailure) {
    let (period, areInspectors, sign) = (period, areInspectors, sums.sign)
    var tallies = tallies
    try sums.span.changes(in: "things", "kind, party, other, mark, day", of: "thing", tables.engine) { row, amount in
      guard row.integer(0) == KindKey.of(.inspection), period.contains(Day(key: row.integer(4))) else { return }
      tallies[row.integer(areInspectors ? 2 : 1), default: .zero]
        .count(InspectionMark(key: row.integer(3)), by: sign * amount)
    }
    try sums.span.changes(in: "violations", ViolationRow.numbers, of: "inspection", tables.engine) { row, amount in
      let violation = ViolationRow(numbersOf: row)
      guard violation.isCounted else { return }
      tallies[areInspectors ? violation.inspector : violation.organization, default: .zero]
        .count(violation, in: period, by: sign * amount)
    }
    self.tallies = tallies
  }

  /// The sums count an inspection for the first of its inspectors; the others are added here.
  private mutating func addShared() throws(SQLFailure) {
    for row in try tables.sharedInspections() {
      for inspector in try tables.inspectors(of: row) where inspector != row.inspector {
        if period.contains(Day(key: row.day)) { tallies[inspector, default: .zero].count(row.mark, by: 1) }
        for violation in try tables.violations(of: row.thing) where violation.isCounted {
          tallies[inspector, default: .zero].count(violation, in: period, by: 1)
        }
      }
    }
  }
}

extension Tally {
  /// The facts of contests that it counts, in the order of its columns.
  static let facts =
    [ContestFact(.inspections)] + Inspection.Ground.allCases.map { ContestFact(.inspections(on: $0)) }
    + [.followUps, ContestFact(.violations)] + Category.allCases.map { ContestFact(.violations(of: $0)) }
    + [ContestFact(.removed)]

  fileprivate mutating func add(columnsOf row: any SQLStatement, from first: Int) {
    for index in counts.indices { counts[index] += row.integer(first + index) }
  }
}
