/// How many days a week an organization works; every working week begins on Monday.
public enum WorkWeek: Int, CaseIterable, Sendable {
  /// Monday to Friday.
  case fiveDays = 5
  /// Monday to Saturday.
  case sixDays = 6

  /// Whether the weekday is free in a week without holidays.
  public func isDayOff(_ weekday: Weekday) -> Bool {
    weekday.rawValue > rawValue
  }
}
