import Testing

@testable import Tekseru

@Suite struct DueDateTests {
  static let cases = DueDateCase.kazakhstan + DueDateCase.uzbekistan + DueDateCase.kyrgyzstan

  @Test(arguments: cases)
  func `a due date is the one worked out by hand`(known: DueDateCase) throws {
    let reckoning = try known.reckoning()

    #expect(reckoning.due == (try Day(known.due)))
    #expect(reckoning.missingCalendarYear == known.missing)
  }

  @Test func `at least sixty due dates are worked out by hand`() {
    #expect(DueDateTests.cases.count >= 60)
    #expect(Set(DueDateTests.cases.map(\.description)).count == DueDateTests.cases.count)
  }

  @Test func `a date written by hand stays where it is`() throws {
    let holiday = try Day("2026-03-08")

    let reckoning = DeadlineRules.kazakhstan.reckonRemoval(
      of: .gross, from: try Day("2026-03-02"), written: holiday, calendars: .shipped, week: .fiveDays)

    #expect(reckoning.due == holiday)
    #expect(reckoning.isWrittenByHand && reckoning.rulesID == nil && reckoning.calendarYears == nil)
  }

  @Test func `a violation without a severity is due like a significant one, and says so`() throws {
    let day = try Day("2026-02-21")
    let rules = DeadlineRules.kazakhstan

    let without = rules.reckonRemoval(of: nil, from: day, calendars: .shipped, week: .fiveDays)
    let significant = rules.reckonRemoval(of: .significant, from: day, calendars: .shipped, week: .fiveDays)

    #expect(without.due == significant.due)
    #expect(without.usesDefaultSeverity && !significant.usesDefaultSeverity)
  }

  @Test func `a reckoning names its rules and the calendars that it depends on`() throws {
    let rules = DeadlineRules.kazakhstan

    let verification = rules.reckonVerification(
      reportedOn: try Day("2025-12-29"), calendars: .shipped, week: .fiveDays)
    let removal = rules.reckonRemoval(of: .gross, from: try Day("2025-12-29"), calendars: .shipped, week: .fiveDays)
    let critical = rules.reckonRemoval(of: .critical, from: try Day("2025-12-29"), calendars: .shipped, week: .fiveDays)

    #expect(verification.rulesID == "deadlines-KZ-1")
    #expect(verification.calendarIDs(among: .shipped) == ["calendar-KZ-2025-1", "calendar-KZ-2026-1"])
    #expect(removal.calendarIDs(among: .shipped) == ["calendar-KZ-2026-1"])
    #expect(critical.calendarIDs(among: .shipped) == [])
  }

  @Test func `what is due on a day is on time for the whole of it`() throws {
    let due = try Day("2026-06-30")

    #expect(!due.isOverdue(on: due))
    #expect(due.isOverdue(on: due.adding(days: 1)))
    #expect(!due.isOverdue(on: due.adding(days: -1)))
  }

  @Test func `nothing is overdue by days before the due day has passed`() throws {
    let due = try Day("2026-06-30")

    #expect([-30, 0, 1, 31].map { due.daysOverdue(on: due.adding(days: $0)) } == [0, 0, 1, 31])
  }

  @Test func `days overdue are calendar days, holidays included`() throws {
    #expect(try Day("2026-03-20").daysOverdue(on: Day("2026-03-26")) == 6)
  }
}
