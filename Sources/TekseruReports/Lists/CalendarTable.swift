public import Tekseru

/// A calendar's days off and worked.
public enum CalendarTable {
  /// The table of a calendar.
  public static func table(_ calendar: WorkingCalendar) -> Table {
    Table(
      "calendar", columns: ["date", "what", "name", "moved", "estimated"],
      rows: calendar.days.map { day in
        [
          .day(day.date), .term("calendarDay", word: day.what.rawValue), Cell(day.name),
          Cell(day.movedFrom), .flag(day.isEstimated),
        ]
      })
  }
}
