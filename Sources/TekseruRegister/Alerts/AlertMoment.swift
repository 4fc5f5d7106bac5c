public import Tekseru

/// When it is decided who is told: a moment, and how the clocks of the places stand then.
public struct AlertMoment: Sendable {
  /// The moment.
  public let now: Instant
  private let clock: @Sendable (String?) -> WallClock

  /// A moment with the clock of each time zone; the name is nil where none is known.
  public init(_ now: Instant, clock: @escaping @Sendable (String?) -> WallClock) {
    self.now = now
    self.clock = clock
  }

  /// Noon of a day at every place, for asking what a day brings.
  public init(noonOf day: Day) {
    self.init(Instant(milliseconds: (Int64(day.number) * 24 + 12) * 3_600_000)) { _ in .utc }
  }

  /// The clock in a time zone.
  public func clock(in timeZone: String?) -> WallClock { clock(timeZone) }
}
