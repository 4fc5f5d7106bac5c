import Tekseru

/// What is counted by organization, inspector and month.
struct Tally: Hashable {
  var counts: [Int]

  static let columns =
    ["inspections", "by_council", "by_workers", "by_other", "followups", "violations"]
    + Category.allCases.map { "of_\($0.rawValue)" } + ["removed", "due", "on_time"]

  static let zero = Tally(counts: Array(repeating: 0, count: columns.count))

  private static let firstCategory = 6

  private static let afterCategories = firstCategory + Category.allCases.count

  var inspections: Int { counts[0] }
  var followUps: Int { counts[4] }
  var violations: Int { counts[5] }
  var removed: Int { counts[Tally.afterCategories] }
  var due: Int { counts[Tally.afterCategories + 1] }
  var onTime: Int { counts[Tally.afterCategories + 2] }

  func inspections(on ground: Inspection.Ground) -> Int { counts[1 + ground.column] }

  func violations(of category: Int) -> Int { counts[Tally.firstCategory + category] }

  /// Counts an inspection, when it was carried out.
  mutating func count(_ inspection: InspectionMark, by amount: Int) {
    guard !inspection.wasNotCarriedOut else { return }
    counts[0] += amount
    if let ground = inspection.ground { counts[1 + ground.column] += amount }
    if inspection.isFollowUp { counts[4] += amount }
  }

  mutating func count(violationOf category: Int, isRemoved: Bool, by amount: Int) {
    counts[5] += amount
    counts[Tally.firstCategory + category] += amount
    if isRemoved { counts[Tally.afterCategories] += amount }
  }

  mutating func count(dueOnTime isOnTime: Bool, by amount: Int) {
    counts[Tally.afterCategories + 1] += amount
    if isOnTime { counts[Tally.afterCategories + 2] += amount }
  }

  mutating func add(_ other: Tally) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}

extension Inspection.Ground {
  /// The number by which projections name a ground.
  var column: Int {
    switch self {
    case .council: 0
    case .workers: 1
    case .other: 2
    }
  }
}
