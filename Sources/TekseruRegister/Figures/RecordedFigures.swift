public import Tekseru

extension RegisterReader {
  /// What the single records of an organization and all below it add up to in a period.
  public func recordedFigures(of code: String, _ period: Period) throws(ListFailure) -> Figures {
    let root = try organization(code)
    do throws(SQLFailure) {
      let tree = try OrganizationTree(engine, position: position, on: period.lastDay)
      let below = tree.subtree(of: root)
      let counts = try counts(of: below, in: period)
      var figures = Figures()
      figures.set(counts.tally)
      try countOrganizations(below, in: tree, inspected: counts.inspected, period, into: &figures)
      try countInspectors(below, period, into: &figures)
      try countCouncils(below, period, into: &figures)
      try countEvents(below, period, into: &figures)
      figures.derive()
      figures[.removedOnTime] = Ratio(counts.tally.onTime, of: counts.tally.due).map { .ratio($0) }
      return figures
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func countOrganizations(
    _ below: Set<Int>, in tree: OrganizationTree, inspected: Set<Int>, _ period: Period, into figures: inout Figures
  ) throws(SQLFailure) {
    if below.count > tree.known.count / 4 { try directory.readEveryOrganization() }
    var primaries = 0
    var reached = 0
    for party in below.sorted() {
      guard let state = try directory.organization(party, on: period.lastDay) else { continue }
      if state.level == .primary, state.until.map({ $0 >= period.firstDay }) ?? true {
        primaries += 1
        if inspected.contains(party) { reached += 1 }
      }
    }
    for root in below.subtracting(below.flatMap { tree.children[$0] ?? [] }).sorted() {
      if let members = try sum(\.members, of: root, tree, period) { figures.add(.members, members) }
      if let headcount = try sum(\.headcount, of: root, tree, period) { figures.add(.headcount, headcount) }
    }
    guard primaries > 0 else { return }
    figures.set(Indicator.primaryOrganizations, to: primaries)
    figures[.coverage] = Ratio(reached, of: primaries).map { .ratio($0) }
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

  /// Of each inspector the earliest mandate at one of the organizations.
  private func countInspectors(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    let statement = try things(.inspector, until: period.lastDay)
    defer { statement.reset() }
    var counted: Set<Int> = []
    while try statement.step() {
      guard !counted.contains(statement.integer(0)), case .inspector(let inspector)? = reread(statement.bytes(2)),
        inspector.isInOffice(on: period.lastDay), try isThere(inspector, first: statement.integer(1), below)
      else { continue }
      counted.insert(statement.integer(0))
      figures.count(inspector, on: period.lastDay)
    }
  }

  private func isThere(_ inspector: Inspector, first: Int, _ below: Set<Int>) throws(SQLFailure) -> Bool {
    if below.contains(first) { return true }
    for organization in inspector.organizations.dropFirst() {
      if let party = try parties.find(.organization, organization.text), below.contains(party) { return true }
    }
    return false
  }

  /// Of each organization the composition that was established last.
  private func countCouncils(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    var newest: [Int: Council] = [:]
    let statement = try things(.council, until: period.lastDay)
    defer { statement.reset() }
    while try statement.step() {
      let organization = statement.integer(0)
      guard below.contains(organization), case .council(let council)? = reread(statement.bytes(2)) else { continue }
      newest[organization] = council
    }
    for council in newest.values { figures.count(council, in: period) }
  }

  /// What happened: accidents, activities and appeals.
  private func countEvents(_ below: Set<Int>, _ period: Period, into figures: inout Figures) throws(SQLFailure) {
    for kind in [Kind.accident, .activity, .appeal] {
      let statement = try things(kind, from: period.firstDay, until: period.lastDay)
      defer { statement.reset() }
      while try statement.step() {
        guard below.contains(statement.integer(0)), let body = reread(statement.bytes(2)) else { continue }
        figures.count(body, in: period)
      }
    }
  }

  /// The things of a kind that hold at this position and began by a day, in the order of their days: party, other and
  /// content. Whose they are is for the caller to look at: a list of thousands of organizations takes longer to ask than
  /// to compare.
  private func things(
    _ kind: Kind, from first: Day? = nil, until last: Day
  ) throws(SQLFailure) -> any SQLStatement {
    let begins = first.map { "t.day BETWEEN \($0.key) AND" } ?? "t.day <="
    return try engine.prepare(
      """
      SELECT t.party, t.other, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) AND \(begins) \(last.key) ORDER BY t.day, t.thing
      """)
  }
}
