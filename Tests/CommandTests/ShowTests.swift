import Foundation
import Testing

@Suite struct ShowTests {
  @Test func `a violation is shown with its reckoning and the documents behind it`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    let answer = try place.tekseru("show", "violation", "INS-1/1", "--output", "json")

    #expect(answer.status == 0)
    #expect(answer.all("text") == ["Exit is blocked"])
    #expect((answer.objects.first?["reckoning"] as? String)?.contains("7 days from 2 March 2026") == true)
    #expect((answer.objects.first?["history"] as? [Any])?.count == 1)
  }

  @Test func `a violation is shown with the decision on its extension and what became of its inspection`() throws {
    let place = try Workplace.withRegistry()
    try place.write(
      """
      {"tekseru":1,"document":"extension","id":"E-1","violation":"INS-1/1","requested":"2026-03-03","reason":"parts"}
      {"tekseru":1,"document":"extensionDecision","id":"D-1","extension":"E-1","decision":"refused","date":"2026-03-04"}
      {"tekseru":1,"document":"service","id":"S-1","inspection":"INS-1","date":"2026-03-03"}
      {"tekseru":1,"document":"service","id":"S-2","inspection":"INS-2","date":"2026-03-03"}
      """, to: "after.ndjson")
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    try place.write(Papers.inspection("INS-2"), to: "two.json")
    #expect(try place.tekseru("file", "one.json", "two.json", "after.ndjson").status == 0)

    let answer = try place.tekseru("show", "violation", "INS-1/1", "--output", "json")

    let history = answer.objects.first?["history"] as? [[String: Any]]
    #expect(Set((history ?? []).map { "\($0["id"] ?? "")" }) == ["INS-1", "E-1", "D-1", "S-1"])
  }

  @Test func `several things of one id are listed and none is shown`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("mandate-1"), to: "one.json")
    try place.tekseru("file", "one.json")

    let several = try place.tekseru("show", "mandate-1")

    #expect(several.status == 64)
    #expect(several.output.contains("inspector"))
    #expect(several.output.contains("inspection"))
    #expect(try place.tekseru("show", "inspection", "mandate-1").status == 0)
  }

  @Test func `what nobody knows is said`() throws {
    let place = try Workplace.withRegistry()

    #expect(try place.tekseru("show", "NOBODY").status == 64)
    #expect(try place.tekseru("show", "inspecton", "NOBODY").complaints.contains("inspection"))
  }

  @Test func `the demo never touches a register that is there`() throws {
    let place = try Workplace.withRegistry()
    let head = try place.tekseru("verify").lines.last
    try place.write("", to: "samples/Union/.keep")

    let answer = try place.tekseru("demo", environment: ["TEKSERU_SAMPLES": place.path("samples")])

    #expect(answer.status == 64)
    #expect(try place.tekseru("verify").lines.last == head)
  }
}
