/// The clock on the wall of a place: which offset from UTC holds from which moment on.
///
/// Where offsets come from is not the domain's business: whoever knows time zones gives them. A clock that jumps over an
/// hour, or shows one twice, is reckoned with: the questions below have one answer each at every moment.
public struct WallClock: Hashable, Sendable {
  /// A time during which the offset is the same.
  public struct Span: Hashable, Sendable {
    /// Its first moment.
    public var since: Instant
    /// How far the clock is ahead of UTC, in seconds.
    public var offset: Int

    /// Makes a span.
    public init(since: Instant, offset: Int) {
      self.since = since
      self.offset = offset
    }
  }

  private let spans: [Span]

  /// A clock that shows UTC, always.
  public static let utc = WallClock([])

  /// A clock by its spans, the earliest first; before the first one its offset holds too.
  public init(_ spans: [Span]) { self.spans = spans }

  /// How far the clock is ahead of UTC at a moment, in milliseconds.
  private func offset(at moment: Instant) -> Int64 {
    Int64((spans.last { $0.since <= moment } ?? spans.first)?.offset ?? 0) * 1_000
  }

  private func shown(at moment: Instant) -> Instant {
    Instant(milliseconds: moment.milliseconds + offset(at: moment))
  }

  /// The day that the calendar of the place shows.
  public func day(at moment: Instant) -> Day { shown(at: moment).day }

  /// The minute of the day that the clock shows, 0 to 1439.
  public func minute(at moment: Instant) -> Int {
    let shown = shown(at: moment)
    return Int((shown.milliseconds - Int64(shown.day.number) * WallClock.dayLength) / 60_000)
  }

  private static let dayLength: Int64 = 86_400_000

  /// The first moment, not before another one, at which the clock shows a time of a day or has passed it.
  ///
  /// A time that the clock jumps over is passed when it has jumped.
  public func moment(of day: Day, minute: Int = 0, notBefore start: Instant) -> Instant {
    let asked = Int64(day.number) * WallClock.dayLength + Int64(minute) * 60_000
    let bounds = [start] + spans.map(\.since).filter { $0 > start }
    for (index, bound) in bounds.enumerated() {
      let reached = Instant(milliseconds: max(bound.milliseconds, asked - offset(at: bound)))
      if index + 1 == bounds.count || reached < bounds[index + 1] { return reached }
    }
    return start
  }
}
