/// One sentence of a reckoning, as data, to be put into words in any language.
public enum ReckoningStep: Hashable, Sendable {
  /// The date was written by hand and stays.
  case writtenByHand(Day)
  /// The violation has no severity and is treated as this one.
  case defaultSeverity(Severity)
  /// The term runs from the start, which is not counted, and ends on a day.
  case term(Term, from: Day, end: Day)
  /// A day within a term of working days that the calendar, and not the plain week, leaves out or counts.
  case passed(Day, DayStatus)
  /// The month of the end is shorter than the start's day number, so that the term ends on its last day.
  case lastDayOfMonth(Day)
  /// The date does not move, whatever the calendar says, because there is a direct threat to life.
  case neverMoved(Day)
  /// The end, or a day after it, is a day off.
  case dayOff(Day, DayStatus)
  /// The due date is this working day and not the end.
  case moved(to: Day)
  /// No calendar of the year was there, so that its holidays are not reckoned with.
  case calendarMissing(year: Int)
}
