import Testing

@testable import Tekseru

@Suite struct DayTests {
  @Test func `the first of January 1970 is day 0, and a Thursday`() throws {
    let day = try Day("1970-01-01")

    #expect(day.number == 0)
    #expect(day.weekday == .thursday)
  }

  @Test(arguments: [
    ("1900-01-01", -25_567), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-03-02", 20_514),
    ("2200-12-31", 84_370),
  ])
  func `a day counts the days since 1970`(text: String, number: Int32) throws {
    #expect(try Day(text).number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-3-2", "2026-03-2", "02.03.2026", " 2026-03-02", "2026-03-02 ", "2026/03/02", "20a6-03-02",
    "2026-03-0２", "+026-03-02", "2026-03-02T", "٢٠٢٦-٠٣-٠٢", "-026-03-02",
  ])
  func `a text of another shape is not a day`(text: String) {
    #expect(throws: DayError.notADay) { try Day(text) }
  }

  @Test(arguments: ["2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00"])
  func `a day that no calendar has is impossible`(text: String) {
    #expect(throws: DayError.impossible) { try Day(text) }
  }

  @Test(arguments: ["1899-12-31", "2201-01-01", "0001-01-01", "9999-12-31"])
  func `a day outside 1900 to 2200 is out of range`(text: String) {
    #expect(throws: DayError.outOfRange) { try Day(text) }
  }

  @Test func `the fast reading and the strict one agree`() {
    for text in ["2026-03-02", "2026-02-30", "2026-3-2", "1899-12-31", "", "2024-02-29"] {
      var bytes = text
      let fast = bytes.withUTF8 { Day(utf8: $0) }

      #expect(fast == (try? Day(text)), "\(text)")
    }
  }

  @Test func `year, month and day make the same day as its text, or none`() throws {
    #expect(Day(year: 2024, month: 2, day: 29) == (try Day("2024-02-29")))
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: 2025, month: 0, day: 1) == nil)
    #expect(Day(year: 2025, month: 13, day: 1) == nil)
    #expect(Day(year: 2025, month: 1, day: 0) == nil)
    #expect(Day(year: 2201, month: 1, day: 1) == nil)
  }

  @Test func `every day from 1900 to 2200 reads back as it is written, one after the other`() throws {
    let first = try Day("1900-01-01")
    let last = try Day("2200-12-31")
    var weekday = first.weekday
    var count = 0

    for day in first...last {
      #expect(day.weekday == weekday)
      #expect(try Day(day.description) == day)
      #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
      count += 1
    }

    #expect(count == 301 * 365 + 73)
  }

  @Test func `writing appends ten ASCII bytes`() throws {
    var bytes: [UInt8] = [65]

    try Day("2026-03-02").write(into: &bytes)

    #expect(String(decoding: bytes, as: UTF8.self) == "A2026-03-02")
  }

  @Test func `the farthest days are still days`() {
    #expect(Day(number: .max).adding(days: 1) == Day(number: .max))
    #expect(Day(number: .min).adding(days: -1) == Day(number: .min))
    #expect(Day(number: .max).description == "5881580-07-11")
    #expect(Day(number: .min).description == "-5877641-06-23")
  }
}
