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
