public import Tekseru
import TekseruDocuments

/// A thing with everything that the log says of it.
public struct ThingHistory: Sendable {
  /// What it is.
  public var kind: Kind
  /// The first id of its chain of corrections.
  public var id: String
  /// What it says; nil when it is taken back.
  public var document: Document?
  /// The documents behind it, in the log's order: its own, their corrections, what hangs on it, what took it back.
  public var entries: [LogEntry]
  /// Its violations, for an inspection.
  public var violations: [ViolationSheet]
}

/// A violation with its phases and the reckoning of its date.
public struct ViolationSheet: Sendable {
  /// Its id.
  public var id: ViolationID
  /// What was found.
  public var violation: Violation
  /// What became of it, and when.
  public var history: [ViolationHistory.Phase]
  /// How its first due date was reckoned; nil without a country.
  public var reckoning: Reckoning?
  /// The calendars that it was reckoned by.
  public var calendars: WorkingCalendars
  /// The silences that cover it, whenever they hold.
  public var silences: [Silence]
}

extension RegisterReader {
  /// Every thing that an id or a code names, of one kind or of any; an id of a later correction names the same thing.
  ///
  /// Of an organization, a person or an inspector it tells the newest state, and the documents behind all of them.
  public func histories(of id: String, kind: Kind?) throws(ListFailure) -> [ThingHistory] {
    do throws(SQLFailure) {
      let chains = try Chains(engine)
      var found: [ThingHistory] = []
      for kind in kind.map({ [$0] }) ?? Kind.allCases {
        if let states = try states(of: id, kind, chains) {
          found.append(states)
        } else if let entry = try log.find(id, kind), isKnown(entry.sequence) {
          found.append(try history(of: try chains.thing(of: entry.sequence), kind, chains))
        }
      }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func states(of code: String, _ kind: Kind, _ chains: Chains) throws(SQLFailure) -> ThingHistory? {
    guard let partyKind = PartyKind(rawValue: KindKey.of(kind)), let party = try parties.find(partyKind, code) else {
      return nil
    }
    let statement = try engine.prepare(
      "SELECT thing FROM things WHERE kind = ? AND party = ? AND \(position.holds()) ORDER BY day, document")
    statement.bind(1, KindKey.of(kind))
    statement.bind(2, party)
    var whole: ThingHistory?
    for thing in try statement.rows({ $0.integer(0) }) {
      var state = try history(of: thing, kind, chains)
      state.entries = (whole?.entries ?? []) + state.entries
      whole = state
    }
    return whole
  }

  /// One violation with everything that the log says of it; nil when there is none of that id.
  public func history(of id: ViolationID) throws(ListFailure) -> ThingHistory? {
    guard var history = try histories(of: id.inspection.text, kind: .inspection).first else { return nil }
    history.violations = history.violations.filter { $0.id.number == id.number }
    return history.violations.isEmpty ? nil : history
  }

  private func isKnown(_ sequence: Int) -> Bool {
    if case .at(let last) = position { sequence <= last } else { true }
  }

  private func history(of thing: Int, _ kind: Kind, _ chains: Chains) throws(SQLFailure) -> ThingHistory {
    let statement = try engine.prepare("SELECT document FROM things WHERE thing = ? AND \(position.holds())")
    statement.bind(1, thing)
    let current = try statement.first { $0.integer(0) }
    var document: Document?
    if let current, let entry = try log.entry(current) { document = reader.reread(content: entry.content) }
    var history = ThingHistory(
      kind: kind, id: try log.entry(thing)?.id ?? "", document: document, entries: try entries(behind: thing),
      violations: [])
    if case .inspection(let inspection)? = document?.body {
      history.violations = try sheets(of: inspection, thing, history.id)
    }
    return history
  }

  private func entries(behind thing: Int) throws(SQLFailure) -> [LogEntry] {
    let statement = try engine.prepare(
      """
      WITH own (sequence) AS (
        SELECT \(thing) UNION SELECT document FROM corrections WHERE thing = \(thing)
        UNION SELECT document FROM things WHERE other = \(thing) AND kind BETWEEN 20 AND 29)
      SELECT sequence FROM own UNION SELECT withdrawal FROM withdrawals WHERE document IN (SELECT sequence FROM own)
      ORDER BY sequence
      """)
    var entries: [LogEntry] = []
    for sequence in try statement.rows({ $0.integer(0) }) where isKnown(sequence) {
      if let entry = try log.entry(sequence) { entries.append(entry) }
    }
    return entries
  }

  private func sheets(of inspection: Inspection, _ thing: Int, _ id: String) throws(SQLFailure) -> [ViolationSheet] {
    let rows = try violationRows(of: thing)
    let silences = try Silences(self, at: AlertMoment(noonOf: inspection.date))
    var sheets: [ViolationSheet] = []
    for violation in inspection.violations {
      let own = rows.filter { $0.number == violation.number }
      guard let first = own.first, let inspectionID = Identifier(id) else { continue }
      let reckoned = try reckoning(of: first, at: .at(first.reckoned))
      sheets.append(
        ViolationSheet(
          id: ViolationID(inspection: inspectionID, number: violation.number), violation: violation,
          history: own.map { row in
            ViolationHistory.Phase(
              from: Day(key: row.from), status: ViolationStatus(key: row.status), due: row.due.map { Day(key: $0) })
          },
          reckoning: reckoned?.reckoning, calendars: reckoned?.calendars ?? WorkingCalendars(),
          silences: try silences.covering(violation: violation.number, of: thing, at: first.organization)))
    }
    return sheets
  }
}
