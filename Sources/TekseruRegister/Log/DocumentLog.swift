import Tekseru

/// The log's tables: finds entries, and appends to them.
final class DocumentLog {
  private let engine: any SQLEngine
  private let findStatement: any SQLStatement
  private let readStatement: any SQLStatement
  private let appendStatement: any SQLStatement
  private(set) var head: Head
  private(set) var lastRecorded: Instant

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    findStatement = try engine.prepare("SELECT sequence, digest FROM documents WHERE id = ? AND kind = ?")
    readStatement = try engine.prepare("\(DocumentLog.selection) WHERE sequence = ?")
    appendStatement = try engine.prepare(
      """
      INSERT INTO documents (sequence, kind, id, content, digest, source, place, recorded_at, filed_by, channel, note,
        warnings, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    head = .empty
    lastRecorded = Instant(milliseconds: 0)
    try reload()
  }

  /// Reads where the log ends, after another transaction was rolled back.
  func reload() throws(SQLFailure) {
    let last = try engine.prepare(
      "SELECT sequence, chain, recorded_at FROM documents ORDER BY sequence DESC LIMIT 1")
    let row = try last.first { (Head(sequence: $0.integer(0), chain: $0.bytes(1)), $0.integer(2)) }
    head = row?.0 ?? .empty
    lastRecorded = Instant(milliseconds: Int64(row?.1 ?? 0))
  }

  /// Finds a document by its id; nil when there is none.
  func find(_ id: String, _ kind: Kind) throws(SQLFailure) -> (sequence: Int, digest: [UInt8])? {
    findStatement.bind(1, id)
    findStatement.bind(2, kind.rawValue)
    return try findStatement.first { ($0.integer(0), $0.bytes(1)) }
  }

  /// Reads an entry; nil when there is none.
  func entry(_ sequence: Int) throws(SQLFailure) -> LogEntry? {
    readStatement.bind(1, sequence)
    return try readStatement.first { LogEntry($0) } ?? nil
  }

  /// Appends an entry; its sequence and its chain are set here.
  func append(_ entry: inout LogEntry, sourceHash: [UInt8]) throws(SQLFailure) {
    entry.sequence = head.sequence + 1
    entry.recordedAt = max(entry.recordedAt, lastRecorded)
    entry.chain = entry.expectedChain(after: head.chain, sourceHash: sourceHash)
    bind(entry)
    try appendStatement.execute()
    head = Head(sequence: entry.sequence, chain: entry.chain)
    lastRecorded = entry.recordedAt
  }

  private func bind(_ entry: LogEntry) {
    appendStatement.bind(1, entry.sequence)
    appendStatement.bind(2, entry.kind.rawValue)
    appendStatement.bind(3, entry.id)
    appendStatement.bind(4, utf8: entry.content)
    appendStatement.bind(5, bytes: entry.digest)
    appendStatement.bind(6, entry.source)
    appendStatement.bind(7, entry.place)
    appendStatement.bind(8, Int(entry.recordedAt.milliseconds))
    appendStatement.bind(9, entry.filedBy)
    appendStatement.bind(10, entry.channel.rawValue)
    appendStatement.bind(11, entry.note)
    appendStatement.bind(12, entry.warnings)
    appendStatement.bind(13, bytes: entry.chain)
  }

  /// What `LogEntry(_:)` reads.
  static let selection = """
    SELECT sequence, kind, id, content, digest, source, place, recorded_at, filed_by, channel, note, warnings, chain
    FROM documents
    """
}

extension LogEntry {
  /// Reads a row of `DocumentLog.selection`; nil when its kind or channel is none that this program knows.
  init?(_ row: any SQLStatement) {
    guard let kind = Kind(rawValue: row.text(1)), let channel = Channel(rawValue: row.text(9)) else { return nil }
    self.init(
      sequence: row.integer(0), kind: kind, id: row.text(2), content: row.bytes(3), digest: row.bytes(4),
      source: row.optionalInteger(5), place: row.integer(6),
      recordedAt: Instant(milliseconds: Int64(row.integer(7))), filedBy: row.text(8), channel: channel,
      note: row.optionalText(10), warnings: row.optionalText(11), chain: row.bytes(12))
  }
}
