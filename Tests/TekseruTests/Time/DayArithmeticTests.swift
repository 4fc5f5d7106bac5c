import Testing

@testable import Tekseru

@Suite struct DayArithmeticTests {
  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", 1, "2026-04-30"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-02-28", 1, "2026-03-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-03-15", 0, "2026-03-15"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-11-30", 3, "2027-02-28"),
  ])
  func `months lead to the same day number or the month's last day`(start: String, months: Int, end: String) throws {
    #expect(try Day(start).adding(months: months) == Day(end))
  }

  @Test func `a month later is in the next month, on the same number unless the month is shorter`() throws {
    for day in try Day("2020-01-01")...Day("2027-12-31") {
      let later = day.adding(months: 1)

      #expect(Month(of: later) == Month(of: day).adding(months: 1))
      #expect(later.dayOfMonth == min(day.dayOfMonth, Month(of: later).lastDay.dayOfMonth))
    }
  }

  @Test func `adding days and asking for the days between undo each other`() throws {
    let start = try Day("2024-02-27")

    for days in -800...800 {
      #expect(start.adding(days: days).days(since: start) == days)
    }
  }

  @Test(arguments: [(2023, 28), (2024, 29), (1900, 28), (2000, 29), (2100, 28)])
  func `February has 29 days in leap years`(year: Int, days: Int) {
    #expect(Day.lastDay(ofMonth: 2, year: year) == days)
  }

  @Test func `days are in order of time`() throws {
    #expect(try Day("2025-12-31") < Day("2026-01-01"))
    #expect(try Day("1969-12-31") < Day("1970-01-01"))
  }
}
