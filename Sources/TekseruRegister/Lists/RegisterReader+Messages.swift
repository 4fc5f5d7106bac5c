public import Tekseru

/// A message that nobody has taken yet, or that was given up; what it says and its address are left out.
public struct UndeliveredMessage: Hashable, Sendable {
  /// Who was to be told.
  public var recipient: String
  /// The kind of way it was to go.
  public var channel: String
  /// When it was written.
  public var writtenAt: Instant
  /// How often it was tried.
  public var attempts: Int
  /// What was answered last; empty when nobody was asked.
  public var answer: String
  /// Whether it will not be tried any more.
  public var isGivenUp: Bool
}

extension RegisterReader {
  /// How many messages were sent, wait and were given up.
  public func messageCounts() throws(ListFailure) -> (sent: Int, waiting: Int, givenUp: Int) {
    do throws(SQLFailure) {
      let statement = try engine.prepare(
        """
        SELECT count(*), count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'given up') FROM outbox
        """)
      let counts = try statement.first { ($0.integer(0), $0.integer(1), $0.integer(2)) } ?? (0, 0, 0)
      return (counts.0 - counts.1 - counts.2, counts.1, counts.2)
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The dead letters and what waits after an attempt that failed, the latest first; so many at most.
  public func undelivered(atMost count: Int) throws(ListFailure) -> [UndeliveredMessage] {
    do throws(SQLFailure) {
      let statement = try engine.prepare(
        """
        SELECT recipient, channel, written_at, attempts, coalesce(code || ' ', '') || coalesce(answer, ''), state
        FROM outbox WHERE state = 'given up' OR state = 'waiting' AND attempts > 0 ORDER BY number DESC LIMIT ?
        """)
      statement.bind(1, count)
      return try statement.rows { row in
        UndeliveredMessage(
          recipient: row.text(0), channel: row.text(1), writtenAt: Instant(milliseconds: Int64(row.integer(2))),
          attempts: row.integer(3), answer: row.text(4), isGivenUp: row.text(5) == "given up")
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }
}
