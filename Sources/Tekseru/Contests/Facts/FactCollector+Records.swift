extension FactCollector {
  /// Counts an inspection of the period that was carried out.
  public mutating func add(_ inspection: Inspection, _ id: Identifier, for participant: Identifier) {
    guard inspection.notCarriedOut == nil else { return }
    addInspection(
      on: inspection.date, inspection.ground, inspection.kind == .followUp, [RecordReference(.inspection, id)],
      for: participant)
  }

  /// Counts an inspection that was carried out, by what is counted of it.
  public mutating func addInspection(
    on date: Day, _ ground: Inspection.Ground?, _ isFollowUp: Bool, _ records: [RecordReference],
    for participant: Identifier
  ) {
    guard period.contains(date) else { return }
    count(ContestFact(.inspections), records, for: participant)
    if let ground { count(ContestFact(.inspections(on: ground)), records, for: participant) }
    if isFollowUp { count(.followUps, records, for: participant) }
  }

  /// Counts a violation: where it was found in the period, where it was first due in it, and where it is overdue at its
  /// end.
  public mutating func add(_ violation: FoundViolation, for participant: Identifier) {
    let records = violation.records
    if period.contains(violation.found) {
      count(ContestFact(.violations), records, for: participant)
      count(ContestFact(.violations(of: violation.category)), records, for: participant)
      if violation.isRemoved { count(ContestFact(.removed), records, for: participant) }
      if violation.isRepeat { count(.repeats, records, for: participant) }
      for extended in violation.extensions { count(.extensions, [extended], for: participant) }
    }
    if let due = violation.originalDue, period.contains(due) {
      count(onTime: violation.isRemoved(by: due), records, for: participant)
    }
    countOverdue(violation, for: participant)
  }

  /// What keeps a violation from being overdue is evidence too: without it there would be one more.
  private mutating func countOverdue(_ violation: FoundViolation, for participant: Identifier) {
    let (last, evidence) = (period.lastDay, violation.records + violation.extensions)
    if violation.history.phase(on: last)?.isOverdue(on: last) == true {
      count(.overdue, evidence, for: participant)
    } else if let due = violation.originalDue, due < last, evidence.count > 1 {
      count(.overdue, by: .zero, evidence, for: participant)
    }
  }

  /// Counts an accident's victims and the days they lost; the days of the fatally injured are not counted.
  public mutating func add(_ accident: Accident, _ id: Identifier, for participant: Identifier) {
    guard period.contains(accident.date) else { return }
    let record = [RecordReference(.accident, id)]
    for victim in accident.victims {
      count(.injuries, record, for: participant)
      count(ContestFact(.injuries(victim.severity)), record, for: participant)
      guard victim.severity != .fatal, let days = victim.daysLost else { continue }
      count(ContestFact(.daysLost), by: Ratio(whole: Int32(clamping: days)), record, for: participant)
    }
  }

  /// Counts what an inspector did besides inspecting.
  public mutating func add(_ activity: Activity, _ id: Identifier, for participant: Identifier) {
    guard period.contains(activity.date), let fact = activity.type.fact else { return }
    count(
      fact, by: Ratio(whole: Int32(clamping: activity.count ?? 1)), [RecordReference(.activity, id)], for: participant)
  }

  /// Counts the inspections that a plan intends in the period; one without a day belongs to a whole year.
  public mutating func add(_ item: Plan.Item, of plan: Plan, _ id: Identifier, for participant: Identifier) {
    let isMeant = item.date.map(period.contains) ?? (period.kind == .year(plan.year))
    guard isMeant else { return }
    count(.planned, [RecordReference(.plan, id)], for: participant)
  }
}

extension Activity.Kind {
  fileprivate var fact: ContestFact? {
    switch self {
    case .proposal: ContestFact("proposals")
    case .dispute: ContestFact("disputes")
    case .investigation: ContestFact("investigations")
    case .attestation: ContestFact("attestations")
    case .seminar, .training: ContestFact("seminars")
    }
  }
}
