import TekseruAlerts

/// Whether a way is worth trying: after some failures in a row it rests, longer each time, and one message tries it.
///
/// Times are milliseconds of a clock that only goes forward.
struct Circuit: Hashable, Sendable {
  private var failures = 0
  private(set) var restsUntil: Int64 = 0
  /// Since when the way does not work; nil when it does.
  private(set) var brokenSince: Int64?

  /// How many failures in a row make it rest.
  static let tolerance = 3
  /// How long the rests are.
  private static let rests = {
    var rule = RetryRule()
    rule.first = 30_000
    return rule
  }()

  /// How long the way rests still, in milliseconds; 0 when it may be tried.
  func rest(at now: Int64) -> Int64 { max(0, restsUntil - now) }

  /// Whether it has failed so often in a row that it rests between attempts.
  var isBroken: Bool { failures >= Circuit.tolerance }

  /// Notes what came of an attempt; `chance` lies from 0 to below 1.
  mutating func note(_ answer: Answer, at now: Int64, chance: Double) {
    guard answer.outcome == .unreachable else {
      failures = 0
      brokenSince = nil
      // Whoever says "too many requests" means all of them.
      restsUntil = answer.code == 429 ? now + Int64(answer.retryAfter ?? 1) * 1_000 : 0
      return
    }
    failures += 1
    brokenSince = brokenSince ?? now
    guard isBroken else { return }
    let pause = Circuit.rests.pause(after: failures - Circuit.tolerance + 1, chance: chance)
    restsUntil = now + max(pause, Int64(answer.retryAfter ?? 0) * 1_000)
  }
}
