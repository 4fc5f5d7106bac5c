import Tekseru

/// What one person was told of an item at one time.
struct ToldRow: Hashable {
  var key: ItemKey
  var digest: Int
  var person: Int
  var matter: Matter
  var due: Day?
  var rung: Rung
  var passed: [AlertStage]
  var role: AlertRole
}

/// Who was told of what: read from the journal, written to it, or, in a rehearsal, kept in memory beside it.
final class ToldBook {
  private let isRehearsal: Bool
  private let readStatement: any SQLStatement
  private let addStatement: any SQLStatement
  private let lastDayStatement: any SQLStatement
  private let isEmpty: Bool
  private var added: [Int: [ToldRow]] = [:]
  private var lastDays: [Int: Day?] = [:]

  init(_ engine: any SQLEngine, isRehearsal: Bool) throws(SQLFailure) {
    self.isRehearsal = isRehearsal
    readStatement = try engine.prepare(
      """
      SELECT t.kind, t.number, t.digest, d.person, t.matter, t.due, t.stage, t.rung, t.passed, t.role
      FROM told t JOIN digests d ON d.number = t.digest WHERE t.unit = ? ORDER BY t.kind, t.number, t.digest
      """)
    addStatement = try engine.prepare(
      """
      INSERT INTO told (unit, kind, number, digest, matter, due, stage, rung, passed, role)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    lastDayStatement = try engine.prepare(
      "SELECT max(day) FROM digests WHERE person = ? AND occasion <> 'critical'")
    isEmpty = try engine.prepare("SELECT 1 FROM told LIMIT 1").first { $0.integer(0) } == nil
  }

  /// Everything that was told of a unit, the earliest first.
  func rows(of unit: Int) throws(SQLFailure) -> [ToldRow] {
    guard !isEmpty else { return added[unit] ?? [] }
    readStatement.bind(1, unit)
    let rows = try readStatement.rows { ToldRow($0, unit: unit) }.compactMap { $0 }
    return isRehearsal ? rows + (added[unit] ?? []) : rows
  }

  /// The units of which somebody was told in this rehearsal.
  var rehearsedUnits: [Int] { Array(added.keys) }

  func add(_ row: ToldRow) throws(SQLFailure) {
    if isRehearsal {
      added[row.key.unit, default: []].append(row)
      return
    }
    addStatement.bind(1, row.key.unit)
    addStatement.bind(2, row.key.kind.rawValue)
    addStatement.bind(3, row.key.number)
    addStatement.bind(4, row.digest)
    addStatement.bind(5, row.matter.rawValue)
    addStatement.bind(6, row.due?.key)
    addStatement.bind(7, row.rung.stage.rawValue)
    addStatement.bind(8, row.rung.day.key)
    addStatement.bind(9, row.passed.map(\.rawValue).joined(separator: " "))
    addStatement.bind(10, row.role.rawValue)
    try addStatement.execute()
  }

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
    guard let kind = ItemKind(rawValue: row.integer(0)), let matter = Matter(rawValue: row.text(4)),
      let stage = AlertStage(rawValue: row.text(6)), let role = AlertRole(rawValue: row.text(9))
    else { return nil }
    self.init(
      key: ItemKey(unit: unit, kind: kind, number: row.integer(1)), digest: row.integer(2), person: row.integer(3),
      matter: matter, due: row.optionalInteger(5).map { Day(key: $0) }, rung: Rung(stage, on: Day(key: row.integer(7))),
      passed: row.text(8).split(separator: " ").compactMap { AlertStage(rawValue: String($0)) }, role: role)
  }
}
