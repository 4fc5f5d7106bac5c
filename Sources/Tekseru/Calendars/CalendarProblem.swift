/// What is wrong with a working calendar.
public enum CalendarProblem: Hashable, Sendable {
  /// The year is not within 1900 to 2200.
  case yearOutOfRange(Int)
  /// The day lies in another year than the calendar's.
  case outsideYear(Day)
  /// The day stands in the calendar more than once.
  case repeated(Day)
  /// The day is moved from itself.
  case movedFromItself(Day)
}

/// Everything that is wrong with a working calendar, never empty.
public struct CalendarProblems: Error, Hashable, Sendable {
  /// The problems, by day.
  public let problems: [CalendarProblem]
}
