import Tekseru
import TekseruDocuments

/// The register's tables as a contest reads them: at one position of the log.
struct ContestTables {
  let engine: any SQLEngine
  let reader: DocumentReader
  let parties: Parties
  let position: Position

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
    let statement = try engine.prepare("SELECT content FROM documents WHERE sequence = ?")
    statement.bind(1, document)
    return try statement.first { $0.bytes(0) }.flatMap { reader.reread(content: $0)?.body }
  }
}
