import Tekseru

/// Gathers the facts of all participants of a nomination, in one pass over each table that its facts ask for.
struct ContestFacts {
  let tables: ContestTables
  let nomination: Nomination
  let period: Period
  let participants: ContestParticipants
  private let asked: Set<ContestFact>
  private var collector: FactCollector
  /// Whether the facts name the records that they rest on; without them they cost less.
  private let isExplained: Bool

  init(
    _ nomination: Nomination, period: Period, isExplained: Bool, in tables: ContestTables
  ) throws(SQLFailure) {
    self.isExplained = isExplained
    self.tables = tables
    self.nomination = nomination
    self.period = period
    participants = try ContestParticipants(nomination, period: period, in: tables)
    asked = Set(nomination.facts + nomination.facts.flatMap(\.sources))
    collector = FactCollector(period: period, asked: asked)
  }

  /// The participants with their facts, in the order of their codes.
  mutating func gathered() throws(SQLFailure) -> [Participant] {
    if asked.contains(where: \.isOfStates) { try addStates() }
    if asked.contains(where: \.isOfInspections) {
      if isKept { try addKept() } else { try addInspections() }
    }
    if asked.contains(where: \.isOfAccidents) { try addAccidents() }
    if asked.contains(where: \.isOfActivities) { try addActivities() }
    if asked.contains(.planned) { try addPlans() }
    if nomination.level != nil { try addStatements() }
    return participants.all.values.map { collector.participant($0.code, organizations: $0.organizations) }
      .sorted { $0.code < $1.code }
  }

  /// Whether the kept sums answer: for whole months, and where no record is to be named.
  private var isKept: Bool {
    !isExplained && period.isOfWholeMonths
      && asked.allSatisfy { !$0.isOfInspections || KeptCounts.facts.contains($0) }
  }

  private mutating func addKept() throws(SQLFailure) {
    let counts = try KeptCounts(of: nomination.level == nil ? .inspector : .organization, period, in: tables)
    for (party, tally) in counts.tallies {
      guard let number = nomination.level == nil ? party : participants.byOrganization[party],
        let code = participants.all[number]?.code
      else { continue }
      for (fact, count) in zip(Tally.facts, tally.counts) { collector.add(count, of: fact, for: code) }
      collector.add(removedOnTime: tally.onTime, of: tally.due, for: code)
    }
  }

  private func reference(_ kind: Kind, _ document: Int) throws(SQLFailure) -> RecordReference? {
    try tables.reference(kind, document)
  }

  /// Who a record at an organization, made by inspectors, counts for.
  private func counted(organization: Int, inspectors: [Int]) -> [Identifier] {
    let numbers = nomination.level == nil ? inspectors : participants.byOrganization[organization].map { [$0] } ?? []
    return numbers.compactMap { participants.all[$0]?.code }
  }

  private mutating func addStates() throws(SQLFailure) {
    for (party, participant) in participants.all.sorted(by: { $0.key < $1.key }) {
      for (document, mandate) in participants.mandates[party] ?? [] where nomination.level == nil {
        guard let record = try reference(.inspector, document) else { continue }
        collector.add(mandate, record.id, for: participant.code)
      }
      for (document, state) in try organizationStates(of: party) {
        guard let record = try reference(.organization, document) else { continue }
        collector.add(state, record.id, for: participant.code)
      }
    }
  }

  /// The states of the organization that a participant is, or that an inspector is of first.
  private func organizationStates(of party: Int) throws(SQLFailure) -> [(document: Int, state: Organization)] {
    guard nomination.level == nil else { return participants.states[party] ?? [] }
    guard let own = participants.mandates[party]?.last?.mandate.organizations.first,
      let organization = try tables.parties.find(.organization, own.text)
    else { return [] }
    return participants.states[organization] ?? []
  }

