import Tekseru

/// What came of the figures that the organizations of a level owe for a period.
final class Debtors {
  private let reader: RegisterReader
  private let duties: Duties
  private var parents: [Int: Int] = [:]
  /// By organization the sequence of the first of its statements, and of the records made there.
  private var statements: [Int: Int] = [:]
  private var records: [Int: Int] = [:]

  init(_ duties: Duties, _ reader: RegisterReader) throws(SQLFailure) {
    self.reader = reader
    self.duties = duties
    for (parent, children) in duties.tree.children { for child in children { parents[child] = parent } }
    try gather()
  }

  private func gather() throws(SQLFailure) {
    let period = duties.period
    let days = "t.day BETWEEN \(period.firstDay.key) AND \(period.lastDay.key) AND \(reader.position.holds("t"))"
    let stated = try reader.engine.prepare(
      """
      SELECT t.party, t.thing, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.statement)) AND \(days) ORDER BY t.thing
      """)
    for (party, thing, content) in try stated.rows({ ($0.integer(0), $0.integer(1), $0.bytes(2)) })
    where statements[party] == nil {
      guard case .statement(let statement)? = reader.reread(content), duties.covers(statement.period) else {
        continue
      }
      statements[party] = thing
    }
    let recorded = try reader.engine.prepare(
      "SELECT t.party, min(t.thing) FROM things t WHERE t.kind IN (\(Duties.recordKinds)) AND \(days) GROUP BY t.party")
    for (party, thing) in try recorded.rows({ ($0.integer(0), $0.integer(1)) }) { records[party] = thing }
  }

  /// How an organization stands; nil when it reported in time.
  func unreported(_ party: Int, on day: Day) throws(SQLFailure) -> Unreported? {
    guard let duty = duties.duty(of: party)?.reporting else { return nil }
    let recorded = duties.tree.subtree(of: party).compactMap { records[$0] }
    let first = (recorded + [statements[party]].compactMap(\.self)).min()
    let entry = if let first { try reader.log.entry(first) } else { LogEntry?.none }
    guard let standing = duty.standing(came: entry?.recordedAt.day, on: day) else { return nil }
    return Unreported(
      organization: try reader.parties.code(of: party), reporting: duty, standing: standing,
      came: entry?.recordedAt.day, document: entry.map { .init(kind: $0.kind, id: $0.id) })
  }
}

extension Debtors {
  /// What was recorded after a closing and changes the period's figures, in the order of the log.
  func changes(by wanted: Set<Int>?) throws(SQLFailure) -> [Unreported] {
    guard let first = duties.closings.min() else { return [] }
    var changes: [Unreported] = []
    for entry in try entries(after: first) {
      var named: Set<Int> = []
      for change in try reader.changes(of: entry) where concerns(change) {
        guard let party = try debtor(above: change.party), wanted?.contains(party) ?? true,
          let duty = duties.duty(of: party)?.reporting, let closed = duty.closed, closed < entry.recordedAt.day,
          named.insert(party).inserted
        else { continue }
        changes.append(
          Unreported(
            organization: try reader.parties.code(of: party), reporting: duty, standing: .afterClosing,
            came: entry.recordedAt.day, document: .init(kind: entry.kind, id: entry.id)))
      }
    }
    return changes
  }

  private func concerns(_ change: FigureChange) -> Bool {
    switch change.when {
    case .day(let day): duties.period.contains(day)
    case .period(let other): duties.covers(other)
    }
  }

  /// The organization of the level that another is, or lies below.
  private func debtor(above party: Int) throws(SQLFailure) -> Int? {
    var next: Int? = party
    for _ in 0...WorkSetting.deepestTree {
      guard let here = next else { return nil }
      if try reader.directory.organization(here, on: duties.period.lastDay)?.level == duties.level { return here }
      next = parents[here]
    }
    return nil
  }

  private func entries(after day: Day) throws(SQLFailure) -> [LogEntry] {
    var conditions = ["recorded_at >= \((Int(day.number) + 1) * 86_400_000)"]
    if case .at(let sequence) = reader.position { conditions.append("sequence <= \(sequence)") }
    let statement = try reader.engine.prepare(
      "\(DocumentLog.selection) WHERE \(conditions.joined(separator: " AND ")) ORDER BY sequence")
    return try statement.rows { LogEntry($0) }.compactMap { $0 }
  }
}
