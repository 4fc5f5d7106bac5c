/// Inserts the rows of one table many at a time: a statement for each would cost more than the row.
///
/// What was added is in the table after `flush`, at the latest.
final class RowWriter {
  /// What a column of a row holds.
  enum Value {
    case integer(Int?)
    case text(String)
  }

  private let engine: any SQLEngine
  private let columns: String
  private let width: Int
  private let onConflict: String
  private var waiting: [Value] = []
  private var statement: (any SQLStatement)?

  /// How many rows one statement inserts.
  private static let most = 128

  /// `columns`: the table with the names of its columns, as `told (unit, kind)`; so many are they as `width` says.
  init(_ engine: any SQLEngine, into columns: String, width: Int, onConflict: String = "") {
    self.engine = engine
    self.columns = columns
    self.width = width
    self.onConflict = onConflict
    waiting.reserveCapacity(RowWriter.most * width)
  }

  func add(_ row: Value...) throws(SQLFailure) {
    waiting += row
    guard waiting.count == RowWriter.most * width else { return }
    let full = if let statement { statement } else { try prepare(rows: RowWriter.most) }
    statement = full
    try write(with: full)
  }

  /// Inserts what still waits.
  func flush() throws(SQLFailure) {
    if !waiting.isEmpty { try write(with: try prepare(rows: waiting.count / width)) }
  }

  private func prepare(rows: Int) throws(SQLFailure) -> any SQLStatement {
    let marks = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
    let all = Array(repeating: marks, count: rows).joined(separator: ", ")
    return try engine.prepare("INSERT INTO \(columns) VALUES \(all) \(onConflict)")
  }

  private func write(with statement: any SQLStatement) throws(SQLFailure) {
    for (position, value) in waiting.enumerated() {
      switch value {
      case .integer(let number): statement.bind(position + 1, number)
      case .text(let text): statement.bind(position + 1, text)
      }
    }
    waiting.removeAll(keepingCapacity: true)
    try statement.execute()
  }
}
