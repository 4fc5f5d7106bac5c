/// Why a text is not a period.
public enum PeriodError: Error, Hashable, Sendable {
  /// The text has none of the shapes `2023`, `2023-H1`, `2023-Q1`, `2023-03` and `@2024-01-01`.
  case notAPeriod
  /// The shape is right, but there is no such month, quarter or half, as in `2023-Q5`.
  case impossible
  /// The year is not within 1900 to 2200.
  case outOfRange
  /// What stands after `@` is not a day.
  case day(DayError)
}
