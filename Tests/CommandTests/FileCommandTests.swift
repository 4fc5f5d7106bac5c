import Foundation
import Testing

@Suite struct FileCommandTests {
  @Test func `the same inspection as JSON, YAML and CSV is recorded once`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.write(Papers.inspectionAsYAML, to: "two.yaml")
    try place.write(Papers.inspectionAsCSV, to: "three.csv")

    let answer = try place.tekseru("file", "--output", "json", "one.json", "two.yaml", "three.csv")

    #expect(answer.status == 0)
    #expect(answer.all("outcome") == ["recorded", "alreadyRecorded", "alreadyRecorded"])
    #expect(Set(answer.all("sha256")).count == 1)
    #expect(Set(answer.all("sequence")).count == 1)
  }

  @Test func `other content under the same id is a conflict and the first stays`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "first.json")
    try place.write(Papers.inspection("INS-1", text: "Other"), to: "second.json")
    try place.tekseru("file", "first.json")

    let answer = try place.tekseru("file", "--output", "json", "second.json")

    #expect(answer.status == 65)
    #expect(answer.all("outcome") == ["conflict"])
    #expect(try place.tekseru("violations", "--output", "json").all("text") == ["Exit is blocked"])
  }

  @Test func `three bad documents of a thousand are named and the others recorded`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(1_000, bad: [17, 500, 999]), to: "year.ndjson")

    let answer = try place.tekseru("file", "--output", "json", "year.ndjson")

    #expect(answer.status == 65)
    #expect(answer.all("outcome").count { $0 == "recorded" } == 997)
    #expect(
      answer.objects.filter { $0["outcome"] as? String == "refused" }.map { "\($0["id"] ?? "")" }
        == ["INS-17", "INS-500", "INS-999"])
    #expect(try place.tekseru("inspections", "--output", "json").lines.count == 997)
  }

  @Test func `of all or nothing one bad document leaves nothing`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.lines(1_500, bad: [1_400]), to: "year.ndjson")
    try place.write(Papers.inspection("ALONE"), to: "alone.json")

    let answer = try place.tekseru("file", "--all-or-nothing", "--output", "json", "alone.json", "year.ndjson")

    #expect(answer.status == 65)
    #expect(answer.all("outcome").count { $0 == "refused" } == 1)
    #expect(answer.all("outcome").count { $0 == "recorded" } == 0)
    #expect(try place.tekseru("inspections", "--output", "json").lines.isEmpty)
  }

  @Test func `of all or nothing an unreadable file leaves nothing`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "good.json")
    try place.write("{", to: "bad.json")

    #expect(try place.tekseru("file", "--all-or-nothing", "good.json", "bad.json").status == 65)
    #expect(try place.tekseru("inspections", "--output", "json").lines.isEmpty)
  }

  @Test func `what is missing may come later in the same call`() throws {
    let place = try Workplace()
    try place.write(Papers.lines(1_200), to: "in/a-inspections.ndjson")
    try place.write(Papers.registry, to: "in/b-registry.json")

    let answer = try place.tekseru("file", "--output", "json", "in")

    #expect(answer.status == 0)
    #expect(answer.all("outcome").count { $0 == "recorded" } == 1_202)
    #expect(answer.lines.count == 1_202)
  }

  @Test func `standard input is filed when its format is told`() throws {
    let place = try Workplace.withRegistry()

    #expect(try place.tekseru("file", "-", input: Papers.lines(2)).status == 64)
    let answer = try place.tekseru("file", "-", "--format", "ndjson", "--output", "json", input: Papers.lines(2))

    #expect(answer.status == 0)
    #expect(answer.all("file") == ["-", "-"])
  }

  @Test func `a problem is said with its file, line and column`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspectionAsCSV.replacing("gross", with: "hgih"), to: "june.csv")

    let answer = try place.tekseru("file", "june.csv")

    #expect(answer.status == 65)
    #expect(answer.complaints.hasPrefix("june.csv:2:"))
    #expect(answer.complaints.contains("hgih"))
    #expect(answer.output.contains("1 refused"))
  }

  @Test func `who files is the one who is named`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")

    try place.tekseru("file", "--filed-by", "Үлгі Үлгиев", "one.json")

    #expect(try place.tekseru("documents", "--output", "json").all("filedBy").last == "Үлгі Үлгиев")
  }

  @Test func `a file above the limit is refused unread`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")

    let answer = try place.tekseru("file", "--limit-file-size", "100", "--output", "json", "one.json")

    #expect(answer.status == 65)
    #expect(answer.output.contains("document.tooLarge"))
  }
}
