public import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// Reads the things that a filter lets pass, in the order of their days, one at a time.
  public func things(_ filter: ThingFilter, on day: Day, _ body: (ThingListing) -> Void) throws(ListFailure) {
    try things(filter, on: day, and: [], by: "t.day, t.thing") { _, thing in
      body(thing)
      return true
    }
  }

  /// Reads the things that a filter lets pass, in the order in which they were first recorded, from behind one of them on,
  /// for as long as `body` wants more; it gets the number behind which the next ones stand.
  public func things(
    _ filter: ThingFilter, after number: Int, on day: Day, _ body: (Int, ThingListing) -> Bool
  ) throws(ListFailure) {
    try things(filter, on: day, and: ["t.thing > \(number)"], by: "t.thing", body)
  }

  private func things(
    _ filter: ThingFilter, on day: Day, and more: [String], by order: String, _ body: (Int, ThingListing) -> Bool
  ) throws(ListFailure) {
    var conditions = ["t.kind = \(KindKey.of(filter.kind))", position.holds("t")] + more
    var isWanted: (Document.Body) -> Bool = { _ in true }
    if let code = filter.organization {
      let below = try subtree(code, on: day)
      if KindKey.namesOrganizationsInside(filter.kind) {
        let codes = try codes(of: below)
        isWanted = { $0.organizations.contains { codes.contains($0.text) } }
      } else {
        conditions.append("t.party IN (\(below.sorted().map(String.init).joined(separator: ",")))")
      }
    }
    if let code = filter.inspector {
      let inspector = try party(.inspector, code)
      switch filter.kind {
      case .inspector: conditions.append("t.party = \(inspector)")
      case .inspection:
        conditions.append("(t.other = \(inspector) OR \(InspectionMark.hasSeveralInspectors("t")))")
        isWanted = { [isWanted] in isWanted($0) && $0.isInspection(by: code) }
      default: conditions.append("t.other = \(inspector)")
      }
    }
    if let from = filter.from { conditions.append("t.day >= \(from.key)") }
    if let until = filter.until { conditions.append("t.day <= \(until.key)") }
    do throws(SQLFailure) {
      let condition = conditions.joined(separator: " AND ") + " ORDER BY " + order
      try readThings(where: condition, find: filter.find.map(Matching.fold)) { number, thing in
        !isWanted(thing.document.body) || body(number, thing)
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func codes(of organizations: Set<Int>) throws(ListFailure) -> Set<String> {
    do throws(SQLFailure) {
      var codes: Set<String> = []
      for organization in organizations { codes.insert(try parties.code(of: organization)) }
      return codes
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func readThings(
    where condition: String, find: String?, _ body: (Int, ThingListing) -> Bool
  ) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT i.id, t.document, d.content, t.thing FROM things t
      JOIN documents i ON i.sequence = t.thing JOIN documents d ON d.sequence = t.document
      WHERE \(condition)
      """)
    defer { statement.reset() }
    while try statement.step() {
      if let find, !Matching.contains(statement.text(2), folded: find) { continue }
      guard let document = reader.reread(content: statement.bytes(2)) else { continue }
      let thing = ThingListing(id: statement.text(0), sequence: statement.integer(1), document: document)
      guard body(statement.integer(3), thing) else { return }
    }
  }

  /// Reads the log's entries, in their order, one at a time.
  public func entries(_ body: (LogEntry) -> Void) throws(RegisterFailure) {
    try entries(after: 0) { entry in
      body(entry)
      return true
    }
  }

  /// Reads the log's entries behind a sequence, in their order, for as long as `body` wants more.
  public func entries(after sequence: Int, _ body: (LogEntry) -> Bool) throws(RegisterFailure) {
    do throws(SQLFailure) {
      let limit = if case .at(let last) = position { " AND sequence <= \(last)" } else { "" }
      let statement = try engine.prepare(
        "\(DocumentLog.selection) WHERE sequence > \(sequence)\(limit) ORDER BY sequence")
      defer { statement.reset() }
      while try statement.step() {
        if let entry = LogEntry(statement), !body(entry) { return }
      }
    } catch {
      throw RegisterFailure(error)
    }
  }
}

extension KindKey {
  /// The kinds that are of several organizations, which only their content names.
  fileprivate static func namesOrganizationsInside(_ kind: Kind) -> Bool { kind == .inspector || kind == .person }
}

extension Document.Body {
  fileprivate var organizations: [Identifier] {
    switch self {
    case .inspector(let inspector): inspector.organizations
    case .person(let person): person.roles.map(\.organization)
    default: []
    }
  }

  /// Whether an inspector was there, as the first or one of several.
  fileprivate func isInspection(by code: String) -> Bool {
    if case .inspection(let inspection) = self { inspection.inspectors.contains { $0.text == code } } else { false }
  }
}
