/// For one country and working week: a byte for each day of the years with a calendar, so that looking a day up is one
/// read of an array.
struct DayMarks: Sendable {
  /// What a lookup needs to know of a day.
  struct Mark: OptionSet, Sendable {
    let rawValue: UInt8

    static let off = Mark(rawValue: 1)
    static let calendarMissing = Mark(rawValue: 2)
  }

  private let week: WorkWeek
  private let first: Int
  private let marks: [Mark]

  /// The marks of one country's calendars, at most one for a year, in any order.
  init(week: WorkWeek, calendars: [WorkingCalendar]) {
    let years = calendars.map(\.year).sorted()
    let first = CivilDate(year: years.first ?? 1970, month: 1, day: 1).daysSince1970
    let end = CivilDate(year: (years.last ?? 1969) + 1, month: 1, day: 1).daysSince1970
    var marks = (first..<end).map { DayMarks.plain(Day(number: Int32(clamping: $0)), week: week) }
    for calendar in calendars {
      let start = CivilDate(year: calendar.year, month: 1, day: 1).daysSince1970
      let next = CivilDate(year: calendar.year + 1, month: 1, day: 1).daysSince1970
      for index in start - first..<next - first { marks[index].remove(.calendarMissing) }
      for entry in calendar.days where entry.holds(in: week) {
        marks[Int(entry.date.number) - first] = entry.what == .off ? .off : []
      }
    }
    self.week = week
    self.first = first
    self.marks = marks
  }

  subscript(day: Day) -> Mark {
    let index = Int(day.number) - first
    return marks.indices.contains(index) ? marks[index] : DayMarks.plain(day, week: week)
  }

  private static func plain(_ day: Day, week: WorkWeek) -> Mark {
    week.isDayOff(day.weekday) ? [.off, .calendarMissing] : .calendarMissing
  }
}
