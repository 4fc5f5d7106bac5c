import Foundation
import Testing

@Suite struct ListTests {
  /// Every list, with the filters that let everything pass.
  static let lists = [
    ["violations"], ["violations", "--overdue"], ["inspections"], ["organizations"], ["inspectors"], ["documents"],
    ["report", "safety-work", "--years", "2026"], ["calendar", "KZ", "2026"],
  ]

  @Test(arguments: lists) func `text, JSON and CSV show the same rows`(list: [String]) throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(5), to: "year.ndjson")
    try place.tekseru("file", "year.ndjson")
    let words = list.joined(separator: " ")

    let text = try place.shell("\"$TEKSERU\" \(words)")
    let json = try place.shell("\"$TEKSERU\" \(words) --output json")
    let csv = try place.shell("\"$TEKSERU\" \(words) --output csv")

    #expect([text, json, csv].map(\.status) == [0, 0, 0])
    #expect(!json.objects.isEmpty)
    #expect(csv.lines.count == json.objects.count + 1)
    let ids = json.objects.compactMap { ($0["id"] ?? $0["date"]) as? String }
    for (index, id) in ids.enumerated() {
      #expect(text.lines[index + 1].contains(id))
      #expect(csv.lines[index + 1].contains(id))
    }
  }

  @Test func `an overdue violation has its days`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    let onDue = try place.tekseru("violations", "--overdue", "--as-of", "2026-03-09", "--output", "json")
    let later = try place.tekseru("violations", "--overdue", "--as-of", "2026-03-20", "--output", "json")

    #expect(onDue.objects.isEmpty)
    #expect(later.all("id") == ["INS-1/1"])
    #expect(later.objects.first?["daysOverdue"] as? Int ?? 0 > 0)
  }

  @Test func `the register is read as it stood`() throws {
    let place = try Workplace.withRegistry()
    let head = try place.tekseru("documents", "--output", "json").lines.count
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    #expect(try place.tekseru("inspections", "--output", "json", "--at", "\(head)").lines.isEmpty)
    #expect(try place.tekseru("inspections", "--output", "json", "--at", "\(head + 1)").lines.count == 1)
  }

  @Test func `an unknown code in a filter is answered with a suggestion`() throws {
    let place = try Workplace.withRegistry()

    let code = try place.tekseru("violations", "--organization", "KZ-DEMO-2")
    let word = try place.tekseru("violations", "--severity", "gros")

    #expect(code.status == 64)
    #expect(code.complaints.contains("KZ-DEMO-1"))
    #expect(word.status == 64)
    #expect(word.complaints.contains("gross"))
  }

  @Test func `a reading command makes no register`() throws {
    let place = try Workplace()

    let answer = try place.tekseru("violations")

    #expect(answer.status == 69)
    #expect(answer.complaints.contains("tekseru init"))
    #expect(!place.exists("register.sqlite"))
  }

  @Test func `a register that cannot be reached is not called missing`() throws {
    let place = try Workplace()
    // A name that the system refuses to look up; a disk that fails and a folder that is closed answer as little.
    let unreachable = place.path(String(repeating: "r", count: 300))

    let answer = try place.tekseru("violations", "--register", unreachable)

    #expect(answer.status == 74)
    #expect(answer.complaints.contains("cannot be reached"))
  }

  @Test func `a text that a spreadsheet would reckon is made harmless in CSV`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1", text: "=1+1, \\\"quoted\\\""), to: "one.json")
    try place.tekseru("file", "one.json")

    #expect(try place.tekseru("violations", "--output", "csv").output.contains(#""'=1+1, ""quoted""""#))
  }

  @Test func `a reader who goes away ends the list in silence`() throws {
    let place = try Workplace.withRegistry()

    let answer = try place.shell(#""$TEKSERU" documents --output json | head -n 1; "$TEKSERU" documents | true"#)

    #expect(answer.lines.count == 1)
    #expect(answer.complaints.isEmpty)
  }
}
