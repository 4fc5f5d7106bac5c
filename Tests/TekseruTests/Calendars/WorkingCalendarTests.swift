import Testing

@testable import Tekseru

@Suite struct WorkingCalendarTests {
  @Test func `everything wrong with a calendar is said at once`() throws {
    let day = try Day("2026-05-01")
    let stray = try Day("2027-05-01")

    #expect(throws: CalendarProblems(problems: [.repeated(day), .movedFromItself(day), .outsideYear(stray)])) {
      try WorkingCalendar(
        id: "c", country: .kazakhstan, year: 2026,
        days: [
          CalendarDay(date: stray, what: .off, name: "a"), CalendarDay(date: day, what: .off, name: "b"),
          CalendarDay(date: day, what: .off, movedFrom: day, name: "c"),
        ])
    }
  }

  @Test func `a calendar of a year that cannot be written is refused`() {
    #expect(throws: CalendarProblems(problems: [.yearOutOfRange(1899)])) {
      try WorkingCalendar(id: "c", country: .kazakhstan, year: 1899, days: [])
    }
  }

  @Test func `a later calendar of the same country and year takes the earlier one's place`() throws {
    let monday = try Day("2026-03-02")
    let newer = try WorkingCalendar(
      id: "calendar-KZ-2026-2", country: .kazakhstan, year: 2026,
      days: [CalendarDay(date: monday, what: .off, name: "Mourning")])
    var calendars = WorkingCalendars.shipped

    calendars.add(newer)

    #expect(calendars.calendar(of: .kazakhstan, year: 2026)?.id == "calendar-KZ-2026-2")
    #expect(!calendars.isWorking(monday, in: .kazakhstan, week: .fiveDays))
    #expect(calendars.isWorking(monday, in: .uzbekistan, week: .fiveDays))
    #expect(calendars.isWorking(try Day("2026-01-01"), in: .kazakhstan, week: .fiveDays))
    #expect(calendars.calendars.count == WorkingCalendar.shipped.count)
  }

  @Test func `without calendars the plain week answers and says that it does`() throws {
    let calendars = WorkingCalendars()

    #expect(
      calendars.status(of: try Day("2026-03-09"), in: .kazakhstan, week: .fiveDays) == .workdayWithoutCalendar)
    #expect(
      calendars.status(of: try Day("2026-03-08"), in: .kazakhstan, week: .sixDays) == .weekendWithoutCalendar)
  }

  @Test func `a year between two that have calendars is missing`() throws {
    let around = [2025, 2027].compactMap { WorkingCalendars.shipped.calendar(of: .kazakhstan, year: $0) }
    let calendars = WorkingCalendars(around)

    let status = calendars.status(of: try Day("2026-03-09"), in: .kazakhstan, week: .fiveDays)
    let reckoning = DeadlineRules.kazakhstan.reckonRemoval(
      of: .gross, from: try Day("2026-03-02"), calendars: calendars, week: .fiveDays)

    #expect(status == .workdayWithoutCalendar)
    #expect(reckoning.missingCalendarYear == 2026)
  }

  @Test func `a status says why: weekend, holiday, moved, worked`() throws {
    func status(_ text: String, _ week: WorkWeek) throws -> DayStatus {
      WorkingCalendars.shipped.status(of: try Day(text), in: .kazakhstan, week: week)
    }

    #expect(try status("2026-03-03", .fiveDays) == .workday)
    #expect(try status("2026-03-07", .fiveDays) == .weekend)
    #expect(try status("2026-03-07", .sixDays) == .workday)
    #expect(
      try status("2026-05-07", .fiveDays)
        == .off(CalendarDay(date: Day("2026-05-07"), what: .off, name: "Defender of the Fatherland Day")))
    #expect(
      try status("2026-05-11", .fiveDays)
        == .off(CalendarDay(date: Day("2026-05-11"), what: .off, movedFrom: Day("2026-05-09"), name: "Victory Day")))
    #expect(try status("2026-05-11", .sixDays) == .workday)
    #expect(
      try status("2025-01-05", .fiveDays)
        == .worked(CalendarDay(date: Day("2025-01-05"), what: .worked, name: "Worked weekend")))
    #expect(try status("2024-05-04", .sixDays) == .workday)
  }
}
