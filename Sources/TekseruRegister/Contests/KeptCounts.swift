import Tekseru

/// What the kept sums count of each organization or each inspector in whole months: no record is gone through but those
/// of inspections that several inspectors held.
struct KeptCounts {
  /// The counts by the number of the organization or the inspector.
  private(set) var tallies: [Int: Tally] = [:]

  private let tables: ContestTables
  private let period: Period

  /// Reads the counts of a period of whole months at the tables' position.
  init(of owner: PartyKind, _ period: Period, in tables: ContestTables) throws(SQLFailure) {
    self.tables = tables
    self.period = period
    let sums = try NearestSums(to: tables.position, tables.engine)
    var tallies: [Int: Tally] = [:]
    try sums.read(of: owner, in: period) { tallies[$0.integer(0), default: .zero].add(columnsOf: $0, from: 1) }
    try sums.readInspections(of: owner, in: period) { tallies[$0, default: .zero].count($1, by: $2) }
    try sums.readViolations { violation, amount in
      guard violation.isCounted else { return }
      let number = owner == .organization ? violation.organization : violation.inspector
      tallies[number, default: .zero].count(violation, in: period, by: amount)
    }
    self.tallies = tallies
    if owner == .inspector { try addShared() }
  }

  /// The facts that it counts.
  static let facts = Set(Tally.facts + [ContestFact(.removedOnTime)])

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
}
