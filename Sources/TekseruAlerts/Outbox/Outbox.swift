public import Tekseru
public import TekseruRegister

/// The messages that are to be sent and those that were: evidence of who was told what, when and with what answer.
///
/// Its calls belong into a transaction of the register (`Register.recording`): a message is written together with the
/// record of the decision behind it, or neither is.
public final class Outbox {
  let engine: any SQLEngine
  private var writing: (any SQLStatement)?

  /// The outbox of a register.
  public init(_ engine: any SQLEngine) { self.engine = engine }

  /// Whether the register has an outbox; one of an older program that nobody has written to since has none.
  public var exists: Bool { (try? engine.prepare("SELECT 1 FROM outbox LIMIT 1")) != nil }

  /// Writes messages, to be sent not before a moment; gives how many of them were not there yet.
  ///
  /// A message whose id is there is left as it is: deciding again says nothing twice.
  @discardableResult
  public func write(_ messages: [Message], at now: Instant, notBefore: Instant? = nil) throws(SQLFailure) -> Int {
    let statement = if let writing { writing } else { try engine.prepare(Outbox.insertion) }
    writing = statement
    var written = 0
    for message in messages {
      statement.bind(1, message.id)
      statement.bind(2, message.channel.rawValue)
      statement.bind(3, message.address)
      statement.bind(4, message.recipient)
      statement.bind(5, message.occasion.rawValue)
      statement.bind(6, message.channel == .alertmanager ? message.items.first?.topic : nil)
      statement.bind(7, utf8: MessageText.bytes(of: message))
      statement.bind(8, Int(now.milliseconds))
      statement.bind(9, Int((notBefore ?? now).milliseconds))
      written += try statement.rows { _ in 1 }.count
    }
    return written
  }

  private static let insertion = """
    INSERT INTO outbox (id, channel, address, recipient, occasion, topic, message, written_at, next_at)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE id = ?1) RETURNING 1
    """

  /// The messages of one way that may be sent now, in the order in which they were written.
  ///
  /// One whose predecessor to the same address waits for another attempt waits behind it. `address` asks for those to
  /// one address alone.
  public func due(on channel: ChannelKind, to address: String? = nil, at now: Instant, atMost most: Int)
    throws(SQLFailure) -> [OutboxRow]
  {
    let statement = try engine.prepare(
      """
      SELECT \(Outbox.columns) FROM outbox AS o
        WHERE channel = ?1 AND state = 'waiting' AND next_at <= ?2\(address == nil ? "" : " AND address = ?4")
          AND NOT EXISTS (SELECT 1 FROM outbox AS before WHERE before.channel = ?1 AND before.address = o.address
            AND before.state = 'waiting' AND before.number < o.number AND before.next_at > ?2)
        ORDER BY number LIMIT ?3
      """)
    statement.bind(1, channel.rawValue)
    statement.bind(2, Int(now.milliseconds))
    statement.bind(3, most)
    if let address { statement.bind(4, address) }
    return try rows(statement)
  }

  /// The next moment after this one at which a message of one way may be sent; nil when none waits for a moment.
  public func nextDue(on channel: ChannelKind, to address: String? = nil, after now: Instant) throws(SQLFailure)
    -> Instant?
  {
    let statement = try engine.prepare(
      """
      SELECT min(next_at) FROM outbox
        WHERE channel = ?1 AND state = 'waiting' AND next_at > ?2\(address == nil ? "" : " AND address = ?3")
      """)
    statement.bind(1, channel.rawValue)
    statement.bind(2, Int(now.milliseconds))
    if let address { statement.bind(3, address) }
    return try statement.first { $0.optionalInteger(0) }.flatMap(\.self).map { Instant(milliseconds: Int64($0)) }
  }

  static let columns = "number, message, written_at, state, next_at, attempts, tried_at, answer"

  /// Reads the rows of a statement that selects `columns`.
  func rows(_ statement: any SQLStatement) throws(SQLFailure) -> [OutboxRow] {
    defer { statement.reset() }
    var rows: [OutboxRow] = []
    while try statement.step() {
      let next = Instant(milliseconds: Int64(statement.integer(4)))
      rows.append(
        OutboxRow(
          number: statement.integer(0), message: try MessageText.message(statement.text(1)),
          writtenAt: Instant(milliseconds: Int64(statement.integer(2))),
          state: statement.text(3) == "waiting"
            ? .waiting(until: next) : statement.text(3) == "sent" ? .sent : .givenUp,
          attempts: statement.integer(5),
          triedAt: statement.optionalInteger(6).map { Instant(milliseconds: Int64($0)) }, answer: statement.text(7)))
    }
    return rows
  }
}
