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
      try documents(CountedDocument.kinds, in: below, period) { document in
        figures.count(document.body, in: period)
        return true
      }
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
      if state.isPrimary(in: period) {
        primaries += 1
        if inspected.contains(party) { reached += 1 }
      }
    }
    for root in below.subtracting(below.flatMap { tree.children[$0] ?? [] }).sorted() {
      for (indicator, number) in [(Indicator.members, \Organization.members), (.headcount, \.headcount)] {
        let stated = try stating(number, root, tree, period)
        if !stated.isEmpty { figures.add(indicator, stated.reduce(0) { $0 + $1.number }) }
      }
    }
    guard primaries > 0 else { return }
    figures.set(Indicator.primaryOrganizations, to: primaries)
    figures[.coverage] = Ratio(reached, of: primaries).map { .ratio($0) }
  }

  /// Who states a number for themselves and all below them; where somebody states none, those below them. One that has
  /// ended states none.
  func stating(
    _ number: KeyPath<Organization, Int?>, _ party: Int, _ tree: OrganizationTree, _ period: Period, depth: Int = 0
  ) throws(SQLFailure) -> [(party: Int, number: Int)] {
    let state = try directory.organization(party, on: period.lastDay)
    if let until = state?.until, until < period.lastDay { return [] }
    if let stated = state?[keyPath: number] { return [(party, stated)] }
    guard depth < WorkSetting.deepestTree else { return [] }
    var found: [(party: Int, number: Int)] = []
    for child in tree.children[party] ?? [] {
      found += try stating(number, child, tree, period, depth: depth + 1)
    }
    return found
  }

  /// Reads the documents of these organizations that a period's figures may count: of each inspector the earliest mandate
  /// that is in office there, of each organization the council that was established last, and what happened. It goes on
  /// while `body` says so.
  func documents(
    _ kinds: [Kind], in below: Set<Int>, _ period: Period, _ body: (CountedDocument) -> Bool
  ) throws(SQLFailure) {
    for kind in kinds {
      let isOfStates = kind == .inspector || kind == .council
      let statement = try things(kind, from: isOfStates ? nil : period.firstDay, until: period.lastDay)
      defer { statement.reset() }
      var mandates: Set<Int> = []
      var councils: [Int: CountedDocument] = [:]
      while try statement.step() {
        guard var document = CountedDocument(statement, reread) else { continue }
        switch document.body {
        case .inspector(let inspector):
          guard !mandates.contains(document.organization), inspector.isInOffice(on: period.lastDay),
            let place = try place(of: inspector, first: statement.integer(1), below)
          else { continue }
          mandates.insert(document.organization)
          document.organization = place
        case .council:
          if below.contains(document.organization) { councils[document.organization] = document }
          continue
        default: guard below.contains(document.organization) else { continue }
        }
        guard body(document) else { return }
      }
      for council in councils.values.sorted(by: { $0.thing < $1.thing }) where !body(council) { return }
    }
  }

  /// Where an inspector is in office among some organizations; nil: nowhere.
  private func place(of inspector: Inspector, first: Int, _ below: Set<Int>) throws(SQLFailure) -> Int? {
    if below.contains(first) { return first }
    for organization in inspector.organizations.dropFirst() {
      if let party = try parties.find(.organization, organization.text), below.contains(party) { return party }
    }
    return nil
  }

  /// The things of a kind that hold at this position and began by a day, in the order of their days: party, other,
  /// content, document and thing. Whose they are is for the caller to look at: a list of thousands of organizations takes
  /// longer to ask than to compare.
  private func things(
    _ kind: Kind, from first: Day? = nil, until last: Day
  ) throws(SQLFailure) -> any SQLStatement {
    let begins = first.map { "t.day BETWEEN \($0.key) AND" } ?? "t.day <="
    return try engine.prepare(
      """
      SELECT t.party, t.other, d.content, t.document, t.thing FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) AND \(begins) \(last.key) ORDER BY t.day, t.thing
      """)
  }
}

/// A document that figures may count.
struct CountedDocument {
  /// The kinds that are counted one by one.
  static let kinds = [Kind.inspector, .council, .accident, .activity, .appeal]

  var body: Document.Body
  var document: Int
  var thing: Int
  /// The organization's number; of an inspector who was just read the inspector's.
  var organization: Int

  fileprivate init?(_ row: any SQLStatement, _ read: ([UInt8]) -> Document.Body?) {
    guard let body = read(row.bytes(2)) else { return nil }
    self.body = body
    document = row.integer(3)
    thing = row.integer(4)
    organization = row.integer(0)
  }
}

extension Organization {
  /// Whether it is a primary organization that was there in a period.
  func isPrimary(in period: Period) -> Bool { level == .primary && until.map { $0 >= period.firstDay } ?? true }
}
