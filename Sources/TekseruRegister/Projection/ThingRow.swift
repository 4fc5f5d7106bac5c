import Tekseru

/// A row of `things`: what a document says where lists look for it.
struct ThingRow: Hashable {
  var thing: Int
  var document: Int
  var kind: Int
  var party: Int?
  var other: Int?
  var day: Int?
  var due: Int?
  var mark: Int?
}

extension ThingRow {
  /// Reads a row of thing, document, kind, party, other, day, due and mark.
  init(_ row: any SQLStatement) {
    self.init(
      thing: row.integer(0), document: row.integer(1), kind: row.integer(2), party: row.optionalInteger(3),
      other: row.optionalInteger(4), day: row.optionalInteger(5), due: row.optionalInteger(6),
      mark: row.optionalInteger(7))
  }
}

/// The rows of `things`: opened and closed by position.
final class Things {
  let engine: any SQLEngine
  let resemblanceStatement: any SQLStatement
  private let openStatement: any SQLStatement
  private let closeStatement: any SQLStatement
  private let currentStatement: any SQLStatement
  private let hangingStatement: any SQLStatement
  private let dueStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    resemblanceStatement = try engine.prepare(
      """
      SELECT document FROM things
      WHERE kind = \(KindKey.of(.inspection)) AND party = ? AND day = ? AND other = ? AND until IS NULL LIMIT 1
      """)
    dueStatement = try engine.prepare("SELECT due FROM things WHERE thing = ? AND document = ? LIMIT 1")
    openStatement = try engine.prepare(
      "INSERT INTO things (thing, document, kind, party, other, day, due, mark, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    closeStatement = try engine.prepare("UPDATE things SET until = ? WHERE thing = ? AND until IS NULL")
    currentStatement = try engine.prepare(
      "SELECT thing, document, kind, party, other, day, due, mark FROM things WHERE thing = ? AND until IS NULL")
    hangingStatement = try engine.prepare(
      "SELECT DISTINCT thing FROM things WHERE other = ? AND kind BETWEEN 20 AND 29 ORDER BY thing")
  }

  /// The row of a thing that holds; nil when the thing is taken back.
  func current(_ thing: Int) throws(SQLFailure) -> ThingRow? {
    currentStatement.bind(1, thing)
    return try currentStatement.first { ThingRow($0) }
  }

  /// The things that hang on an inspection, or hung on it, the earliest first.
  func hanging(on inspection: Int) throws(SQLFailure) -> [Int] {
    hangingStatement.bind(1, inspection)
    return try hangingStatement.rows { $0.integer(0) }
  }

  /// The due date that a document was given when it was first projected; nil when there is none.
  func due(of thing: Int, said document: Int) throws(SQLFailure) -> Int? {
    dueStatement.bind(1, thing)
    dueStatement.bind(2, document)
    return try dueStatement.first { $0.optionalInteger(0) } ?? nil
  }

  func open(_ row: ThingRow, at sequence: Int) throws(SQLFailure) {
    openStatement.bind(1, row.thing)
    openStatement.bind(2, row.document)
    openStatement.bind(3, row.kind)
    openStatement.bind(4, row.party)
    openStatement.bind(5, row.other)
    openStatement.bind(6, row.day)
    openStatement.bind(7, row.due)
    openStatement.bind(8, row.mark)
    openStatement.bind(9, sequence)
    try openStatement.execute()
  }

  func close(_ thing: Int, at sequence: Int) throws(SQLFailure) {
    closeStatement.bind(1, sequence)
    closeStatement.bind(2, thing)
    try closeStatement.execute()
  }

  /// Makes this the row that holds; nil: none does. A row that stays the same is left alone.
  func set(_ row: ThingRow?, of thing: Int, at sequence: Int) throws(SQLFailure) {
    let before = try current(thing)
    guard before != row else { return }
    if before != nil { try close(thing, at: sequence) }
    if let row { try open(row, at: sequence) }
  }
}
