public import Tekseru

/// The day that rules are applied as on: one that was asked for, or each organization's own today.
public struct Today: Sendable {
  private let day: @Sendable (String?) -> Day

  /// The day where it is the same everywhere; nil where it depends on the time zone.
  let everywhere: Day?

  /// The same day everywhere.
  public init(_ day: Day) {
    self.day = { _ in day }
    everywhere = day
  }

  /// A day by time zone; the name is nil where none is known.
  public init(byTimeZone day: @escaping @Sendable (String?) -> Day) {
    self.day = day
    everywhere = nil
  }

  /// The day in a time zone.
  public func day(in timeZone: String?) -> Day { day(timeZone) }
}
