/// How long transactions took, counted by their length.
public struct CommitTimes: Hashable, Sendable {
  /// Up to how long a transaction belongs to each count, in nanoseconds: half a millisecond to ten seconds.
  public static let bounds: [Int64] = [
    500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000, 250_000_000,
    500_000_000, 1_000_000_000, 2_500_000_000, 10_000_000_000,
  ]

  /// How many transactions belong to each bound and to none before it; those beyond the last are only in `total`.
  public private(set) var counts = Array(repeating: 0, count: bounds.count)
  /// How many there were.
  public private(set) var total = 0
  /// How long they took together, in nanoseconds.
  public private(set) var nanoseconds: Int64 = 0

  /// Counts one.
  mutating func add(_ time: Int64) {
    total += 1
    nanoseconds += time
    if let index = CommitTimes.bounds.firstIndex(where: { time <= $0 }) { counts[index] += 1 }
  }
}
