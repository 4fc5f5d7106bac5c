public import Tekseru

/// When a message that was not taken is tried again, and when it is given up.
///
/// The waiting times grow with full jitter: at random between nothing and `min(longest, first · 2^n)`, so that many who
/// failed together do not come back together.
public struct RetryRule: Hashable, Sendable {
  /// The most that is waited after the first attempt, in milliseconds.
  public var first: Int64 = 10_000
  /// The most that is waited between two attempts, in milliseconds: 15 minutes.
  public var longest: Int64 = 900_000
  /// The longest that a server may ask to wait, in milliseconds: a day.
  public var longestAsked: Int64 = 86_400_000
  /// How long after it was written a message is given up, in milliseconds: seven days, so that a long weekend without a
  /// server loses nothing.
  public var patience: Int64 = 604_800_000

  /// The rule as it is when nothing else is said.
  public init() {}

  /// What becomes of a message.
  public enum Verdict: Hashable, Sendable {
    /// It is sent.
    case sent
    /// It is tried again, not before this moment.
    case again(Instant)
    /// It is not tried any more.
    case givenUp
  }

  /// What becomes of a message written at `written` after its `attempts`th attempt; `chance` lies from 0 to below 1.
  public func verdict(
    on answer: Answer, attempts: Int, written: Instant, now: Instant, chance: Double
  ) -> Verdict {
    switch answer.outcome {
    case .taken: return .sent
    case .refused: return .givenUp
    case .later, .unreachable:
      let asked = min(Int64(answer.retryAfter ?? 0) * 1_000, longestAsked)
      let wait = max(asked, pause(after: attempts, chance: chance))
      guard now.milliseconds - written.milliseconds < patience else { return .givenUp }
      return .again(Instant(milliseconds: now.milliseconds + wait))
    }
  }

  /// How long is waited after so many attempts, in milliseconds.
  public func pause(after attempts: Int, chance: Double) -> Int64 {
    let doublings = min(max(0, attempts - 1), 30)
    let most = min(longest, first << Int64(doublings))
    return Int64(Double(most) * chance)
  }
}
