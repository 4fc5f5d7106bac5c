public import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// Reads the things that a filter lets pass, in the order of their days, one at a time.
  public func things(_ filter: ThingFilter, on day: Day, _ body: (ThingListing) -> Void) throws(ListFailure) {
    var conditions = ["t.kind = \(KindKey.of(filter.kind))", position.holds("t")]
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
      try readThings(where: conditions.joined(separator: " AND "), find: filter.find.map(Matching.fold)) { thing in
        if isWanted(thing.document.body) { body(thing) }
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
    where condition: String, find: String?, _ body: (ThingListing) -> Void
  ) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT i.id, t.document, d.content FROM things t
      JOIN documents i ON i.sequence = t.thing JOIN documents d ON d.sequence = t.document
      WHERE \(condition) ORDER BY t.day, t.thing
      """)
    defer { statement.reset() }
    while try statement.step() {
      if let find, !Matching.contains(statement.text(2), folded: find) { continue }
      guard let document = reader.reread(content: statement.bytes(2)) else { continue }
      body(ThingListing(id: statement.text(0), sequence: statement.integer(1), document: document))
    }
  }

  /// Reads the log's entries, in their order, one at a time.
  public func entries(_ body: (LogEntry) -> Void) throws(RegisterFailure) {
    do throws(SQLFailure) {
      let limit = if case .at(let sequence) = position { " WHERE sequence <= \(sequence)" } else { "" }
      let statement = try engine.prepare("\(DocumentLog.selection)\(limit) ORDER BY sequence")
      defer { statement.reset() }
      while try statement.step() {
        if let entry = LogEntry(statement) { body(entry) }
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
