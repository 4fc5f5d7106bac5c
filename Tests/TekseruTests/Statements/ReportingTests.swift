import Tekseru
import Testing

@Suite struct ReportingTests {
  private func quarter(closed: String? = nil) throws -> Reporting {
    try Reporting(
      level: .primary, period: try Period("2026-Q1"), deadline: try Day("2026-04-15"),
      closed: try closed.map { try Day($0) })
  }

  @Test(arguments: [
    (String?.none, "2026-04-15", Reporting.Standing?.some(.awaited)), (nil, "2026-04-16", .missing),
    ("2026-04-15", "2026-05-01", nil), ("2026-04-16", "2026-05-01", .late), ("2026-01-20", "2026-04-01", nil),
  ])
  func `the whole of the deadline's day is in time`(came: String?, today: String, standing: Reporting.Standing?) throws
  {
    let came = try came.map { try Day($0) }

    #expect(try quarter().standing(came: came, on: try Day(today)) == standing)
  }

  @Test(arguments: [
    ("2026-Q1", true), ("2026-02", true), ("@2026-03-31", true), ("2026", false), ("2026-H1", false),
    ("@2026-04-01", false),
  ])
  func `a statement of the period or of a part of it counts`(period: String, isCovered: Bool) throws {
    #expect(try quarter().covers(try Period(period)) == isCovered)
  }

  @Test func `a deadline before the period's end and a closing before the deadline are refused`() throws {
    #expect(throws: Problem.self) {
      try Reporting(level: .branch, period: try Period("2026-Q1"), deadline: try Day("2026-03-30"))
    }
    #expect(throws: Problem.self) { try quarter(closed: "2026-04-14") }
    #expect(try quarter(closed: "2026-04-15").closed != nil)
  }
}
