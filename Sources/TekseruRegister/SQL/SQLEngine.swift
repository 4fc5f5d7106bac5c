/// A connection to a database that speaks the SQL which SQLite and PostgreSQL share.
///
/// The register needs no more of a database than this. A connection belongs to one thread at a time.
public protocol SQLEngine: AnyObject {
  /// Compiles one statement.
  func prepare(_ sql: String) throws(SQLFailure) -> any SQLStatement

  /// Runs a script of statements that return nothing.
  func run(_ script: String) throws(SQLFailure)

  /// What the database itself finds wrong with its file, a line each; empty when it is sound.
  func integrityProblems() throws(SQLFailure) -> [String]

  /// Writes a consistent copy of the whole database to a file that does not exist yet, durably.
  func copy(to path: String) throws(SQLFailure)

  /// Whether every commit reaches the disk before it returns.
  func isDurable() throws(SQLFailure) -> Bool

  /// Writes what is in the write-ahead log back into the file, where there is one.
  func checkpoint() throws(SQLFailure)
}

/// A compiled statement: bind its parameters, step through its rows, reset it and use it again.
///
/// Parameters and columns are counted from 1 and from 0, as SQL's own interfaces count them.
public protocol SQLStatement: AnyObject {
  /// Binds a whole number, or null.
  func bind(_ position: Int, _ value: Int?)

  /// Binds a text, or null.
  func bind(_ position: Int, _ value: String?)

  /// Binds bytes as a text, without making a string of them.
  func bind(_ position: Int, utf8: [UInt8])

  /// Binds bytes, or null.
  func bind(_ position: Int, bytes: [UInt8]?)

  /// Goes to the next row; false after the last one.
  func step() throws(SQLFailure) -> Bool

  /// Makes it ready to run again, its parameters unbound.
  func reset()

  /// Whether a column is null.
  func isNull(_ column: Int) -> Bool

  /// A column as a whole number; 0 for null.
  func integer(_ column: Int) -> Int

  /// A column as a text; empty for null.
  func text(_ column: Int) -> String

  /// A column's bytes, of a text too, valid until the next step.
  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result

  /// How many columns a row has.
  var columnCount: Int { get }

  /// The name of a column.
  func columnName(_ column: Int) -> String
}

extension SQLStatement {
  /// A column as a whole number; nil for null.
  public func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

  /// A column as a text; nil for null.
  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// A column's bytes, copied.
  public func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

  /// Runs a statement that returns nothing, and makes it ready again.
  public func execute() throws(SQLFailure) {
    defer { reset() }
    while try step() {}
  }

  /// Reads every row, and makes the statement ready again.
  public func rows<Row>(_ read: (Self) -> Row) throws(SQLFailure) -> [Row] {
    defer { reset() }
    var rows: [Row] = []
    while try step() { rows.append(read(self)) }
    return rows
  }

  /// Reads the first row, and makes the statement ready again; nil when there is none.
  public func first<Row>(_ read: (Self) -> Row) throws(SQLFailure) -> Row? {
    defer { reset() }
    return try step() ? read(self) : nil
  }
}
