import TekseruDocuments

/// Makes the projections from the log, from its first entry on.
struct Rebuild {
  private let engine: any SQLEngine
  private let reader: DocumentReader

  init(_ engine: any SQLEngine, reader: DocumentReader) {
    self.engine = engine
    self.reader = reader
  }

  /// How many entries are read at a time: enough to keep the disk busy, few enough to keep memory flat.
  private static let portion = 1_000

  /// Throws away what there is and applies every entry.
  func runAnew() throws(SQLFailure) {
    for table in ProjectionTable.all { try engine.run("DELETE FROM \(table.name)") }
    try run(until: try DocumentLog(engine).head.sequence)
  }

  /// Applies every entry; gives the sequences of those whose content cannot be read.
  @discardableResult
  func run(until last: Int) throws(SQLFailure) -> [Int] {
    let log = try DocumentLog(engine)
    let projector = try Projector(engine, log: log, reader: reader)
    let page = try engine.prepare("\(DocumentLog.selection) WHERE sequence BETWEEN ? AND ? ORDER BY sequence")
    var unreadable: [Int] = []
    var first = 1
    while first <= last {
      page.bind(1, first)
      page.bind(2, min(last, first + Rebuild.portion - 1))
      for (sequence, entry) in try page.rows({ ($0.integer(0), LogEntry($0)) }) {
        guard let entry, let document = reader.reread(content: entry.content) else {
          unreadable.append(sequence)
          continue
        }
        try projector.apply(document, at: entry.sequence)
      }
      try projector.sums.write()
      first += Rebuild.portion
    }
    return unreadable
  }
}
