import CSQLite
public import TekseruRegister

/// The embedded engine: one connection to a SQLite file in write-ahead mode.
public final class SQLiteConnection: SQLEngine {
  let handle: OpaquePointer

  /// What a connection may do.
  public enum Access: Sendable {
    /// Read and write; the file must exist.
    case write
    /// Read and write; the file is made when it is missing.
    case create
    /// Read only: it never writes to the file, and never moves the write-ahead log into it, not even on closing.
    case read
  }

  /// How long a connection waits for another one that holds the file, in milliseconds.
  private static let patience: Int32 = 10_000

  /// How many pages the write-ahead log gathers before they are moved into the file: measured, 1.5 to 2 times as fast
  /// for long filings as SQLite's own 1 000.
  private static let checkpointPages = 20_000

  /// How much of the file a connection keeps in memory, in KiB: with what a filing holds besides, 128 MB are enough for
  /// a register of any size.
  private static let cachedKilobytes = 40_960

  /// Keeps in memory what undoes a statement, up to 4 MiB. By itself SQLite begins a file at 64 KiB, which then grows with
  /// each statement of the transaction: twice as many bytes as the register itself gets.
  static let undoIsInMemory = tekseru_keep_undo(4 << 20) == SQLITE_OK

  /// Opens a file.
  public init(path: String, access: Access) throws(SQLFailure) {
    _ = SQLiteConnection.undoIsInMemory
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, access.flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened else { throw SQLFailure(result: code) }
    guard code == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw SQLFailure(result: code)
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, SQLiteConnection.patience)
    _ = tekseru_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    try configure(access)
  }

  deinit { sqlite3_close_v2(handle) }

  private func configure(_ access: Access) throws(SQLFailure) {
    try run("PRAGMA cache_size = -\(SQLiteConnection.cachedKilobytes);")
    try run("PRAGMA temp_store = FILE; PRAGMA trusted_schema = OFF;")
    if access == .read {
      _ = tekseru_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
      return
    }
    try run(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA wal_autocheckpoint = \(SQLiteConnection.checkpointPages);
      """)
  }

  /// Compiles one statement.
  public func prepare(_ sql: String) throws(SQLFailure) -> any SQLStatement {
    try SQLiteStatement(sql, on: self)
  }

  /// Runs a script of statements that return nothing.
  public func run(_ script: String) throws(SQLFailure) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    if code != SQLITE_OK { throw SQLFailure(result: code) }
  }

  /// What SQLite's own check finds wrong, a line each.
  public func integrityProblems() throws(SQLFailure) -> [String] {
    let lines = try SQLiteStatement("PRAGMA integrity_check", on: self).rows { $0.text(0) }
    return lines == ["ok"] ? [] : lines
  }

  /// Writes a consistent copy by `VACUUM INTO`, which flushes its output to the disk.
  public func copy(to path: String) throws(SQLFailure) {
    let statement = try SQLiteStatement("VACUUM INTO ?", on: self)
    statement.bind(1, path)
    try statement.execute()
  }

  /// Whether `synchronous` is FULL or more.
  public func isDurable() throws(SQLFailure) -> Bool {
    let level = try SQLiteStatement("PRAGMA synchronous", on: self).first { $0.integer(0) }
    return (level ?? 0) >= 2
  }

  /// Moves the write-ahead log into the file, and gives back the memory that was kept for more of the same.
  public func checkpoint() throws(SQLFailure) {
    defer { sqlite3_db_release_memory(handle) }
    let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    if code != SQLITE_OK && code != SQLITE_BUSY { throw SQLFailure(result: code) }
  }
}

extension SQLiteConnection.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .write: SQLITE_OPEN_READWRITE
    case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .read: SQLITE_OPEN_READONLY
    }
  }
}
