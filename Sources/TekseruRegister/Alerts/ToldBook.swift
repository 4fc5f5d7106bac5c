import Tekseru

/// What one person was told of an item at one time.
struct ToldRow: Hashable {
  var key: ItemKey
  var person: Int
  var matter: Matter
  var due: Day?
  var rung: Rung
  var passed: [AlertStage]
  var role: AlertRole
}

/// One of those who are told of something together.
struct Listener: Hashable {
  var person: Int
  var digest: Int
  var role: AlertRole
  /// The stages that had gone by untold.
  var passed: [AlertStage]
}

/// Who was told of what: read from the journal, written to it, or, in a rehearsal, kept in memory beside it.
final class ToldBook {
  /// The decision that is being taken; nil in a rehearsal.
  private let decision: Int?
  private let readStatement: any SQLStatement
  private let writer: RowWriter
  private let listenerStatement: any SQLStatement
  private let digestStatement: any SQLStatement
  private let lastDayStatement: any SQLStatement
  private let isEmpty: Bool
  private var lastDigest: Int
  private var lastAudience: Int
  private var audiences: [[Listener]: Int] = [:]
  private var rehearsed: [Int: [ToldRow]] = [:]
  private var listeners: [Int: [Listener]] = [:]
  private var lastDays: [Int: Day?] = [:]

  init(_ engine: any SQLEngine, decision: Int?) throws(SQLFailure) {
    self.decision = decision
    readStatement = try engine.prepare(
      """
      SELECT t.kind, t.number, d.person, t.matter, t.due, t.stage, t.rung, a.passed, a.role
      FROM told t JOIN audiences a ON a.number = t.audience JOIN digests d ON d.number = a.digest
      WHERE t.unit = ? ORDER BY t.kind, t.number, a.digest
      """)
    writer = RowWriter(engine, into: "told (unit, kind, number, audience, matter, due, stage, rung)", width: 8)
    listenerStatement = try engine.prepare(
      "INSERT INTO audiences (number, digest, role, passed) VALUES (?, ?, ?, ?)")
    digestStatement = try engine.prepare(
      "INSERT INTO digests (number, decision, person, code, day, occasion) VALUES (?, ?, ?, ?, ?, ?)")
    lastDayStatement = try engine.prepare(
      "SELECT max(day) FROM digests WHERE person = ? AND occasion <> 'critical'")
    isEmpty = try engine.prepare("SELECT 1 FROM told LIMIT 1").first { $0.integer(0) } == nil
    lastDigest = try engine.prepare("SELECT coalesce(max(number), 0) FROM digests").first { $0.integer(0) } ?? 0
    lastAudience = try engine.prepare("SELECT coalesce(max(number), 0) FROM audiences").first { $0.integer(0) } ?? 0
  }

  /// Everything that was told of a unit in earlier decisions, the earliest first.
  func rows(of unit: Int) throws(SQLFailure) -> [ToldRow] {
    guard !isEmpty else { return rehearsed[unit] ?? [] }
    readStatement.bind(1, unit)
    let rows = try readStatement.rows { ToldRow($0, unit: unit) }.compactMap { $0 }
    return rows + (rehearsed[unit] ?? [])
  }

  /// Notes that a person is told something; gives the digest's number.
  func begin(_ digest: Digest, of person: Int) throws(SQLFailure) -> Int {
    lastDigest += 1
    guard let decision else { return lastDigest }
    // What is asked later is the day of the digest before this one.
    _ = try lastDigest(of: person)
    digestStatement.bind(1, lastDigest)
    digestStatement.bind(2, decision)
    digestStatement.bind(3, person)
    digestStatement.bind(4, digest.recipient.code)
    digestStatement.bind(5, digest.day.key)
    digestStatement.bind(6, digest.isUrgent ? "critical" : "digest")
    try digestStatement.execute()
    return lastDigest
  }

  /// The number of those who are told of something together; they are noted when it is the first thing.
  func audience(_ together: [Listener]) throws(SQLFailure) -> Int {
    if let known = audiences[together] { return known }
    lastAudience += 1
    audiences[together] = lastAudience
    guard decision != nil else {
      listeners[lastAudience] = together
      return lastAudience
    }
    for listener in together {
      listenerStatement.bind(1, lastAudience)
      listenerStatement.bind(2, listener.digest)
      listenerStatement.bind(3, listener.role.rawValue)
      listenerStatement.bind(4, listener.passed.map(\.rawValue).joined(separator: " "))
      try listenerStatement.execute()
    }
    return lastAudience
  }

  /// Notes that an audience is told of an item.
  func add(_ item: WatchedItem, _ rung: Rung, to audience: Int) throws(SQLFailure) {
    guard decision != nil else {
      rehearsed[item.key.unit, default: []] += (listeners[audience] ?? []).map { listener in
        ToldRow(
          key: item.key, person: listener.person, matter: item.matter, due: item.due, rung: rung,
          passed: listener.passed, role: listener.role)
      }
      return
    }
    try writer.add(
      .integer(item.key.unit), .integer(item.key.kind.rawValue), .integer(item.key.number), .integer(audience),
      .text(item.matter.rawValue), .integer(item.due?.key), .text(rung.stage.rawValue), .integer(rung.day.key))
  }

  /// Writes what still waits to be written.
  func flush() throws(SQLFailure) { try writer.flush() }

  /// The recipient's day of the last digest; nil when there was none.
  func lastDigest(of person: Int) throws(SQLFailure) -> Day? {
    if let known = lastDays[person] { return known }
    lastDayStatement.bind(1, person)
    let day = try lastDayStatement.first { $0.optionalInteger(0) } ?? nil
    lastDays[person] = .some(day.map { Day(key: $0) })
    return day.map { Day(key: $0) }
  }

  /// Notes that a digest went to a person, for the decisions of later days.
  func note(digestOf person: Int, on day: Day) { lastDays[person] = .some(day) }
}

extension ToldRow {
  fileprivate init?(_ row: any SQLStatement, unit: Int) {
    guard let kind = ItemKind(rawValue: row.integer(0)), let matter = Matter(rawValue: row.text(3)),
      let stage = AlertStage(rawValue: row.text(5)), let role = AlertRole(rawValue: row.text(8))
    else { return nil }
    self.init(
      key: ItemKey(unit: unit, kind: kind, number: row.integer(1)), person: row.integer(2), matter: matter,
      due: row.optionalInteger(4).map { Day(key: $0) }, rung: Rung(stage, on: Day(key: row.integer(6))),
      passed: row.text(7).split(separator: " ").compactMap { AlertStage(rawValue: String($0)) }, role: role)
  }
}
