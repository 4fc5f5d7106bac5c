import TekseruDocuments

/// Holds every projection against a fresh one, made beside it in temporary tables.
///
/// A temporary table stands before the real one of its name for as long as the connection lasts, so that the same
/// statements which make the projections make the fresh ones.
struct ProjectionVerifier {
  private let engine: any SQLEngine
  private let reader: DocumentReader

  init(_ engine: any SQLEngine, reader: DocumentReader) {
    self.engine = engine
    self.reader = reader
  }

  /// The rows that are not what the log says.
  func findings() throws(SQLFailure) -> [Verification.Finding] {
    for table in ProjectionTable.all { try engine.run(table.creation(temporary: true)) }
    defer {
      for table in ProjectionTable.all { try? engine.run("DROP TABLE temp.\(table.name)") }
    }
    let last = try engine.prepare("SELECT coalesce(max(sequence), 0) FROM documents").first { $0.integer(0) } ?? 0
    let unreadable = try Rebuild(engine, reader: reader).run(until: last)
    var findings = unreadable.map { Verification.Finding(.unreadable, sequence: $0) }
    for table in ProjectionTable.all {
      findings += try difference(table.name, "main", "temp") + difference(table.name, "temp", "main")
    }
    return findings
  }

  private func difference(
    _ table: String, _ left: String, _ right: String
  ) throws(SQLFailure) -> [Verification.Finding] {
    let statement = try engine.prepare(
      "SELECT * FROM \(left).\(table) EXCEPT SELECT * FROM \(right).\(table) LIMIT \(LogVerifier.mostFindings)")
    let prefix = left == "main" ? "+" : "-"
    return try statement.rows { row in
      let key = (0..<min(2, row.columnCount)).map { "\(row.columnName($0)) \(row.text($0))" }
      return Verification.Finding(.row, table: table, detail: "\(prefix) \(key.joined(separator: ", "))")
    }
  }
}
