import Testing

@Suite struct CalendarTests {
  @Test func `a calendar that was filed is the one that is shown`() throws {
    let place = try Workplace.withRegistry()
    try place.write(
      """
      {"tekseru":1,"document":"calendar","id":"our-KZ-2026","country":"KZ","year":2026,"days":[{"date":"2026-05-04","what":"off","name":"Founders' day"}]}
      """, to: "calendar.json")
    #expect(try place.tekseru("file", "calendar.json").status == 0)

    let answer = try place.tekseru("calendar", "KZ", "2026", "--output", "json")

    #expect(answer.all("date") == ["2026-05-04"])
    #expect(answer.all("name") == ["Founders' day"])
  }
}
