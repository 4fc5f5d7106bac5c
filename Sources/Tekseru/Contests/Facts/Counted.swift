/// What a contest counts record by record.
enum Counted: Int, CaseIterable, Sendable {
  case inspections, councilInspections, workersInspections, otherInspections, followUps
  case violations, conditions, rules, training, equipment, otherViolations
  case removed, repeats, extensions, overdue
  case injuries, lightInjuries, severeInjuries, fatalInjuries, daysLost
  case planned, proposals, disputes, investigations, attestations, seminars

  /// Inspections on a ground.
  init(_ ground: Inspection.Ground) {
    switch ground {
    case .council: self = .councilInspections
    case .workers: self = .workersInspections
    case .other: self = .otherInspections
    }
  }

  /// Violations of a category.
  init(_ category: Category) {
    switch category {
    case .conditions: self = .conditions
    case .rules: self = .rules
    case .training: self = .training
    case .equipment: self = .equipment
    case .other: self = .otherViolations
    }
  }

  /// Victims of a severity.
  init(_ severity: Accident.Victim.Severity) {
    switch severity {
    case .light: self = .lightInjuries
    case .severe: self = .severeInjuries
    case .fatal: self = .fatalInjuries
    }
  }

  /// Activities of a kind; trainings given count as seminars.
  init(_ kind: Activity.Kind) {
    switch kind {
    case .proposal: self = .proposals
    case .dispute: self = .disputes
    case .investigation: self = .investigations
    case .attestation: self = .attestations
    case .seminar, .training: self = .seminars
    }
  }

  /// The fact that is counted.
  var fact: ContestFact { Counted.facts[rawValue] }

  /// What counts a fact; nil where it is not counted record by record.
  init?(_ fact: ContestFact) {
    guard let counted = Counted.byFact[fact] else { return nil }
    self = counted
  }

  /// Whether it is 0 where the register holds no record; of plans it is not known whether there were to be any.
  var isZeroWithoutRecords: Bool { self != .planned }

  private static let facts = allCases.map(\.named)

  private static let byFact = Dictionary(allCases.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })

  private var named: ContestFact {
    switch self {
    case .inspections: ContestFact(.inspections)
    case .councilInspections: ContestFact(.inspections(on: .council))
    case .workersInspections: ContestFact(.inspections(on: .workers))
    case .otherInspections: ContestFact(.inspections(on: .other))
    case .followUps: .followUps
    case .violations: ContestFact(.violations)
    case .conditions: ContestFact(.violations(of: .conditions))
    case .rules: ContestFact(.violations(of: .rules))
    case .training: ContestFact(.violations(of: .training))
    case .equipment: ContestFact(.violations(of: .equipment))
    case .otherViolations: ContestFact(.violations(of: .other))
    case .removed: ContestFact(.removed)
    case .repeats: .repeats
    case .extensions: .extensions
    case .overdue: .overdue
    case .injuries: .injuries
    case .lightInjuries: ContestFact(.injuries(.light))
    case .severeInjuries: ContestFact(.injuries(.severe))
    case .fatalInjuries: ContestFact(.injuries(.fatal))
    case .daysLost: ContestFact(.daysLost)
    case .planned: .planned
    case .proposals: .proposals
    case .disputes: .disputes
    case .investigations: .investigations
    case .attestations: .attestations
    case .seminars: .seminars
    }
  }
}