  /// Inspections, and what became of the violations that they found.
  private mutating func addInspections() throws(SQLFailure) {
    let asksViolations = asked.contains(where: \.isOfViolations)
    let hanging = asksViolations && (isExplained || asked.contains(.extensions)) ? try tables.hanging() : [:]
    let first = asked.contains(where: \.isOfDues) ? nil : period.firstDay
    for row in try tables.inspections(from: first, until: period.lastDay) {
      let inspectors = nomination.level == nil ? try tables.inspectors(of: row) : []
      let counting = counted(organization: row.organization, inspectors: inspectors)
      guard !counting.isEmpty else { continue }
      let records = isExplained ? try reference(.inspection, row.document).map { [$0] } ?? [] : []
      for participant in counting {
        collector.addInspection(on: Day(key: row.day), row.mark.ground, row.mark.isFollowUp, records, for: participant)
      }
      guard asksViolations else { continue }
      let repeats = asked.contains(.repeats) ? try tables.repeats(in: row.document) : []
      for phases in try tables.violations(of: row.thing).chunked() {
        let violation = found(phases, hanging[row.thing]?[phases[phases.startIndex].number], records, isRepeat: repeats)
        for participant in counting { collector.add(violation, for: participant) }
      }
    }
  }

  private func found(
    _ phases: ArraySlice<ViolationRow>, _ hanging: HangingRecords?, _ records: [RecordReference], isRepeat: Set<Int>
  ) -> FoundViolation {
    let row = phases[phases.startIndex]
    return FoundViolation(
      found: Day(key: row.found), category: Category(key: row.category),
      originalDue: row.originalDue.map { Day(key: $0) }, history: ViolationHistory(phases),
      isRepeat: isRepeat.contains(row.number), extensions: hanging?.extensions ?? [],
      records: isExplained ? records + (hanging?.remediations ?? []) : [])
  }

  private mutating func addAccidents() throws(SQLFailure) {
    for (organization, document, accident) in try tables.accidents() {
      guard let record = try reference(.accident, document) else { continue }
      for participant in try whoseAccident(organization) { collector.add(accident, record.id, for: participant) }
    }
  }

  /// Whose accident it is: the organization's; for inspectors, those who are in office there.
  private func whoseAccident(_ organization: Int) throws(SQLFailure) -> [Identifier] {
    guard nomination.level == nil else { return counted(organization: organization, inspectors: []) }
    guard let code = participants.states[organization]?.last?.state.code else { return [] }
    return participants.mandates.filter { $0.value.contains { $0.mandate.organizations.contains(code) } }
      .keys.compactMap { participants.all[$0]?.code }
  }

  private mutating func addActivities() throws(SQLFailure) {
    var found: [(Activity, Int, Int)] = []
    try tables.documents(.activity) { organization, document, body in
      if case .activity(let activity) = body { found.append((activity, organization, document)) }
    }
    for (activity, organization, document) in found where period.contains(activity.date) {
      let inspector = try tables.parties.find(.inspector, activity.inspector.text)
      guard let record = try reference(.activity, document) else { continue }
      for participant in counted(organization: organization, inspectors: inspector.map { [$0] } ?? []) {
        collector.add(activity, record.id, for: participant)
      }
    }
  }

  private mutating func addPlans() throws(SQLFailure) {
    var found: [(Plan, Int)] = []
    try tables.documents(.plan) { _, document, body in
      if case .plan(let plan) = body { found.append((plan, document)) }
    }
    for (plan, document) in found {
      guard let record = try reference(.plan, document) else { continue }
      for item in plan.inspections {
        let place = item.organization ?? plan.organization
        let inspector = try item.inspector.flatMap { code throws(SQLFailure) in
          try tables.parties.find(.inspector, code.text)
        }
        let organization = try tables.parties.find(.organization, place.text) ?? 0
        for participant in counted(organization: organization, inspectors: inspector.map { [$0] } ?? []) {
          collector.add(item, of: plan, record.id, for: participant)
        }
      }
    }
  }

  private mutating func addStatements() throws(SQLFailure) {
    var found: [(Statement, Int, Int)] = []
    try tables.documents(.statement) { organization, document, body in
      if case .statement(let statement) = body { found.append((statement, organization, document)) }
    }
    for (statement, organization, document) in found {
      guard let participant = participants.all[organization]?.code, let record = try reference(.statement, document)
      else { continue }
      collector.add(statement, record.id, for: participant)
    }
  }
}
