import TekseruRegister

/// An engine on which everything happens and nothing stays: transactions become savepoints of one that is rolled back.
///
/// What is changed stays in memory, so that nothing of it reaches the file.
final class RehearsalEngine: SQLEngine {
  private let engine: any SQLEngine

  /// Begins the transaction that is never committed.
  init(_ engine: any SQLEngine) throws(SQLFailure) {
    self.engine = engine
    try engine.run("PRAGMA cache_spill = OFF; BEGIN IMMEDIATE;")
  }

  deinit { try? engine.run("ROLLBACK") }

  func prepare(_ sql: String) throws(SQLFailure) -> any SQLStatement { try engine.prepare(sql) }

  func run(_ script: String) throws(SQLFailure) {
    switch script {
    case "BEGIN IMMEDIATE": try engine.run("SAVEPOINT rehearsal")
    case "COMMIT": try engine.run("RELEASE rehearsal")
    case "ROLLBACK": try engine.run("ROLLBACK TO rehearsal; RELEASE rehearsal")
    default: try engine.run(script)
    }
  }

  func integrityProblems() throws(SQLFailure) -> [String] { try engine.integrityProblems() }

  func copy(to path: String) throws(SQLFailure) { try engine.copy(to: path) }

  func isDurable() throws(SQLFailure) -> Bool { try engine.isDurable() }

  func checkpoint() throws(SQLFailure) {}
}
