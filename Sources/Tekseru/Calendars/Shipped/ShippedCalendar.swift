/// A year's calendar in the short form in which the program ships it.
struct ShippedCalendar: Sendable {
  let country: Country
  let year: Int
  let source: String
  let days: [ShippedDay]

  /// The day on which this edition was drawn up.
  private static let issued = Day(year: 2026, month: 11, day: 22)

  /// The calendar as a document, `calendar-KZ-2026-1`.
  var calendar: WorkingCalendar {
    WorkingCalendar(
      checked: "calendar-\(country.rawValue)-\(year)-1", country: country, year: year,
      days: days.compactMap { $0.day(in: year) }, source: source, issued: ShippedCalendar.issued)
  }
}

extension WorkingCalendar {
  /// The calendars that the program ships: Kazakhstan, Uzbekistan and Kyrgyzstan from 2020 to 2027.
  ///
  /// Sources: the holiday laws and yearly decrees that each calendar names, as listed by the public `holidays` package,
  /// version 0.109. 2027 is preliminary: no government had announced its exchanges of days.
  public static let shipped = (ShippedCalendar.kazakhstan + ShippedCalendar.uzbekistan + ShippedCalendar.kyrgyzstan)
    .map(\.calendar)
}

extension WorkingCalendars {
  /// The calendars that the program ships, in force.
  public static let shipped = WorkingCalendars(WorkingCalendar.shipped)
}
