/// How many may pass in a minute: so many at once as a second's share, then evenly.
struct RateLimit: Hashable, Sendable {
  private let gap: Double
  private let burst: Double
  private var free: Double

  /// A limit; one a minute at least.
  init(perMinute: Int) {
    gap = 60_000 / Double(max(1, perMinute))
    burst = max(0, 1_000 - gap)
    free = -.infinity
  }

  /// Takes a place; gives how many milliseconds are to be waited for it.
  mutating func take(at now: Int64) -> Int64 {
    let start = max(free, Double(now) - burst)
    free = start + gap
    return max(0, Int64((start - Double(now)).rounded(.up)))
  }
}
