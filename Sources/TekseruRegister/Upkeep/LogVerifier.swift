import Tekseru

/// Goes through the log and holds every stored hash against what it was taken over.
struct LogVerifier {
  let engine: any SQLEngine

  init(_ engine: any SQLEngine) { self.engine = engine }

  /// Enough to show what happened; a log that is wrong in more places is wrong as a whole.
  static let mostFindings = 100

  /// What is wrong with the entries, and where the log ends.
  func entries(containing expected: Head?) throws(SQLFailure) -> (
    findings: [Verification.Finding], head: Head, containsHead: Bool
  ) {
    let hashes = try sourceHashes()
    let statement = try engine.prepare("\(DocumentLog.selection) ORDER BY sequence")
    defer { statement.reset() }
    var findings: [Verification.Finding] = []
    var head = Head.empty
    var last = Instant(milliseconds: 0)
    var containsHead = expected.map { $0 == .empty } ?? true
    while try statement.step() {
      let sequence = statement.integer(0)
      if sequence != head.sequence + 1 {
        findings.append(.init(.missing, sequence: head.sequence + 1))
      }
      guard let entry = LogEntry(statement) else {
        findings.append(.init(.unreadable, sequence: sequence))
        head = Head(sequence: sequence, chain: statement.bytes(12))
        continue
      }
      findings += wrong(entry, after: head, last: last, source: entry.source.flatMap { hashes[$0] } ?? [])
      last = entry.recordedAt
      head = Head(sequence: sequence, chain: entry.chain)
      if head == expected { containsHead = true }
      if findings.count > LogVerifier.mostFindings { break }
    }
    return (findings, head, containsHead)
  }

  private func wrong(
    _ entry: LogEntry, after head: Head, last: Instant, source: [UInt8]
  ) -> [Verification.Finding] {
    let digest = Fingerprint.digest(kind: entry.kind.rawValue, id: entry.id, content: entry.content)
    if digest != entry.digest { return [.init(.digest, sequence: entry.sequence)] }
    if entry.expectedChain(after: head.chain, sourceHash: source) != entry.chain {
      return [.init(.chain, sequence: entry.sequence)]
    }
    return entry.recordedAt < last ? [.init(.order, sequence: entry.sequence)] : []
  }

  private func sourceHashes() throws(SQLFailure) -> [Int: [UInt8]] {
    let statement = try engine.prepare("SELECT number, sha256 FROM sources")
    defer { statement.reset() }
    var hashes: [Int: [UInt8]] = [:]
    while try statement.step() { hashes[statement.integer(0)] = statement.bytes(1) }
    return hashes
  }

  /// The kept files whose bytes are not what they were, each with the first entry that came in it.
  func sources() throws(SQLFailure) -> [Verification.Finding] {
    let statement = try engine.prepare(
      """
      SELECT s.number, s.sha256, s.head, s.size, coalesce(s.bytes, d.content), d.sequence
      FROM sources s
      LEFT JOIN (SELECT source, min(sequence) AS first FROM documents WHERE source IS NOT NULL GROUP BY source) f
        ON f.source = s.number
      LEFT JOIN documents d ON d.sequence = f.first
      ORDER BY s.number
      """)
    defer { statement.reset() }
    var findings: [Verification.Finding] = []
    while try statement.step(), findings.count <= LogVerifier.mostFindings {
      let bytes = statement.bytes(4)
      let hash = SHA256.hash(bytes)
      let isSame =
        hash == statement.bytes(1) && Sources.head(of: hash) == statement.integer(2)
        && bytes.count == statement.integer(3)
      if !isSame {
        findings.append(
          .init(.source, sequence: statement.optionalInteger(5), table: "sources", detail: statement.text(0)))
      }
    }
    return findings
  }
}
