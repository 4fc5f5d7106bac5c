/// The files that documents came in: each kept whole, once.
final class Sources {
  private let engine: any SQLEngine
  private let findStatement: any SQLStatement
  private let addStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    findStatement = try engine.prepare("SELECT number, sha256 FROM sources WHERE head = ?")
    addStatement = try engine.prepare(
      """
      INSERT INTO sources (number, sha256, head, size, bytes)
      VALUES ((SELECT 1 + coalesce(max(number), 0) FROM sources), ?, ?, ?, ?) RETURNING number
      """)
  }

  /// Keeps a file, unless it is kept already; its bytes are left out where they equal the content of its one document,
  /// which is recorded with it.
  func keep(_ bytes: [UInt8], unless content: [UInt8]?) throws(SQLFailure) -> (number: Int, hash: [UInt8]) {
    let hash = SHA256.hash(bytes)
    let head = Sources.head(of: hash)
    findStatement.bind(1, head)
    let known = try findStatement.rows { ($0.integer(0), $0.bytes(1)) }.first { $0.1 == hash }
    if let known { return (known.0, hash) }
    addStatement.bind(1, bytes: hash)
    addStatement.bind(2, head)
    addStatement.bind(3, bytes.count)
    addStatement.bind(4, bytes: bytes == content ? nil : bytes)
    return (try addStatement.first { $0.integer(0) } ?? 0, hash)
  }

  /// The first eight bytes of a hash as a number: what the index holds.
  static func head(of hash: [UInt8]) -> Int {
    Int(truncatingIfNeeded: hash.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
