import Tekseru
import TekseruDocuments

/// The register's tables as a contest reads them: at one position of the log.
struct ContestTables {
  let engine: any SQLEngine
  let reader: DocumentReader
  let parties: Parties
  let position: Position
  private let contentStatement: any SQLStatement
  private let idStatement: any SQLStatement
  private let violationsStatement: any SQLStatement

  init(_ engine: any SQLEngine, reader: DocumentReader, parties: Parties, position: Position) throws(SQLFailure) {
    self.engine = engine
    self.reader = reader
    self.parties = parties
    self.position = position
    contentStatement = try engine.prepare("SELECT content FROM documents WHERE sequence = ?")
    idStatement = try engine.prepare("SELECT id FROM documents WHERE sequence = ?")
    violationsStatement = try engine.prepare(
      """
      SELECT \(ViolationRow.numbers) FROM violations
      WHERE inspection = ? AND \(position.holds()) AND status <> \(ViolationRow.withdrawn) ORDER BY number, from_day
      """)
  }

  /// The documents of a kind that hold, in the order of their days, with whom they are of.
  func documents(
    _ kind: Kind, _ body: (_ party: Int, _ document: Int, _ said: Document.Body) throws(SQLFailure) -> Void
  ) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT t.party, t.document, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND \(position.holds("t")) ORDER BY t.day, t.document
      """)
    defer { statement.reset() }
    while try statement.step() {
      guard let document = reader.reread(content: statement.bytes(2)) else { continue }
      try body(statement.integer(0), statement.integer(1), document.body)
    }
  }

  func content(of document: Int) throws(SQLFailure) -> Document.Body? {
    contentStatement.bind(1, document)
    return try contentStatement.first { $0.bytes(0) }.flatMap { reader.reread(content: $0)?.body }
  }

  /// The document of a number as evidence.
  func reference(_ kind: Kind, _ document: Int) throws(SQLFailure) -> RecordReference? {
    idStatement.bind(1, document)
    return try idStatement.first { RecordReference(kind, Identifier(checked: $0.text(0))) }
  }

  /// The violations of an inspection in all their phases, each violation's one after the other; not those that were taken
  /// back.
  func violations(of inspection: Int) throws(SQLFailure) -> [ViolationRow] {
    violationsStatement.bind(1, inspection)
    return try violationsStatement.rows { ViolationRow(numbersOf: $0) }
  }
}
