/// Why a text is not a day.
public enum DayError: Error, Hashable, Sendable {
  /// The text does not have the shape `2026-03-02`.
  case notADay
  /// The shape is right, but the calendar has no such day, as 2026-02-30.
  case impossible
  /// The day exists, but its year is not within 1900 to 2200.
  case outOfRange
}
