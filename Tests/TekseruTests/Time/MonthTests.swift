import Testing

@testable import Tekseru

@Suite struct MonthTests {
  @Test func `a month is counted from January of the year 0`() throws {
    let month = Month(of: try Day("2026-03-31"))

    #expect(month.index == 2026 * 12 + 2)
    #expect(month.description == "2026-03")
    #expect((month.year, month.month) == (2026, 3))
  }

  @Test func `months go on over the turn of the year`() throws {
    let december = Month(of: try Day("2026-12-05"))

    #expect(december.adding(months: 1).description == "2027-01")
    #expect(december.adding(months: -12).description == "2025-12")
    #expect(december.firstDay == (try Day("2026-12-01")))
    #expect(december.lastDay == (try Day("2026-12-31")))
  }
}
