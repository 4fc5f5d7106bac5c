public import Tekseru

extension RegisterReader {
  /// What the single records of an organization and all below it add up to in a period.
  public func recordedFigures(of code: String, _ period: Period) throws(ListFailure) -> Figures {
    let below = try subtree(code, on: period.lastDay)
    do throws(SQLFailure) {
      var figures = Figures()
      let tally = try tally(at: below, period)
      figures.set(tally)
      try count(below, period, into: &figures)
      figures.derive()
      figures[.removedOnTime] = Ratio(tally.onTime, of: tally.due).map { .ratio($0) }
      return figures
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func count(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    try countOrganizations(below, period, into: &figures)
    try countInspectors(below, period, into: &figures)
    try countCouncils(below, period, into: &figures)
    for kind in [Kind.accident, .activity, .appeal] {
      for body in try bodies(kind, of: below, until: period.lastDay) { figures.count(body, in: period) }
    }
  }

  private func countOrganizations(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    var primaries = 0
    var inspected = 0
    let held = try inspectedOrganizations(period)
    for party in below.sorted() {
      guard let state = try directory.organization(party, on: period.lastDay) else { continue }
      if state.level == .primary, state.until.map({ $0 >= period.firstDay }) ?? true {
        primaries += 1
        if held.contains(party) { inspected += 1 }
      }
    }
    let tree = try OrganizationTree(engine, position: position, on: period.lastDay)
    for root in below.subtracting(below.flatMap { tree.children[$0] ?? [] }).sorted() {
      if let members = try sum(\.members, of: root, tree, period) { figures.add(.members, members) }
      if let headcount = try sum(\.headcount, of: root, tree, period) { figures.add(.headcount, headcount) }
    }
    guard primaries > 0 else { return }
    figures.set(Indicator.primaryOrganizations, to: primaries)
    figures[.coverage] = Ratio(inspected, of: primaries).map { .ratio($0) }
  }

  /// A number that an organization states for itself and all below it; where it states none, what those below it add
  /// up to. One that has ended has none.
  private func sum(
    _ number: KeyPath<Organization, Int?>, of party: Int, _ tree: OrganizationTree, _ period: Period, depth: Int = 0
  ) throws(SQLFailure) -> Int? {
    let state = try directory.organization(party, on: period.lastDay)
    if let until = state?.until, until < period.lastDay { return nil }
    if let stated = state?[keyPath: number] { return stated }
    guard depth < WorkSetting.deepestTree else { return nil }
    var total: Int?
    for child in tree.children[party] ?? [] {
      if let part = try sum(number, of: child, tree, period, depth: depth + 1) { total = (total ?? 0) + part }
    }
    return total
  }

  private func countInspectors(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    var counted: Set<Identifier> = []
    for body in try bodies(.inspector, of: nil, until: period.lastDay) {
      guard case .inspector(let inspector) = body, inspector.isInOffice(on: period.lastDay),
        try isThere(inspector, below), counted.insert(inspector.code).inserted
      else { continue }
      figures.count(inspector, on: period.lastDay)
    }
  }

  /// Of each organization the composition that was established last.
  private func countCouncils(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    var newest: [Identifier: Council] = [:]
    for case .council(let council) in try bodies(.council, of: below, until: period.lastDay) {
      newest[council.organization] = council
    }
    for organization in newest.keys.sorted() {
      if let council = newest[organization] { figures.count(council, in: period) }
    }
  }

  private func isThere(_ inspector: Inspector, _ below: Set<Int>) throws(SQLFailure) -> Bool {
    for organization in inspector.organizations {
      if let party = try parties.find(.organization, organization.text), below.contains(party) { return true }
    }
    return false
  }

  /// What the things of a kind say that hold at this position and began by a day.
  func bodies(_ kind: Kind, of parties: Set<Int>?, until day: Day) throws(SQLFailure) -> [Document.Body] {
    let place = parties.map { " AND t.party IN (\($0.sorted().map(String.init).joined(separator: ",")))" } ?? ""
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) AND (t.day IS NULL OR t.day <= \(day.key))\(place)
      ORDER BY t.day, t.thing
      """)
    return try statement.rows { $0.bytes(0) }.compactMap { reread($0) }
  }

  private func inspectedOrganizations(_ period: Period) throws(SQLFailure) -> Set<Int> {
    guard position != .now || !isKept(period) else { return try organizationsInSums(period) }
    let statement = try engine.prepare(
      """
      SELECT DISTINCT party FROM things WHERE kind = \(KindKey.of(.inspection)) AND \(position.holds())
        AND day BETWEEN \(period.firstDay.key) AND \(period.lastDay.key) AND \(InspectionMark.wasCarriedOut)
      """)
    return Set(try statement.rows { $0.integer(0) })
  }

  private func organizationsInSums(_ period: Period) throws(SQLFailure) -> Set<Int> {
    let statement = try engine.prepare(
      "SELECT DISTINCT organization FROM sums WHERE month BETWEEN ? AND ? AND inspections > 0")
    statement.bind(1, Int(Month(of: period.firstDay).index))
    statement.bind(2, Int(Month(of: period.lastDay).index))
    return Set(try statement.rows { $0.integer(0) })
  }
}
