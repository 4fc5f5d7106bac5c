import Testing

@testable import Tekseru

/// The facts about holidays that the calendars were drawn up from.
@Suite struct KnownHolidayTests {
  private func status(_ country: Country, _ text: String) throws -> DayStatus {
    WorkingCalendars.shipped.status(of: try Day(text), in: country, week: .fiveDays)
  }

  private func entry(_ country: Country, _ text: String) throws -> CalendarDay? {
    guard case .off(let entry) = try status(country, text) else { return nil }
    return entry
  }

  @Test(arguments: [
    "2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-10-26", "2027-01-04", "2027-03-24", "2027-05-03",
    "2027-05-10", "2025-01-03",
  ])
  func `Kazakhstan has this extra day off`(text: String) throws {
    #expect(try entry(.kazakhstan, text)?.movedFrom != nil)
  }

  @Test func `Kazakhstan's Constitution Day is 30 August until 2025, none in 2026, and 15 March from 2027`() throws {
    #expect(try entry(.kazakhstan, "2025-08-30")?.name == "Constitution Day")
    #expect(try status(.kazakhstan, "2026-08-31") == .workday)
    #expect(try entry(.kazakhstan, "2026-08-30") == nil)
    #expect(try entry(.kazakhstan, "2026-03-15") == nil)
    #expect(try entry(.kazakhstan, "2027-03-15")?.name == "Constitution Day")
  }

  @Test(arguments: 2020...2027)
  func `Kazakhstan's Christmas and Kurban Ait do not move`(year: Int) throws {
    let calendar = try #require(WorkingCalendars.shipped.calendar(of: .kazakhstan, year: year))

    let moving = calendar.days.filter { ["Orthodox Christmas", "Kurban Ait"].contains($0.name) }

    #expect(moving.count == 2)
    #expect(moving.allSatisfy { $0.movedFrom == nil })
  }

  @Test(arguments: [
    (Country.kazakhstan, "2026-05-27"), (.uzbekistan, "2027-05-16"),
    (.kazakhstan, "2027-05-16"), (.uzbekistan, "2027-03-09"), (.kyrgyzstan, "2027-03-09"),
  ])
  func `a holiday that follows the moon is marked as estimated`(country: Country, text: String) throws {
    #expect(try entry(country, text)?.isEstimated == true)
  }

  @Test(arguments: ["2026-03-20", "2026-05-27"])
  func `Uzbekistan's hayits of 2026 were set by resolutions and are estimates no more`(text: String) throws {
    #expect(try entry(.uzbekistan, text)?.isEstimated == false)
  }

  @Test(arguments: ["2026-01-02", "2026-05-28", "2026-05-29", "2026-08-31", "2026-03-09", "2026-03-23", "2026-05-11"])
  func `Uzbekistan's decrees and moves give this day off`(text: String) throws {
    #expect(try entry(.uzbekistan, text) != nil)
  }

  @Test func `Uzbekistan exchanges 31 December 2026 for Saturday the 12th`() throws {
    #expect(try entry(.uzbekistan, "2026-12-31")?.movedFrom == (try Day("2026-12-12")))
    #expect(try status(.uzbekistan, "2026-12-12").isWorking)
  }

  @Test func `nothing moves by itself in Uzbekistan before 30 April 2023`() throws {
    let last = try Day("2023-04-30")
    let moved = WorkingCalendar.shipped.filter { $0.country == .uzbekistan }.flatMap(\.days)
      .filter { $0.movedFrom != nil && $0.date < last }

    #expect(moved.count == 11)
    #expect(moved.allSatisfy { $0.name == "Exchanged day off" })
  }

  @Test func `nothing moves in Kyrgyzstan since the Labour Code of 2025`() throws {
    let code = try Day("2025-01-23")
    let later = WorkingCalendar.shipped.filter { $0.country == .kyrgyzstan }.flatMap(\.days).filter { $0.date >= code }

    #expect(later.count == 14 + 2 * 21)
    #expect(later.allSatisfy { $0.movedFrom == nil && $0.what == .off })
  }

  @Test func `Kyrgyzstan is off from 1 to 7 January and from 1 to 9 May of 2026`() throws {
    for day in 1...7 { #expect(try entry(.kyrgyzstan, "2026-01-0\(day)") != nil) }
    for day in 1...9 { #expect(try entry(.kyrgyzstan, "2026-05-0\(day)") != nil) }
  }

  @Test(arguments: ["2026-02-23", "2026-04-07", "2025-11-07"])
  func `Kyrgyzstan works on its commemorative days`(text: String) throws {
    #expect(try status(.kyrgyzstan, text) == .workday)
  }
}
