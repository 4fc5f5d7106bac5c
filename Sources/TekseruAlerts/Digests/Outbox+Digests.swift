public import TekseruRegister

extension Outbox {
  /// The message of a digest to its person; nil where there is none.
  public func personalMessage(ofDigest number: Int) throws(SQLFailure) -> OutboxRow? {
    let key = Digest.key(of: number)
    let statement = try engine.prepare(
      "SELECT \(Outbox.columns) FROM outbox WHERE id > ? AND id < ? AND id LIKE '% \(Digest.personalPart)'")
    statement.bind(1, key + " ")
    statement.bind(2, key + "!")
    return try rows(statement).first
  }
}
