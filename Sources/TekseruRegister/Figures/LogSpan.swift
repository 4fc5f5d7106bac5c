/// Some entries of the log that follow one another.
struct LogSpan {
  /// The entry before the first.
  let after: Int
  /// The last entry.
  let through: Int

  /// Goes through the rows of a projection that these entries opened, `amount` 1, and closed, `amount` -1.
  ///
  /// `owner` is the column that names what a row belongs to: most rows are opened with it, and are found by the table's
  /// own key; the others have indexes of their own.
  func changes(
    in table: String, _ columns: String, of owner: String, _ engine: any SQLEngine,
    _ body: (any SQLStatement, _ amount: Int) -> Void
  ) throws(SQLFailure) {
    guard after < through else { return }
    let changes = [
      ("\(within(owner)) AND since = \(owner)", 1), ("\(within("since")) AND since <> \(owner)", 1),
      (within("until"), -1),
    ]
    for (condition, amount) in changes {
      let statement = try engine.prepare("SELECT \(columns) FROM \(table) WHERE \(condition)")
      defer { statement.reset() }
      while try statement.step() { body(statement, amount) }
    }
  }

  private func within(_ column: String) -> String { "\(column) > \(after) AND \(column) <= \(through)" }
}
