import Tekseru

extension Projector {
  /// Opens the rows of an inspection that is new: the way that most documents go.
  func open(_ inspection: Inspection, _ id: Identifier, as sequence: Int) throws(SQLFailure) {
    let organization = try party(.organization, inspection.organization, at: sequence)
    var inspector = 0
    for (index, code) in inspection.inspectors.enumerated() {
      let party = try party(.inspector, code, at: sequence)
      if index == 0 { inspector = party }
    }
    try things.open(
      ThingRow(
        thing: sequence, document: sequence, kind: KindKey.of(.inspection), party: organization, other: inspector,
        day: inspection.date.key, mark: InspectionMark(inspection).key),
      at: sequence)
    sums.count(InspectionMark(inspection), at: organization, of: inspector, on: inspection.date.key, by: 1)
    let terms = try Terms(self, organization: organization, on: inspection.date, at: nil)
    let rows = inspection.violations.map { violation in
      let due = terms.due(of: violation, found: inspection.date)?.key
      let status: ViolationStatus = violation.isFixedOnSpot ? .confirmed : .open
      return ViolationRow(
        inspection: sequence, number: violation.number, from: inspection.date.key, to: nil, document: sequence,
        organization: organization, inspector: inspector, category: violation.category.key,
        severity: violation.severity?.key, status: status.key, found: inspection.date.key, due: due, originalDue: due,
        reckoned: sequence
      ).saying(id.text, violation)
    }
    try violations.open(rows, at: sequence)
  }

  /// Makes the violations of an inspection anew from everything that hangs on it.
  func projectViolations(of thing: Int, at sequence: Int) throws(SQLFailure) {
    let before = try violations.current(of: thing)
    guard let row = try things.current(thing), let entry = try log.entry(row.document),
      case .inspection(let inspection)? = read(entry)?.body
    else {
      try violations.set(withdrawn(before), of: thing, at: sequence)
      return
    }
    let id = row.document == thing ? entry.id : try log.entry(thing)?.id ?? entry.id
    let events = try events(on: thing)
    let dues = try reckonedDues(of: row.document, in: thing)
    var after: [ViolationRow] = []
    for violation in inspection.violations {
      after += rows(of: violation, in: inspection, row, dues[violation.number], events[violation.number] ?? [])
        .map { $0.saying(id, violation) }
    }
    let kept = Set(inspection.violations.map(\.number))
    after += withdrawn(before.filter { !kept.contains($0.number) })
    try violations.set(after, of: thing, at: sequence)
  }

  /// What is left of violations that are taken back: one row each, in no list but the one that asks for it.
  private func withdrawn(_ rows: [ViolationRow]) -> [ViolationRow] {
    rows.filter { $0.to == nil }.map { row in
      var row = row
      row.status = ViolationRow.withdrawn
      row.id = nil
      row.text = nil
      row.responsible = nil
      row.from = row.found
      return row
    }
  }

  private func rows(
    of violation: Violation, in inspection: Inspection, _ thing: ThingRow, _ reckoned: ReckonedDue?,
    _ events: [ViolationHistory.Event]
  ) -> [ViolationRow] {
    let history = ViolationHistory(
      found: inspection.date, due: reckoned?.due, isFixedOnSpot: violation.isFixedOnSpot, events: events)
    let ends = history.phases.dropFirst().map { Optional($0.from.key) } + [nil]
    return zip(history.phases, ends).map { phase, end in
      ViolationRow(
        inspection: thing.thing, number: violation.number, from: phase.from.key, to: end, document: thing.document,
        organization: thing.party ?? 0, inspector: thing.other ?? 0, category: violation.category.key,
        severity: violation.severity?.key, status: phase.status.key, found: inspection.date.key,
        due: phase.due?.key, originalDue: reckoned?.due?.key, reckoned: reckoned?.sequence ?? thing.document)
    }
  }

  /// What happened to the violations of an inspection, by number, in the order it was recorded.
  private func events(on inspection: Int) throws(SQLFailure) -> [Int: [ViolationHistory.Event]] {
    var documents: [(thing: Int, body: Document.Body)] = []
    for thing in try things.hanging(on: inspection) {
      guard let row = try things.current(thing), row.other == inspection, let document = try document(row.document)
      else { continue }
      documents.append((thing, document.body))
    }
    var requests: [Int: Extension] = [:]
    for case (let thing, .extension(let request)) in documents { requests[thing] = request }
    var events: [Int: [ViolationHistory.Event]] = [:]
    for (_, body) in documents {
      guard let (number, event) = try event(of: body, requests) else { continue }
      events[number, default: []].append(event)
    }
    return events
  }

  private func event(
    of body: Document.Body, _ requests: [Int: Extension]
  ) throws(SQLFailure) -> (Int, ViolationHistory.Event)? {
    switch body {
    case .remediation(let step): return (step.violation.number, .remediation(step.event, on: step.date))
    case .extensionDecision(let decision):
      guard decision.decision == .granted, let asked = try thing(decision.extension, .extension),
        let request = requests[asked], let due = decision.due ?? request.until
      else { return nil }
      return (request.violation.number, .extended(until: due, on: decision.date))
    default: return nil
    }
  }
}
