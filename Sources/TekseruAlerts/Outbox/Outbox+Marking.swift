public import Tekseru
public import TekseruRegister

extension Outbox {
  /// Marks a waiting message with what came of an attempt; nil when it is not waiting (any more).
  ///
  /// Marking twice what was sent changes nothing: a sender that was cut off before it heard back may say it again.
  public func mark(
    _ id: String, _ answer: Answer, at now: Instant, rule: RetryRule, chance: Double
  ) throws(SQLFailure) -> (row: OutboxRow, verdict: RetryRule.Verdict)? {
    guard let row = try row(id), case .waiting = row.state else { return nil }
    let verdict = rule.verdict(
      on: answer, attempts: row.attempts + 1, written: row.writtenAt, now: now, chance: chance)
    let statement = try engine.prepare(
      """
      UPDATE outbox SET state = ?2, next_at = ?3, attempts = attempts + 1, tried_at = ?4, code = ?5, answer = ?6
        WHERE number = ?1
      """)
    statement.bind(1, row.number)
    statement.bind(2, verdict.state)
    statement.bind(3, verdict.next.map { Int($0.milliseconds) })
    statement.bind(4, Int(now.milliseconds))
    statement.bind(5, answer.code)
    statement.bind(6, answer.code == 0 ? answer.words : "\(answer.code) \(answer.words)")
    try statement.execute()
    return (row, verdict)
  }

  /// The message of an id; nil when there is none.
  public func row(_ id: String) throws(SQLFailure) -> OutboxRow? {
    let statement = try engine.prepare("SELECT \(Outbox.columns) FROM outbox WHERE id = ?")
    statement.bind(1, id)
    return try rows(statement).first
  }
}

extension RetryRule.Verdict {
  fileprivate var state: String {
    switch self {
    case .sent: "sent"
    case .again: "waiting"
    case .givenUp: "given up"
    }
  }

  fileprivate var next: Instant? { if case .again(let moment) = self { moment } else { nil } }
}
