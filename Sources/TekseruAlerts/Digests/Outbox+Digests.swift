public import TekseruRegister

extension Outbox {
  /// The messages of a digest, in the order in which they were written.
  public func messages(ofDigest number: Int) throws(SQLFailure) -> [OutboxRow] {
    let key = Digest.key(of: number)
    let statement = try engine.prepare("SELECT \(Outbox.columns) FROM outbox WHERE id > ? AND id < ? ORDER BY number")
    statement.bind(1, key + " ")
    statement.bind(2, key + "!")
    return try rows(statement)
  }
}
