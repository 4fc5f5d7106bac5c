/// Organizations, people and inspectors: their codes and the numbers that projections know them by.
final class Parties {
  private let findStatement: any SQLStatement
  private let codeStatement: any SQLStatement
  private let engine: any SQLEngine
  private var numbers: [Key: Int] = [:]
  private var codes: [Int: String] = [:]

  private struct Key: Hashable {
    var kind: PartyKind
    var code: String
  }

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    findStatement = try engine.prepare("SELECT party FROM parties WHERE code = ? AND kind = ?")
    codeStatement = try engine.prepare("SELECT code FROM parties WHERE party = ?")
  }

  /// The number of a code; nil when the register never heard of it.
  func find(_ kind: PartyKind, _ code: String) throws(SQLFailure) -> Int? {
    if let known = numbers[Key(kind: kind, code: code)] { return known }
    findStatement.bind(1, code)
    findStatement.bind(2, kind.rawValue)
    guard let found = try findStatement.first({ $0.integer(0) }) else { return nil }
    remember(found, kind, code)
    return found
  }

  /// The number of a code; one that is new gets the next number.
  func findOrAdd(_ kind: PartyKind, _ code: String, at sequence: Int) throws(SQLFailure) -> Int {
    if let found = try find(kind, code) { return found }
    let insert = try engine.prepare(
      """
      INSERT INTO parties (party, kind, code, since)
      VALUES ((SELECT 1 + coalesce(max(party), 0) FROM parties), ?, ?, ?) RETURNING party
      """)
    insert.bind(1, kind.rawValue)
    insert.bind(2, code)
    insert.bind(3, sequence)
    let added = try insert.first { $0.integer(0) } ?? 0
    remember(added, kind, code)
    return added
  }

  /// The code of a number.
  func code(of party: Int) throws(SQLFailure) -> String {
    if let known = codes[party] { return known }
    codeStatement.bind(1, party)
    let code = try codeStatement.first { $0.text(0) } ?? ""
    codes[party] = code
    return code
  }

  /// Reads every code in one go, for who is about to ask for most of them.
  func readCodes() throws(SQLFailure) {
    let statement = try engine.prepare("SELECT party, code FROM parties")
    defer { statement.reset() }
    while try statement.step() { codes[statement.integer(0)] = statement.text(1) }
  }

  /// The first that the register heard of; nil when it knows none.
  func first(_ kind: PartyKind) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare("SELECT party FROM parties WHERE kind = ? ORDER BY party LIMIT 1")
    statement.bind(1, kind.rawValue)
    return try statement.first { $0.integer(0) }
  }

  /// Every code of a kind.
  func all(_ kind: PartyKind) throws(SQLFailure) -> [String] {
    let statement = try engine.prepare("SELECT code FROM parties WHERE kind = ? ORDER BY party")
    statement.bind(1, kind.rawValue)
    return try statement.rows { $0.text(0) }
  }

  /// Forgets what a rolled back transaction may have added.
  func forget() {
    numbers = [:]
    codes = [:]
  }

  private func remember(_ party: Int, _ kind: PartyKind, _ code: String) {
    numbers[Key(kind: kind, code: code)] = party
    codes[party] = code
  }
}
