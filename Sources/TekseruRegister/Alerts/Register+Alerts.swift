public import Tekseru

/// What came of a decision.
public struct AlertOutcome: Sendable {
  /// The digests that are to be sent.
  public var digests: [Digest]
  /// How many units were looked at.
  public var looked: Int
}

extension Register {
  /// The earliest moment at which a decision can change by itself; nil: not before something is filed.
  public func nextAlert() throws(RegisterFailure) -> Instant? {
    do throws(SQLFailure) { return try Watch.next(engine) } catch { throw RegisterFailure(inOpenRegister: error) }
  }

  /// Decides who is told now, and records it: the journal and whatever `deliver` writes are one transaction.
  ///
  /// It looks at what changed in the log since the last decision and at what was waiting for this moment.
  /// `overdueBefore`: what was overdue before this day, in the log as it stands, is told in a summary alone.
  public func tell(
    at moment: AlertMoment, overdueBefore day: Day? = nil,
    deliver: (any SQLEngine, [Digest]) throws(SQLFailure) -> Void
  ) throws(RegisterFailure) -> AlertOutcome {
    try transaction { () throws(SQLFailure) in
      let journal = try DecisionJournal(engine)
      var pasts = try journal.oldRecords()
      if let day { pasts.append(OldRecords(day: day, position: log.head.sequence, isNew: true)) }
      let run = try AlertRun(
        AlertSources(self), try ToldBook(engine, decision: journal.next), at: moment, pasts: pasts)
      let feed = try AlertFeed(run)
      let units =
        if let last = journal.last, day == nil {
          try feed.changed(since: last, at: moment.now)
        } else { try feed.everything() }
      try journal.add(
        at: moment.now, position: log.head.sequence, overdueBefore: day, unlessNothing: units.isEmpty)
      let watch = try Watch(engine)
      for unit in units { try watch.set(unit, try run.decide(unit)) }
      try watch.flush()
      let digests = try run.end(oldRecordsBefore: day)
      try deliver(engine, digests)
      return AlertOutcome(digests: digests, looked: units.count)
    }
  }
}

extension RegisterReader {
  /// What would be told at a moment, and why nobody is told of the rest; nothing is recorded.
  ///
  /// `earlier`: moments before it at which it is taken to have been decided too, so that what they told counts as told.
  public func rehearseAlerts(
    at moment: AlertMoment, after earlier: [AlertMoment] = [], overdueBefore day: Day? = nil,
    _ body: @escaping (AlertRow) -> Void
  ) throws(RegisterFailure) -> [Digest] {
    do throws(SQLFailure) {
      let book = try ToldBook(engine, decision: nil)
      var pasts = try DecisionJournal(engine).oldRecords()
      for before in earlier {
        if let day, pasts.isEmpty { pasts = [OldRecords(day: day, position: log.head.sequence, isNew: true)] }
        try rehearse(book, before, pasts)
        pasts = pasts.map { OldRecords(day: $0.day, position: $0.position) }
      }
      if let day, earlier.isEmpty { pasts.append(OldRecords(day: day, position: log.head.sequence, isNew: true)) }
      return try rehearse(book, moment, pasts, overdueBefore: day, body)
    } catch {
      throw RegisterFailure(error)
    }
  }

  @discardableResult
  private func rehearse(
    _ book: ToldBook, _ moment: AlertMoment, _ pasts: [OldRecords], overdueBefore day: Day? = nil,
    _ body: ((AlertRow) -> Void)? = nil
  ) throws(SQLFailure) -> [Digest] {
    let run = try AlertRun(AlertSources(self), book, at: moment, pasts: pasts, onRow: body)
    for unit in try AlertFeed(run).everything() { _ = try run.decide(unit) }
    return try run.end(oldRecordsBefore: day)
  }

  /// The earliest moment at which a decision can change by itself; nil: not before something is filed.
  public func nextAlert() throws(RegisterFailure) -> Instant? {
    do throws(SQLFailure) { return try Watch.next(engine) } catch { throw RegisterFailure(error) }
  }
}

/// The journal of decisions.
struct DecisionJournal {
  /// When a decision was taken, and how far it had read.
  struct Entry: Equatable {
    var at: Instant
    var position: Int
    var deliveries: Int
  }

  private let engine: any SQLEngine
  /// The last decision; nil before the first.
  let last: Entry?
  /// The number of the next one.
  let next: Int

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    let statement = try engine.prepare(
      "SELECT decided_at, position, deliveries, number FROM decisions ORDER BY number DESC LIMIT 1")
    let found = try statement.first { row in
      let at = Instant(milliseconds: Int64(row.integer(0)))
      return (Entry(at: at, position: row.integer(1), deliveries: row.integer(2)), row.integer(3))
    }
    (last, next) = (found?.0, (found?.1 ?? 0) + 1)
  }

  /// The old records that earlier decisions were told to sum up.
  func oldRecords() throws(SQLFailure) -> [OldRecords] {
    let statement = try engine.prepare(
      "SELECT overdue_before, position FROM decisions WHERE overdue_before IS NOT NULL ORDER BY number")
    return try statement.rows { OldRecords(day: Day(key: $0.integer(0)), position: $0.integer(1)) }
  }

  /// Writes the next decision, unless there is nothing to look at and the log did not grow.
  func add(
    at now: Instant, position: Int, overdueBefore day: Day?, unlessNothing isEmpty: Bool
  ) throws(SQLFailure) {
    let found = try engine.prepare("SELECT coalesce(max(number), 0) FROM deliveries").first { $0.integer(0) }
    let deliveries = found ?? 0
    if isEmpty, let last, last.position == position, last.deliveries == deliveries { return }
    let statement = try engine.prepare(
      "INSERT INTO decisions (number, decided_at, position, deliveries, overdue_before) VALUES (?, ?, ?, ?, ?)")
    statement.bind(1, next)
    statement.bind(2, Int(now.milliseconds))
    statement.bind(3, position)
    statement.bind(4, deliveries)
    statement.bind(5, day?.key)
    try statement.execute()
  }
}

/// When each unit is to be looked at again.
final class Watch {
  /// The earliest moment of all; nil when none waits for one.
  static func next(_ engine: any SQLEngine) throws(SQLFailure) -> Instant? {
    let statement = try engine.prepare("SELECT min(next_at) FROM watched WHERE next_at IS NOT NULL")
    return try statement.first { $0.optionalInteger(0) }.flatMap(\.self).map { Instant(milliseconds: Int64($0)) }
  }

  private let writer: RowWriter
  private let dropStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    writer = RowWriter(
      engine, into: "watched (unit, organization, next_at)", width: 3,
      onConflict: "ON CONFLICT (unit) DO UPDATE SET organization = excluded.organization, next_at = excluded.next_at")
    dropStatement = try engine.prepare("DELETE FROM watched WHERE unit = ?")
  }

  func set(
    _ unit: Int, _ decided: (organization: Int?, next: Instant?, isOpen: Bool)
  ) throws(SQLFailure) {
    guard decided.isOpen || decided.next != nil else {
      dropStatement.bind(1, unit)
      try dropStatement.execute()
      return
    }
    try writer.add(
      .integer(unit), .integer(decided.organization), .integer(decided.next.map { Int($0.milliseconds) }))
  }

  /// Writes what still waits to be written.
  func flush() throws(SQLFailure) { try writer.flush() }
}
