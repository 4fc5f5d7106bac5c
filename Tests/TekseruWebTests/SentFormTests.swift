import Tekseru
import Testing

@testable import TekseruWeb

struct SentFormTests {
  /// The fields of a page that are marked as wrong, each with the sentences beside it.
  private func wrong(in page: String) -> [String: String] {
    var found: [String: String] = [:]
    for match in page.matches(of: /name="([^"]*)" aria-invalid="true" aria-describedby="([^"]*)"/) {
      let beside = page.ranges(of: "<span class=\"wrong\" id=\"\(match.2)\">").first?.upperBound
      found[String(match.1)] = beside.map { String(page[$0...].prefix { $0 != "<" }) }
    }
    return found
  }

  @Test func `what is wrong stands beside its field, and the sentence above leads there`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let form = [
      "id": "W", "organization": "B1", "date": "2026-02-31", "kind": "planned", "violations": "3", "action": "file",
      "violations.1.text": "Second", "violations.2.text": "Third", "violations.2.category": "rules",
      "violations.2.due": "soon", "representation.number": String(repeating: "9", count: 2_000),
    ]

    let page = try await browser.post("/inspections", form).text

    let wrong = wrong(in: page)
    #expect(wrong["date"] == "There is no such day as 2026-02-31: check date.")
    #expect(wrong["violations.1.category"]?.hasPrefix("Category is missing") == true)
    #expect(wrong["violations.2.due"]?.contains("soon") == true)
    #expect(
      Set(wrong.keys).isSubset(of: ["date", "violations.1.category", "violations.2.due", "representation.number"]))
    for id in ["date", "category1", "due2"] { #expect(page.contains("<li><a href=\"#\(id)\">"), "\(id)") }
    #expect(page.matches(of: /<details open>/).count == wrong.count - 2)
    await house.close()
  }

  @Test func `of several forms with a field of the same name only the one that was sent is marked`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/violation?id=INS-B%2F1")
    func send(_ address: String, _ more: [String: String]) async throws -> String {
      let form = ["id": "S", "violation": "INS-B/1", "day": "2026-11-22"].merging(more) { $1 }
      return try await browser.post(address, form).text
    }

    let judged = try await send("/remediations", ["event": "confirmed", "date": "2026-02-31"])
    #expect(Array(wrong(in: judged).keys) == ["date"] && judged.contains("<a href=\"#judgeDate\">"))
    #expect(!judged.contains("<details open>"))
    let reported = try await send("/remediations", ["event": "reported", "date": "2026-02-31"])
    #expect(Array(wrong(in: reported).keys) == ["date"] && reported.contains("<a href=\"#reportDate\">"))
    let asked = try await send("/extensions", ["until": "2026-02-31", "reason": "x"])
    #expect(Array(wrong(in: asked).keys) == ["until"] && asked.contains("<a href=\"#askUntil\">"))
    #expect(asked.matches(of: /<details open>/).count == 1)
    await house.close()
  }

  @Test func `what cannot be placed stands above alone, and nothing in a sentence is read as HTML`() throws {
    let html = """
      <form method="post" action="/a"><input type="hidden" name="day" value="x"><input name="nameless">
      <label for="t">T</label><textarea id="t" name="text">&lt;/form&gt; name=&quot;x&quot;</textarea></form>
      <form action="/b"><input id="x" name="x"></form>
      """
    let form = try #require(SentForm(in: html, action: "/a", id: ""))
    let problems = ["day", "nameless", "x", "none", nil].map { FormProblem("Wrong", field: $0) }

    let unplaced = form.marked(problems)
    #expect(unplaced.html == html && unplaced.problems.allSatisfy { $0.anchor == nil })
    let placed = form.marked([FormProblem("<b>1</b>", field: "text"), FormProblem("2", field: "text")])

    #expect(
      placed.html.contains(#"</textarea><span class="wrong" id="t-wrong">&lt;b&gt;1&lt;/b&gt;<br>2</span></form>"#))
    #expect(placed.problems.map(\.anchor) == ["t", "t"])
    #expect(SentForm(in: html, action: "/c", id: "") == nil && SentForm(in: html, action: "/a", id: "K") == nil)
  }
}
