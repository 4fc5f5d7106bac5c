import Tekseru

/// What is counted of some organizations in a period, and at which of them something was inspected.
struct PeriodCounts {
  let period: Period
  private(set) var tally = Tally.zero
  /// By the number of an organization, which are few and begin at 1; nil for one that is not asked about.
  private var inspections: [Int?]

  init(of organizations: Set<Int>, in period: Period) {
    self.period = period
    inspections = Array(repeating: nil, count: (organizations.max() ?? 0) + 1)
    for organization in organizations { inspections[organization] = 0 }
  }

  /// The organizations at which an inspection was carried out.
  var inspected: Set<Int> { Set(inspections.indices.filter { inspections[$0] ?? 0 > 0 }) }

  /// Whether an organization is asked about.
  func contains(_ organization: Int) -> Bool {
    inspections.indices.contains(organization) && inspections[organization] != nil
  }

  /// Adds a row of sums: an organization, then `Tally.columns`.
  mutating func add(sums row: any SQLStatement) {
    let organization = row.integer(0)
    guard contains(organization) else { return }
    tally.add(columnsOf: row, from: 1)
    inspections[organization]? += row.integer(1)
  }

  /// Counts an inspection at an organization.
  mutating func count(_ inspection: InspectionMark, at organization: Int, by amount: Int) {
    guard contains(organization), !inspection.wasNotCarriedOut else { return }
    tally.count(inspection, by: amount)
    inspections[organization]? += amount
  }

  /// Counts a violation that was found or due in the period.
  mutating func count(_ row: ViolationRow, by amount: Int) {
    if contains(row.organization), row.isCounted { tally.count(row, in: period, by: amount) }
  }
}

extension Tally {
  /// Adds a row of sums whose `columns` begin at a place.
  mutating func add(columnsOf row: any SQLStatement, from first: Int) {
    for index in counts.indices { counts[index] += row.integer(first + index) }
  }

  /// Counts a violation that was found or due in a period.
  mutating func count(_ row: ViolationRow, in period: Period, by amount: Int) {
    let isRemoved = row.status == ViolationStatus.confirmed.key
    if period.contains(Day(key: row.found)) { count(violationOf: row.category, isRemoved: isRemoved, by: amount) }
    if let due = row.originalDue, period.contains(Day(key: due)) {
      count(dueOnTime: isRemoved && row.from <= due, by: amount)
    }
  }
}
