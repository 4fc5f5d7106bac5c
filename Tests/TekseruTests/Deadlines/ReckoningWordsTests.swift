import Testing

@testable import Tekseru

@Suite struct ReckoningWordsTests {
  private func removal(
    _ severity: Severity?, _ start: String, written: String? = nil, week: WorkWeek = .fiveDays
  ) throws -> Reckoning {
    let written = try written.map { text throws(DayError) in try Day(text) }
    return DeadlineRules.kazakhstan.reckonRemoval(
      of: severity, from: try Day(start), written: written, calendars: .shipped, week: week)
  }

  @Test func `a moved date names the day off, why it is off, and where the date moved to`() throws {
    #expect(
      try removal(.gross, "2026-03-02").description(with: .shipped)
        == "7 days from 2 March 2026: 9 March 2026 is a day off "
        + "(International Women's Day, moved from 8 March 2026), moved to 10 March 2026")
  }

  @Test func `a date that stays is said shortly`() throws {
    #expect(try removal(.gross, "2026-03-03").description(with: .shipped) == "7 days from 3 March 2026: 10 March 2026")
  }

  @Test func `a shorter month, a weekend and a missing severity are each said`() throws {
    #expect(
      try removal(nil, "2026-01-31").description(with: .shipped)
        == "1 month from 31 January 2026: 28 February 2026 is the month's last day, "
        + "28 February 2026 is a day off (weekend), 1 March 2026 is a day off (weekend), moved to 2 March 2026; "
        + "no severity, treated as significant")
  }

  @Test func `an estimated holiday is said to be estimated`() throws {
    #expect(try removal(.gross, "2026-05-20").description(with: .shipped).contains("(Kurban Ait, estimated)"))
  }

  @Test func `a direct threat is said never to move`() throws {
    #expect(
      try removal(.critical, "2026-03-08").description(with: .shipped)
        == "the same day from 8 March 2026: 8 March 2026; a direct threat to life is never moved")
  }

  @Test func `a missing calendar is said`() throws {
    #expect(
      try removal(.gross, "2027-12-30").description(with: .shipped)
        == "7 days from 30 December 2027: 6 January 2028; "
        + "there is no calendar of 2028, its holidays are not reckoned with")
  }

  @Test func `a date written by hand is said to be one`() throws {
    #expect(
      try removal(.gross, "2026-03-02", written: "2026-03-08").description(with: .shipped)
        == "written by hand: 8 March 2026")
  }

  @Test func `working days name the holidays left out and the weekends counted`() throws {
    let reckoning = DeadlineRules.uzbekistan.reckonVerification(
      reportedOn: try Day("2026-12-04"), calendars: .shipped, week: .fiveDays)

    #expect(
      reckoning.description(with: .shipped)
        == "10 working days from 4 December 2026: 8 December 2026 is not counted (Constitution Day), "
        + "12 December 2026 is counted (worked weekend), 18 December 2026")
  }

  @Test func `the steps of a moved date are the term, each day off, and the new day`() throws {
    let saturday = try Day("2026-02-28")

    let steps = try removal(.significant, "2026-01-31").steps(with: .shipped)

    #expect(
      steps == [
        .term(.months(1), from: try Day("2026-01-31"), end: saturday), .lastDayOfMonth(saturday),
        .dayOff(saturday, .weekend), .dayOff(try Day("2026-03-01"), .weekend), .moved(to: try Day("2026-03-02")),
      ])
  }
}
