import Tekseru
import Testing

@Suite struct WallClockTests {
  private func instant(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
    Instant(milliseconds: (Int64(try Day(day).number) * 1_440 + Int64(hour * 60 + minute)) * 60_000)
  }

  /// UTC+1 until 01:00 UTC of 29 March 2026, when 02:00 becomes 03:00; back at 01:00 UTC of 25 October.
  private func berlin() throws -> WallClock {
    WallClock([
      WallClock.Span(since: try instant("2026-01-01", 0), offset: 3_600),
      WallClock.Span(since: try instant("2026-03-29", 1), offset: 7_200),
      WallClock.Span(since: try instant("2026-10-25", 1), offset: 3_600),
    ])
  }

  @Test func `a time that the clock jumps over has come when it has jumped`() throws {
    let clock = try berlin()
    let start = try instant("2026-03-28", 12)

    let moment = clock.moment(of: try Day("2026-03-29"), minute: 150, notBefore: start)

    #expect(moment == (try instant("2026-03-29", 1)))
    #expect(clock.minute(at: moment) == 180)
  }

  @Test func `a time that the clock shows twice comes the first time`() throws {
    let clock = try berlin()
    let start = try instant("2026-10-24", 12)

    let moment = clock.moment(of: try Day("2026-10-25"), minute: 150, notBefore: start)

    #expect(moment == (try instant("2026-10-25", 0, 30)))
    #expect(clock.minute(at: moment) == 150)
  }

  @Test func `between its two showings a time comes again`() throws {
    let clock = try berlin()
    let start = try instant("2026-10-25", 1, 10)

    let moment = clock.moment(of: try Day("2026-10-25"), minute: 150, notBefore: start)

    #expect(moment == (try instant("2026-10-25", 1, 30)))
  }

  @Test func `a day begins at the place's own midnight`() throws {
    let clock = WallClock([WallClock.Span(since: try instant("2020-01-01", 0), offset: 18_000)])

    #expect(clock.day(at: try instant("2026-03-01", 19)) == (try Day("2026-03-02")))
    #expect(
      clock.moment(of: try Day("2026-03-02"), notBefore: try instant("2026-03-01", 0))
        == (try instant("2026-03-01", 19)))
  }

  @Test func `a recipient's working time is waited for over a night and a holiday`() throws {
    let days = WorkingDays(of: .kazakhstan, week: .fiveDays, calendars: .shipped, until: Day(number: 21_000))
    let clock = WallClock([WallClock.Span(since: try instant("2020-01-01", 0), offset: 18_000)])
    let hours = OfficeHours(clock, days, opens: 9, closes: 18)

    #expect(hours.availability(at: try instant("2026-03-20", 4)).opensAt == nil)
    #expect(hours.availability(at: try instant("2026-03-20", 3, 59)).opensAt == (try instant("2026-03-20", 4)))
    #expect(hours.availability(at: try instant("2026-03-20", 13)).opensAt == (try instant("2026-03-26", 4)))
    #expect(hours.availability(at: try instant("2026-03-20", 5)).nextDay == (try instant("2026-03-26", 4)))
  }
}
