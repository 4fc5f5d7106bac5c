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
    let account = account(of: participant)
    count(.inspections, records, in: account)
    if let ground { count(Counted(ground), records, in: account) }
    if isFollowUp { count(.followUps, records, in: account) }
  }

  /// Counts a violation: where it was found in the period, where it was first due in it, and where it is overdue at its
  /// end.
  public mutating func add(_ violation: FoundViolation, for participant: Identifier) {
    let account = account(of: participant)
    let records = violation.records
    if period.contains(violation.found) {
      count(.violations, records, in: account)
      count(Counted(violation.category), records, in: account)
      if violation.isRemoved { count(.removed, records, in: account) }
      if violation.isRepeat { count(.repeats, records, in: account) }
      for extended in violation.extensions { count(.extensions, [extended], in: account) }
    }
    if let due = violation.originalDue, period.contains(due) {
      count(onTime: violation.isRemoved(by: due) ? 1 : 0, of: 1, records, in: account)
    }
    countOverdue(violation, in: account)
  }

  /// What keeps a violation from being overdue is evidence too: without it there would be one more.
  private mutating func countOverdue(_ violation: FoundViolation, in account: Int) {
    let last = period.lastDay
    if violation.history.phase(on: last)?.isOverdue(on: last) == true {
      count(.overdue, violation.records + violation.extensions, in: account)
    } else if let due = violation.originalDue, due < last {
      let evidence = violation.records + violation.extensions
      if evidence.count > 1 { count(.overdue, by: 0, evidence, in: account) }
    }
  }

  /// Counts an accident's victims and the days they lost; the days of the fatally injured are not counted.
  public mutating func add(_ accident: Accident, _ id: Identifier, for participant: Identifier) {
    guard period.contains(accident.date) else { return }
    let record = [RecordReference(.accident, id)]
    let account = account(of: participant)
    for victim in accident.victims {
      count(.injuries, record, in: account)
      count(Counted(victim.severity), record, in: account)
      guard victim.severity != .fatal, let days = victim.daysLost else { continue }
      count(.daysLost, by: Int(Int32(clamping: days)), record, in: account)
    }
  }

  /// Counts what an inspector did besides inspecting.
  public mutating func add(_ activity: Activity, _ id: Identifier, for participant: Identifier) {
    guard period.contains(activity.date) else { return }
    count(
      Counted(activity.type), by: Int(Int32(clamping: activity.count ?? 1)), [RecordReference(.activity, id)],
      in: account(of: participant))
  }

  /// Counts the inspections that a plan intends in the period; one without a day belongs to a whole year.
  public mutating func add(_ item: Plan.Item, of plan: Plan, _ id: Identifier, for participant: Identifier) {
    let isMeant = item.date.map(period.contains) ?? (period.kind == .year(plan.year))
    guard isMeant else { return }
    count(.planned, [RecordReference(.plan, id)], in: account(of: participant))
  }

  /// Adds what was counted before of many inspections or violations, without their records.
  public mutating func add(_ sum: Int, of fact: ContestFact, for participant: Identifier) {
    guard sum != 0, let counted = Counted(fact) else { return }
    count(counted, by: sum, [], in: account(of: participant))
  }

  /// Adds how many violations that were first due in the period were removed by that date.
  public mutating func add(removedOnTime: Int, of due: Int, for participant: Identifier) {
    count(onTime: removedOnTime, of: due, [], in: account(of: participant))
  }
}
