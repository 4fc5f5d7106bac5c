/// Brings a database up to this program's version, step by step. A step that was released is never edited.
enum Migrations {
  /// The version that this program writes.
  static let current = 1

  static func run(on engine: any SQLEngine) throws(SQLFailure) {
    let version = try version(of: engine)
    guard version <= current else { throw SQLFailure(kind: .newer, code: version) }
    guard version < current else { return }
    try engine.run("BEGIN IMMEDIATE")
    do throws(SQLFailure) {
      if try self.version(of: engine) == 0 { try create(on: engine) }
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

  private static func create(on engine: any SQLEngine) throws(SQLFailure) {
    try engine.run("CREATE TABLE migrations (version INTEGER PRIMARY KEY);")
    try engine.run(LogSchema.version1)
    for table in ProjectionTable.all { try engine.run(table.creation(temporary: false)) }
    try engine.run("INSERT INTO migrations (version) VALUES (1)")
  }
}
