public import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// Reads the things that a filter lets pass, in the order of their days, one at a time.
  public func things(_ filter: ThingFilter, on day: Day, _ body: (ThingListing) -> Void) throws(ListFailure) {
    var conditions = ["t.kind = \(KindKey.of(filter.kind))", position.holds("t")]
    if let code = filter.organization {
      let below = try subtree(code, on: day).sorted().map(String.init).joined(separator: ",")
      conditions.append(filter.kind == .inspector ? "t.other IN (\(below))" : "t.party IN (\(below))")
    }
    if let code = filter.inspector {
      let inspector = try party(.inspector, code)
      conditions.append(filter.kind == .inspector ? "t.party = \(inspector)" : "t.other = \(inspector)")
    }
    if let from = filter.from { conditions.append("t.day >= \(from.key)") }
    if let until = filter.until { conditions.append("t.day <= \(until.key)") }
    do throws(SQLFailure) {
      try readThings(where: conditions.joined(separator: " AND "), find: filter.find.map(Matching.fold), body)
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
