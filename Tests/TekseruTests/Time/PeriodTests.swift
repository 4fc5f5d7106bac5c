import Testing

@testable import Tekseru

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-Q1", "2023-01-01", "2023-03-31"),
    ("2023-Q2", "2023-04-01", "2023-06-30"), ("2023-Q3", "2023-07-01", "2023-09-30"),
    ("2023-Q4", "2023-10-01", "2023-12-31"), ("2023-H1", "2023-01-01", "2023-06-30"),
    ("2023-H2", "2023-07-01", "2023-12-31"), ("@2024-01-01", "2024-01-01", "2024-01-01"),
  ])
  func `a period runs from its first to its last day and is written as it was read`(
    text: String, first: String, last: String
  ) throws {
    let period = try Period(text)

    #expect(period.firstDay == (try Day(first)))
    #expect(period.lastDay == (try Day(last)))
    #expect(period.contains(period.firstDay) && period.contains(period.lastDay))
    #expect(!period.contains(period.firstDay.adding(days: -1)) && !period.contains(period.lastDay.adding(days: 1)))
    #expect(period.description == text)
  }

  @Test func `figures as of a day belong to the year of that day`() throws {
    #expect(try Period("@2024-01-01").year == 2024)
    #expect(try Period("@2023-12-31").year == 2023)
  }

  @Test(arguments: ["", "23", "2023-", "2023-1", "2023Q1", "2023-q1", "2023-Z1", "2023-Q12", "2023-003", "2023 ", "@"])
  func `a text of another shape is not a period`(text: String) {
    #expect(throws: text == "@" ? PeriodError.day(.notADay) : .notAPeriod) { try Period(text) }
  }

  @Test(arguments: ["2023-00", "2023-13", "2023-Q0", "2023-Q5", "2023-H0", "2023-H3"])
  func `a part that no year has is impossible`(text: String) {
    #expect(throws: PeriodError.impossible) { try Period(text) }
  }

  @Test func `a year outside 1900 to 2200 is out of range`() {
    #expect(throws: PeriodError.outOfRange) { try Period("1899") }
    #expect(throws: PeriodError.outOfRange) { try Period("2201-Q1") }
  }

  @Test func `an as-of day that does not exist says so`() {
    #expect(throws: PeriodError.day(.impossible)) { try Period("@2023-02-29") }
  }
}
