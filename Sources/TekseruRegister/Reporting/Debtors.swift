import Tekseru

/// The organizations of a level that owe the figures of a period, and what came of them.
final class Debtors {
  private let reader: RegisterReader
  private let level: Organization.Level
  private let period: Period
  private let tree: OrganizationTree
  /// Each duty with the organizations that it is of; the smallest circle first.
  private var circles: [(duty: Reporting, members: Set<Int>?)] = []
  private var parents: [Int: Int] = [:]
  /// By organization the sequence of the first of its statements, and of the records made there.
  private var statements: [Int: Int] = [:]
  private var records: [Int: Int] = [:]

  /// The kinds of single records that figures are counted from.
  private static let recordKinds: [Kind] = [.inspection, .accident, .activity, .appeal]

  /// The duties are of one level and period, in the order in which they were recorded.
  init(_ duties: [Reporting], _ reader: RegisterReader) throws(SQLFailure) {
    self.reader = reader
    level = duties[0].level
    period = duties[0].period
    tree = try OrganizationTree(reader.engine, position: reader.position, on: period.lastDay)
    for (parent, children) in tree.children { for child in children { parents[child] = parent } }
    for duty in duties.reversed() where !circles.contains(where: { $0.duty.organization == duty.organization }) {
      circles.append((duty, try members(of: duty)))
    }
    circles.sort { ($0.members?.count ?? .max) < ($1.members?.count ?? .max) }
    try gather()
  }

  private func members(of duty: Reporting) throws(SQLFailure) -> Set<Int>? {
    guard let code = duty.organization else { return nil }
    guard let party = try reader.parties.find(.organization, code.text) else { return [] }
    return tree.subtree(of: party)
  }

  private func duty(of party: Int) -> Reporting? { circles.first { $0.members?.contains(party) ?? true }?.duty }

  private func gather() throws(SQLFailure) {
    let days = "t.day BETWEEN \(period.firstDay.key) AND \(period.lastDay.key) AND \(reader.position.holds("t"))"
    let stated = try reader.engine.prepare(
      """
      SELECT t.party, t.thing, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.statement)) AND \(days) ORDER BY t.thing
      """)
    for (party, thing, content) in try stated.rows({ ($0.integer(0), $0.integer(1), $0.bytes(2)) })
    where statements[party] == nil {
      guard case .statement(let statement)? = reader.reread(content), circles[0].duty.covers(statement.period) else {
        continue
      }
      statements[party] = thing
    }
    let kinds = Debtors.recordKinds.map { "\(KindKey.of($0))" }.joined(separator: ", ")
    let recorded = try reader.engine.prepare(
      "SELECT t.party, min(t.thing) FROM things t WHERE t.kind IN (\(kinds)) AND \(days) GROUP BY t.party")
    for (party, thing) in try recorded.rows({ ($0.integer(0), $0.integer(1)) }) { records[party] = thing }
  }

  /// The organizations of the level that were there at the period's end, by code.
  var parties: [Int] {
    get throws(SQLFailure) {
      var found: [(code: String, party: Int)] = []
      for party in tree.known where duty(of: party) != nil {
        guard let state = try reader.directory.organization(party, on: period.lastDay), state.level == level,
          state.asOf.map({ $0 <= period.lastDay }) ?? true, state.until.map({ $0 >= period.lastDay }) ?? true
        else { continue }
        found.append((try reader.parties.code(of: party), party))
      }
      return found.sorted { $0.code < $1.code }.map(\.party)
    }
  }

  /// How an organization stands; nil when it reported in time.
  func unreported(_ party: Int, on day: Day) throws(SQLFailure) -> Unreported? {
    guard let duty = duty(of: party) else { return nil }
    let first = (tree.subtree(of: party).compactMap { records[$0] } + [statements[party]].compactMap { $0 }).min()
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
    guard let first = circles.compactMap(\.duty.closed).min() else { return [] }
    var changes: [Unreported] = []
    for entry in try entries(after: first) {
      var named: Set<Int> = []
      for change in try reader.changes(of: entry) where concerns(change) {
        guard let party = try debtor(above: change.party), wanted?.contains(party) ?? true,
          let duty = duty(of: party), let closed = duty.closed, closed < entry.recordedAt.day,
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
    case .day(let day): period.contains(day)
    case .period(let other): circles[0].duty.covers(other)
    }
  }

  /// The organization of the level that another is, or lies below.
  private func debtor(above party: Int) throws(SQLFailure) -> Int? {
    var next: Int? = party
    for _ in 0...WorkSetting.deepestTree {
      guard let here = next else { return nil }
      if try reader.directory.organization(here, on: period.lastDay)?.level == level { return here }
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
