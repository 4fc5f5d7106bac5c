import Tekseru

extension Indicator {
  /// Primary organizations.
  static var primaryOrganizations: Indicator { Indicator("organizations.primary") ?? .members }
}

extension Figures {
  mutating func add(_ indicator: Indicator, _ amount: Int) { set(indicator, to: (count(indicator) ?? 0) + amount) }

  private mutating func add(_ name: String, _ amount: Int) {
    if let indicator = Indicator(name) { add(indicator, amount) }
  }

  /// Notes what is kept by organization and month.
  mutating func set(_ tally: Tally) {
    set(.inspections, to: tally.inspections)
    for ground in Inspection.Ground.allCases { set(.inspections(on: ground), to: tally.inspections(on: ground)) }
    set(.violations, to: tally.violations)
    for category in Category.allCases { set(.violations(of: category), to: tally.violations(of: category.key)) }
    set(.removed, to: tally.removed)
  }

  /// Counts an inspector who is in office on a day.
  private mutating func count(_ inspector: Inspector, on day: Day) {
    add(.inspectors, 1)
    switch inspector.education {
    case .higher: add("inspectors.higherEducation", 1)
    case .technicalSecondary: add("inspectors.technicalSecondary", 1)
    case .other, nil: break
    }
    if (inspector.seniorityYears ?? 0) >= 5 { add("inspectors.seniority5", 1) }
    if inspector.isTrained(on: day) { add("inspectors.trained", 1) }
  }

  /// Counts what a document says of a period.
  mutating func count(_ body: Document.Body, in period: Period) {
    switch body {
    case .inspector(let inspector): count(inspector, on: period.lastDay)
    case .council(let council): count(council, in: period)
    case .accident(let accident) where period.contains(accident.date): count(accident)
    case .activity(let activity) where period.contains(activity.date): count(activity)
    case .appeal(let appeal) where period.contains(appeal.date): count(appeal)
    default: break
    }
  }

  /// Counts a council that stands on a period's last day.
  private mutating func count(_ council: Council, in period: Period) {
    guard council.until.map({ $0 >= period.lastDay }) ?? true else { return }
    add(.councils, 1)
    if council.initiatedBy == .union { add("councils.byUnion", 1) }
  }

  private mutating func count(_ accident: Accident) {
    for victim in accident.victims {
      add(.injuries(victim.severity), 1)
      if victim.severity != .fatal, let days = victim.daysLost { add(.daysLost, days) }
    }
  }

  private mutating func count(_ activity: Activity) {
    let name =
      switch activity.type {
      case .proposal: "proposals"
      case .dispute: "disputes"
      case .investigation: "investigations"
      case .attestation: "attestations"
      case .seminar, .training: "seminars"
      }
    add(name, activity.count ?? 1)
  }

  private mutating func count(_ appeal: Appeal) {
    add(.appeals(appeal.topic), 1)
    add("appeals", 1)
    guard let effect = appeal.effect else { return }
    let before: Decimal = if case .number(let sum)? = self[.appealsEffect(appeal.topic)] { sum } else { Decimal(0) }
    self[.appealsEffect(appeal.topic)] = (before + effect.amount).map { .number($0) }
  }
}
