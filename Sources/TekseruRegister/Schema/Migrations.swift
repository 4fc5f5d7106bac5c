import TekseruDocuments

/// Brings a database up to this program's version, step by step. A step that was released is never edited.
enum Migrations {
  /// What each version added to the one before it; new tables are a new step at the end.
  private static let steps: [String] = [
    "CREATE TABLE migrations (version INTEGER PRIMARY KEY);\n" + LogSchema.version1
      + ProjectionTable.first.map { $0.creation(temporary: false) }.joined(separator: "\n"),
    OutboxSchema.outbox,
    ProjectionTable.pastSums.creation(temporary: false) + ProjectionTable.changes,
    AlertSchema.alerts + ProjectionTable.posts.creation(temporary: false),
    "-- What was kept of the sums changed here, and again in the next version.",
    ProjectionTable.anew,
    ProjectionTable.unresolved,
    LogSchema.receipts,
    ProjectionTable.anew,
    LogSchema.filers,
  ]

  /// The version that this program writes.
  static let current = steps.count

  /// The version from which on projections are kept as they are now; older ones are made anew.
  private static let newestProjections = 9

  static func run(on engine: any SQLEngine, reader: DocumentReader) throws(SQLFailure) {
    let version = try version(of: engine)
    guard version <= current else { throw SQLFailure(kind: .newer, code: version) }
    guard version < current else { return }
    try engine.run("BEGIN IMMEDIATE")
    do throws(SQLFailure) {
      for step in try self.version(of: engine)..<current {
        try engine.run(steps[step])
        try engine.run("INSERT INTO migrations (version) VALUES (\(step + 1))")
      }
      if (1..<newestProjections).contains(version) { try Rebuild(engine, reader: reader).runAnew() }
      try engine.run("COMMIT")
    } catch {
      try? engine.run("ROLLBACK")
      throw error
    }
  }

  /// The version of a database's tables; 0 for an empty one.
  static func version(of engine: any SQLEngine) throws(SQLFailure) -> Int {
    guard let statement = try? engine.prepare("SELECT max(version) FROM migrations") else {
      _ = try engine.prepare("SELECT 1")
      return 0
    }
    return try statement.first { $0.integer(0) } ?? 0
  }
}
