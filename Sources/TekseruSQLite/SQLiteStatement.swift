import CSQLite
import TekseruRegister

/// A compiled SQLite statement.
final class SQLiteStatement: SQLStatement {
  private let handle: OpaquePointer
  private let connection: SQLiteConnection

  init(_ sql: String, on connection: SQLiteConnection) throws(SQLFailure) {
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw SQLFailure(result: code) }
    handle = compiled
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Tells SQLite to copy what is bound: a Swift string's bytes do not outlive the call.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ position: Int, _ value: Int?) {
    if let value {
      sqlite3_bind_int64(handle, Int32(position), Int64(value))
    } else {
      sqlite3_bind_null(handle, Int32(position))
    }
  }

  func bind(_ position: Int, _ value: String?) {
    guard var value else {
      sqlite3_bind_null(handle, Int32(position))
      return
    }
    _ = value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        if let start = characters.baseAddress {
          sqlite3_bind_text(handle, Int32(position), start, Int32(characters.count), SQLiteStatement.copied)
        } else {
          sqlite3_bind_text(handle, Int32(position), "", 0, SQLiteStatement.copied)
        }
      }
    }
  }

  func bind(_ position: Int, utf8 bytes: [UInt8]) {
    _ = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text64(
          handle, Int32(position), characters.baseAddress, UInt64(characters.count), SQLiteStatement.copied,
          UInt8(SQLITE_UTF8))
      }
    }
  }

  func bind(_ position: Int, bytes: [UInt8]?) {
    guard let bytes else {
      sqlite3_bind_null(handle, Int32(position))
      return
    }
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(handle, Int32(position), 0)
    } else {
      sqlite3_bind_blob64(handle, Int32(position), bytes, UInt64(bytes.count), SQLiteStatement.copied)
    }
  }

  func step() throws(SQLFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let extended = sqlite3_extended_errcode(connection.handle)
      throw SQLFailure(result: extended == SQLITE_OK ? code : extended)
    }
  }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: count))
  }

  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  func columnName(_ column: Int) -> String {
    sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }
}
