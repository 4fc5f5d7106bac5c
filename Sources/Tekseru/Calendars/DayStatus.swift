/// Whether a day is worked, and why.
public enum DayStatus: Hashable, Sendable {
  /// A working day of the plain week.
  case workday
  /// A free day of the plain week.
  case weekend
  /// The calendar makes it a day off: a holiday, or a day off in place of another.
  case off(CalendarDay)
  /// The calendar makes a weekend worked.
  case worked(CalendarDay)
  /// The plain week works, and no calendar of the year is there to say otherwise.
  case workdayWithoutCalendar
  /// The plain week is free, and no calendar of the year is there to say otherwise.
  case weekendWithoutCalendar

  /// Whether the day is worked, as far as is known.
  public var isWorking: Bool {
    switch self {
    case .workday, .worked, .workdayWithoutCalendar: true
    case .weekend, .off, .weekendWithoutCalendar: false
    }
  }

  /// Whether the year's calendar is missing, so that holidays could not be looked at.
  public var isCalendarMissing: Bool {
    switch self {
    case .workdayWithoutCalendar, .weekendWithoutCalendar: true
    case .workday, .weekend, .off, .worked: false
    }
  }
}
