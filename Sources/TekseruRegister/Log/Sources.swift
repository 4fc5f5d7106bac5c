/// The files that documents came in: each kept whole, once.
final class Sources {
  private let engine: any SQLEngine
  private let findStatement: any SQLStatement
  private let addStatement: any SQLStatement

  private var last = 0

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    findStatement = try engine.prepare("SELECT number, sha256 FROM sources WHERE head = ?")
    addStatement = try engine.prepare("INSERT INTO sources (number, sha256, head, size, bytes) VALUES (?, ?, ?, ?, ?)")
    try reload()
  }

  /// Reads the last number, after a transaction was rolled back.
  func reload() throws(SQLFailure) {
    last = try engine.prepare("SELECT coalesce(max(number), 0) FROM sources").first { $0.integer(0) } ?? 0
  }

  /// Keeps a file, unless it is kept already; its bytes are left out where they equal the content of its one document.
  func keep(_ delivery: Delivery, unless content: [UInt8]?) throws(SQLFailure) -> (number: Int, hash: [UInt8]) {
    let bytes = delivery.bytes
    let hash = delivery.hashes?.source ?? SHA256.hash(bytes)
    let head = Sources.head(of: hash)
    if let known = try find(hash, head) { return (known, hash) }
    addStatement.bind(1, last + 1)
    addStatement.bind(2, bytes: hash)
    addStatement.bind(3, head)
    addStatement.bind(4, bytes.count)
    addStatement.bind(5, bytes: bytes == content ? nil : bytes)
    try addStatement.execute()
    last += 1
    return (last, hash)
  }

  private func find(_ hash: [UInt8], _ head: Int) throws(SQLFailure) -> Int? {
    findStatement.bind(1, head)
    defer { findStatement.reset() }
    while try findStatement.step() {
      if findStatement.withBytes(1, { $0.elementsEqual(hash) }) { return findStatement.integer(0) }
    }
    return nil
  }

  /// The first eight bytes of a hash as a number: what the index holds.
  static func head(of hash: [UInt8]) -> Int {
    Int(truncatingIfNeeded: hash.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
