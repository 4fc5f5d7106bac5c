import Testing

@testable import Tekseru

@Suite struct ShippedCalendarTests {
  private static let lines = ShippedCalendar.kazakhstan + ShippedCalendar.uzbekistan + ShippedCalendar.kyrgyzstan

  @Test func `there is a calendar for each country and each year from 2020 to 2027`() {
    let expected = Country.allCases.flatMap { country in (2020...2027).map { "calendar-\(country.rawValue)-\($0)-1" } }

    #expect(Set(WorkingCalendar.shipped.map(\.id)) == Set(expected))
    #expect(WorkingCalendar.shipped.count == expected.count)
  }

  @Test(arguments: WorkingCalendar.shipped)
  func `a shipped calendar passes the checks that documents pass`(calendar: WorkingCalendar) throws {
    let checked = try WorkingCalendar(
      id: calendar.id, country: calendar.country, year: calendar.year, days: calendar.days, source: calendar.source,
      issued: calendar.issued)

    #expect(checked == calendar)
    #expect(calendar.source?.isEmpty == false && calendar.issued != nil)
  }

  @Test func `no line of a shipped calendar is lost`() {
    for line in ShippedCalendarTests.lines {
      #expect(line.calendar.days.count == line.days.count)
      #expect(line.calendar.days.count { $0.movedFrom != nil } == line.days.count { $0.origin != nil })
    }
  }

  @Test(arguments: WorkingCalendar.shipped)
  func `what is worked is a weekend, and what moved came from a weekend and is no weekend itself`(
    calendar: WorkingCalendar
  ) {
    for day in calendar.days {
      let isWeekend = WorkWeek.fiveDays.isDayOff(day.date.weekday)

      #expect(day.what == .off || isWeekend, "\(day.date)")
      if let origin = day.movedFrom {
        #expect(WorkWeek.fiveDays.isDayOff(origin.weekday) && !isWeekend, "\(day.date)")
      }
    }
  }

  @Test(arguments: WorkingCalendar.shipped)
  func `each moved day stands for a holiday or a worked weekend, and no two for the same`(calendar: WorkingCalendar) {
    let origins = calendar.days.compactMap(\.movedFrom)

    #expect(Set(origins).count == origins.count)
    for origin in origins {
      #expect(calendar.days.contains { $0.date == origin && $0.movedFrom == nil }, "\(origin)")
    }
    for worked in calendar.days where worked.what == .worked {
      #expect(origins.contains(worked.date), "\(worked.date)")
    }
  }

  @Test func `two holidays that move together give the six-day week the earlier day`() {
    for calendar in WorkingCalendar.shipped {
      let moved = calendar.days.filter { $0.movedFrom != nil && $0.name != "Exchanged day off" }
      for (earlier, later) in zip(moved, moved.dropFirst()) where later.date.days(since: earlier.date) == 1 {
        #expect(later.movedFrom?.weekday != .sunday || earlier.movedFrom?.weekday == .sunday, "\(later.date)")
      }
    }
  }
}
