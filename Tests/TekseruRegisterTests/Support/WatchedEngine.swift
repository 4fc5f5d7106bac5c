import TekseruRegister

/// An engine that notes which questions are asked of it and counts the rows that it answers with.
final class WatchedEngine: SQLEngine {
  private let engine: any SQLEngine
  private(set) var questions: [String] = []
  fileprivate(set) var rows = 0

  init(_ engine: any SQLEngine) { self.engine = engine }

  func prepare(_ sql: String) throws(SQLFailure) -> any SQLStatement {
    questions.append(sql)
    return WatchedStatement(try engine.prepare(sql), of: self)
  }

  /// How the database finds the answers to the questions that name a table.
  func plans(naming table: String) throws(SQLFailure) -> [String] {
    var plans: [String] = []
    for question in questions where question.contains(table) {
      plans += try engine.prepare("EXPLAIN QUERY PLAN " + question).rows { $0.text(3) }
    }
    return plans
  }

  func run(_ script: String) throws(SQLFailure) { try engine.run(script) }
  func integrityProblems() throws(SQLFailure) -> [String] { try engine.integrityProblems() }
  func copy(to path: String) throws(SQLFailure) { try engine.copy(to: path) }
  func isDurable() throws(SQLFailure) -> Bool { try engine.isDurable() }
  func checkpoint() throws(SQLFailure) { try engine.checkpoint() }
}

private final class WatchedStatement: SQLStatement {
  private let statement: any SQLStatement
  private let engine: WatchedEngine

  init(_ statement: any SQLStatement, of engine: WatchedEngine) {
    self.statement = statement
    self.engine = engine
  }

  func step() throws(SQLFailure) -> Bool {
    guard try statement.step() else { return false }
    engine.rows += 1
    return true
  }

  func bind(_ position: Int, _ value: Int?) { statement.bind(position, value) }
  func bind(_ position: Int, _ value: String?) { statement.bind(position, value) }
  func bind(_ position: Int, utf8: [UInt8]) { statement.bind(position, utf8: utf8) }
  func bind(_ position: Int, bytes: [UInt8]?) { statement.bind(position, bytes: bytes) }
  func reset() { statement.reset() }
  func isNull(_ column: Int) -> Bool { statement.isNull(column) }
  func integer(_ column: Int) -> Int { statement.integer(column) }
  func text(_ column: Int) -> String { statement.text(column) }
  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    statement.withBytes(column, body)
  }
  var columnCount: Int { statement.columnCount }
  func columnName(_ column: Int) -> String { statement.columnName(column) }
}
