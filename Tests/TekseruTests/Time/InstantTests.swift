import Testing

@testable import Tekseru

@Suite struct InstantTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"), (1_772_446_530_123, "2026-03-02T10:15:30.123Z"),
    (1_709_251_199_999, "2024-02-29T23:59:59.999Z"),
  ])
  func `a moment is written in UTC to the millisecond`(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).description == text)
  }

  @Test func `a moment's day is the day in UTC`() throws {
    #expect(Instant(milliseconds: -1).day == (try Day("1969-12-31")))
    #expect(Instant(milliseconds: 86_400_000).day == (try Day("1970-01-02")))
  }
}
