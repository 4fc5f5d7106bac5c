import Foundation
import Testing

/// A period that was closed, on the sample of a school whose quarter was: what changed it since is listed beside it.
@Suite struct ClosedPeriodTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    #expect(try place.tekseru(["file", SixtyDayTests.root.appending(path: "Samples/Union").path]).status == 0)
  }

  private func remarks(of paper: String, _ organization: String, _ language: String = "en") throws -> [String] {
    let page = try place.tekseru(
      "paper", paper, "--organization", organization, "--years", "2025", "--language", language, "--as-of", "2026-11-22"
    )
    #expect(page.status == 0)
    return page.output.matches(of: /<li>(.*?)<\/li>/).map { String($0.1) }
  }

  @Test(arguments: ["safety-work", "indicators"])
  func `a paper of the year remarks which quarter was closed when, of whom, and what changed it`(name: String) throws {
    let closing = try remarks(of: name, "DEMO").filter { $0.contains("the period was closed on 31 January 2026. ") }

    #expect(closing.count == 1)
    #expect(closing.first?.hasPrefix("quarter IV of 2025, Школа-лицей № 103 (образец): ") == true)
    #expect(closing.first?.contains("(10): INS-KZ-03-2025-10-13") == true)
    #expect(closing.first?.contains("STATEMENT-KZ-03-2025-Q4") == true)
  }

  @Test func `a paper of an organization does not name it again in the remark, and one of another has none`() throws {
    let own = try remarks(of: "safety-work", "DEMO-KZ-03").filter { $0.contains("closed") }

    #expect(own.count == 1 && own.first?.hasPrefix("quarter IV of 2025: the period was closed") == true)
    #expect(try remarks(of: "safety-work", "DEMO-KZ-04").allSatisfy { !$0.contains("closed") })
  }

  @Test func `in Russian the day's own full stop ends the sentence`() throws {
    let closing = try remarks(of: "indicators", "DEMO-KZ-03", "ru").filter { $0.contains("закрыт") }

    #expect(closing.first?.contains("период закрыт 31 января 2026 г. После этого") == true)
  }

  @Test func `the report of who owes lists the same documents beside the period`() throws {
    let rows = try place.tekseru(
      "report", "unreported", "--organization", "DEMO-KZ-03", "--period", "2025-Q4", "--output", "json"
    ).objects.filter { $0["state"] as? String == "afterClosing" }

    #expect(rows.count == 10)
    #expect(rows.contains { $0["id"] as? String == "STATEMENT-KZ-03-2025-Q4" })
  }
}
