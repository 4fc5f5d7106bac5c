/// A day on which a country's calendar departs from the plain week: a holiday, a moved day off, a worked weekend.
public struct CalendarDay: Hashable, Sendable {
  /// What the calendar says of a day; the raw value is the word of the documents.
  public enum What: String, CaseIterable, Sendable {
    /// Nobody works.
    case off
    /// It is worked although it falls on a weekend.
    case worked
  }

  /// The day.
  public let date: Day

  /// Whether it is off or worked.
  public let what: What

  /// For a day off in place of another: the weekend or holiday that was lost; nil for a day that is off in itself.
  public let movedFrom: Day?

  /// Whether the day is foreseen and not yet announced, as those that follow the moon.
  public let isEstimated: Bool

  /// The name of the holiday or the reason; English in the calendars that are shipped.
  public let name: String

  /// A day of a calendar; whether it fits the calendar's year is checked there.
  public init(date: Day, what: What, movedFrom: Day? = nil, isEstimated: Bool = false, name: String) {
    self.date = date
    self.what = what
    self.movedFrom = movedFrom
    self.isEstimated = isEstimated
    self.name = name
  }

  /// Whether the entry says anything to those who work this week.
  ///
  /// A day off in place of a Saturday is given only to those who do not work on Saturdays anyway. Source of the rule:
  /// Kazakhstan's published working time for six-day weeks, where only a holiday on a Sunday moves; the
  /// other two countries are taken to follow it.
  public func holds(in week: WorkWeek) -> Bool {
    guard what == .off, let origin = movedFrom?.weekday else { return true }
    return week.isDayOff(origin) || !WorkWeek.fiveDays.isDayOff(origin)
  }
}
