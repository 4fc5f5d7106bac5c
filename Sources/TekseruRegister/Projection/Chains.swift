import Tekseru

/// Which documents correct which, and which are taken back: what of a thing holds.
final class Chains {
  private let engine: any SQLEngine
  private let correctionStatement: any SQLStatement
  private let withdrawnStatement: any SQLStatement
  private let membersStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    correctionStatement = try engine.prepare("SELECT thing, replaced FROM corrections WHERE document = ?")
    withdrawnStatement = try engine.prepare(
      "SELECT withdrawal FROM withdrawals WHERE document = ? AND until IS NULL")
    membersStatement = try engine.prepare(
      "SELECT document FROM corrections WHERE thing = ? ORDER BY document DESC")
  }

  /// The thing that a document belongs to: the first document of its chain of corrections.
  func thing(of document: Int) throws(SQLFailure) -> Int {
    correctionStatement.bind(1, document)
    return try correctionStatement.first { $0.integer(0) } ?? document
  }

  /// The document that a correction replaced; nil for a document that is none.
  func replaced(by document: Int) throws(SQLFailure) -> Int? {
    correctionStatement.bind(1, document)
    return try correctionStatement.first { $0.integer(1) }
  }

  /// The withdrawal that took a document back; nil while it holds.
  func withdrawal(of document: Int) throws(SQLFailure) -> Int? {
    withdrawnStatement.bind(1, document)
    return try withdrawnStatement.first { $0.integer(0) }
  }

  /// The document of a thing that holds: the newest that is not taken back; nil when all are. `besides`: as if that one
  /// were taken back too.
  func current(of thing: Int, besides other: Int? = nil) throws(SQLFailure) -> Int? {
    membersStatement.bind(1, thing)
    for document in try membersStatement.rows({ $0.integer(0) }) + [thing]
    where document != other {
      guard try withdrawal(of: document) == nil else { continue }
      return document
    }
    return nil
  }

  /// Notes that a document corrects another.
  func add(correction document: Int, of replaced: Int) throws(SQLFailure) {
    let insert = try engine.prepare("INSERT INTO corrections (document, thing, replaced) VALUES (?, ?, ?)")
    insert.bind(1, document)
    insert.bind(2, try thing(of: replaced))
    insert.bind(3, replaced)
    try insert.execute()
  }

  /// Notes that a document is taken back from a sequence on.
  func withdraw(_ document: Int, by withdrawal: Int, at sequence: Int) throws(SQLFailure) {
    let insert = try engine.prepare(
      "INSERT INTO withdrawals (document, withdrawal, since) VALUES (?, ?, ?)")
    insert.bind(1, document)
    insert.bind(2, withdrawal)
    insert.bind(3, sequence)
    try insert.execute()
  }

  /// Notes that a document holds again from a sequence on.
  func restore(_ document: Int, at sequence: Int) throws(SQLFailure) {
    let update = try engine.prepare("UPDATE withdrawals SET until = ? WHERE document = ? AND until IS NULL")
    update.bind(1, sequence)
    update.bind(2, document)
    try update.execute()
  }
}
