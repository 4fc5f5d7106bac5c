public import Tekseru
public import TekseruRegister

extension Outbox {
  /// The dead letters: what was given up, in the order in which it was written.
  public func undelivered() throws(SQLFailure) -> [OutboxRow] {
    try rows(try engine.prepare("SELECT \(columns) FROM outbox WHERE state = 'given up' ORDER BY number"))
  }

  /// What waits after at least one attempt that failed.
  public func delayed() throws(SQLFailure) -> [OutboxRow] {
    try rows(
      try engine.prepare("SELECT \(columns) FROM outbox WHERE state = 'waiting' AND attempts > 0 ORDER BY number"))
  }

  /// The dead letters and what waits after an attempt that failed, the latest first; so many at most.
  public func troubled(atMost count: Int) throws(SQLFailure) -> [OutboxRow] {
    let statement = try engine.prepare(
      """
      SELECT \(columns) FROM outbox WHERE state = 'given up' OR state = 'waiting' AND attempts > 0
      ORDER BY number DESC LIMIT ?
      """)
    statement.bind(1, count)
    return try rows(statement)
  }

  /// How many messages were sent, wait and were given up.
  public func counts() throws(SQLFailure) -> (sent: Int, waiting: Int, givenUp: Int) {
    let statement = try engine.prepare(
      """
      SELECT count(*), count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'given up') FROM outbox
      """)
    let counts = try statement.first { ($0.integer(0), $0.integer(1), $0.integer(2)) } ?? (0, 0, 0)
    return (counts.0 - counts.1 - counts.2, counts.1, counts.2)
  }

  /// What a person or office was told, or is to be told, in the order in which it was written.
  public func told(_ recipient: String) throws(SQLFailure) -> [OutboxRow] {
    let statement = try engine.prepare("SELECT \(columns) FROM outbox WHERE recipient = ? ORDER BY number")
    statement.bind(1, recipient)
    return try rows(statement)
  }

  /// The latest message about each thing that an Alertmanager must know of at a moment: what stands, and for some time
  /// what ended.
  ///
  /// An Alertmanager forgets what is not sent again, and must hear an end for five minutes more. An end that no server
  /// has taken yet is among them however old it is.
  public func standing(at now: Instant) throws(SQLFailure) -> [OutboxRow] {
    let statement = try engine.prepare(
      """
      SELECT \(columns) FROM outbox AS o WHERE topic IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM outbox AS later WHERE later.topic = o.topic AND later.number > o.number)
        AND (occasion <> 'resolved' OR state = 'waiting' OR written_at > ?)
        ORDER BY number
      """)
    statement.bind(1, Int(now.milliseconds) - Outbox.endIsTold)
    return try rows(statement)
  }

  /// How long an end is told again, in milliseconds: the five minutes of Alertmanager's rule, and one more.
  private static let endIsTold = 360_000

  private var columns: String { Outbox.columns }
}
