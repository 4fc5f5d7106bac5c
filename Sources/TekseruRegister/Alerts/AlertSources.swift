import Tekseru
import TekseruDocuments

/// What a decision reads: a register that is open for reading or writing.
struct AlertSources {
  let engine: any SQLEngine
  let reader: DocumentReader
  let log: DocumentLog
  let directory: Directory

  init(_ reader: RegisterReader) {
    engine = reader.engine
    self.reader = reader.reader
    log = reader.log
    directory = reader.directory
  }

  init(_ register: Register) {
    engine = register.engine
    reader = register.reader
    log = register.log
    directory = register.projector.directory
  }
}

extension Ladder {
  /// The ladder in force: the last that was recorded; the default numbers when there is none.
  static func inForce(_ engine: any SQLEngine, _ reader: DocumentReader) throws(SQLFailure) -> Ladder {
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.ladder)) AND t.until IS NULL ORDER BY t.document DESC LIMIT 1
      """)
    guard let content = try statement.first({ $0.bytes(0) }),
      case .ladder(let ladder)? = reader.reread(content: content)?.body
    else { return Ladder() }
    return ladder
  }
}
