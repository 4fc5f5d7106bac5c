import Tekseru
import TekseruAlerts
import TekseruRegister
import Testing

@testable import TekseruWeb

struct ToldTests {
  /// A Friday morning at the places of the house.
  private static let friday = Instant(milliseconds: SiteHouse.now.milliseconds - 2 * 86_400_000 - 6 * 3_600_000)

  @Test func `the page of a violation says who was told, how it went there, and who is told next`() async throws {
    let house = try SiteHouse()
    let officer = try await house.browser(of: "officer-B")
    let before = try await officer.get("/violation?id=INS-B%2F1").text
    #expect(before.contains("Who is told next") && !before.contains("Who was told"))

    try house.tell(at: ToldTests.friday)

    let page = try await officer.get("/violation?id=INS-B%2F1").text
    #expect(page.contains("Who was told") && page.contains("2026-11-20 11:00 UTC+5 · Inspector B"))
    #expect(page.contains("printed list: to be sent"))
    #expect(page.contains("told; next on 2026-11-2"))
    await house.close()
  }

  @Test func `a notice leads in one step to its record and in two to the documents behind it`() async throws {
    let house = try SiteHouse()
    try house.tell(at: ToldTests.friday)
    var checked = 0

    for code in ["TI-B", "chair-B", "officer-B", "responsible-B"] {
      let browser = try await house.browser(of: code)
      let notices = try await browser.get("/told").text
      for link in Browser.links(to: "/violation", in: notices) {
        let record = try await browser.get(link)
        #expect(record.status == 200)
        for document in Browser.links(to: "/document", in: record.text) {
          #expect(try await browser.get(document).status == 200)
          checked += 1
        }
      }
    }

    #expect(checked >= 8)
    await house.close()
  }

  @Test func `a notice of a request or of a mandate leads to it`() async throws {
    let house = try SiteHouse()
    try house.record(
      #"""
      {"tekseru":1,"document":"inspector","id":"TI-ENDS","code":"TI-ENDS","name":"Ends soon","organization":"B1","from":"2025-01-01","until":"2026-11-30"}
      """#)
    try house.tell(at: ToldTests.friday)
    let officer = try await house.browser(of: "officer-B")
    let notices = try await officer.get("/told").text

    let links = ["/violation", "/document"].flatMap { Browser.links(to: $0, in: notices) }

    #expect(notices.contains(">Asked at B</a>") && notices.contains(">TI-ENDS</a>"))
    for link in links { #expect(try await officer.get(link).status == 200, "\(link)") }
    await house.close()
  }

  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each sees their own notices, an office those of its places, and nobody another branch's`(role: String)
    async throws
  {
    let house = try SiteHouse()
    try house.tell(at: ToldTests.friday)
    let page = try await house.browser(of: "\(role)-B").get("/told").text

    #expect(page.contains("What I was told"))
    #expect(!page.contains("Secret of C") && !page.contains("Inspector C") && !page.contains(" C · "))
    #expect(page.contains("Inspector B · ") == false)
    #expect(page.contains("· Inspector B") == ["TI", "chair", "officer", "administrator"].contains(role))
    await house.close()
  }

  @Test func `of a notice about two branches each office sees its own part`() async throws {
    let house = try SiteHouse()
    try house.record(
      """
      {"tekseru":1,"document":"person","id":"both","code":"both","name":"Of both","roles":[{"role":"responsible","organization":"B1"},{"role":"responsible","organization":"C1"}]}
      """)
    try house.tell(at: ToldTests.friday)

    let own = try await house.browser(of: "both").get("/told").text
    let office = try await house.browser(of: "chair-B").get("/told").text

    #expect(own.contains("Secret of B") && own.contains("Secret of C"))
    #expect(office.contains("· Of both") && office.contains("Secret of B") && !office.contains("Secret of C"))
    await house.close()
  }

  @Test(arguments: ["officer-B", "administrator-B", "member-B", "responsible-B", "TI-B"])
  func `what a server answered is for those who may know how people are reached`(code: String) async throws {
    let house = try SiteHouse()
    try house.tell(at: ToldTests.friday)
    try house.answer("550 no mailbox secret@example.org")
    let browser = try await house.browser(of: code)

    let page = try await browser.get("/violation?id=INS-B%2F1").text

    #expect(page.contains("secret@example.org") == ["officer-B", "administrator-B"].contains(code))
    #expect(page.contains("given up"))
    await house.close()
  }

  @Test func `to whom nothing was told the page says so`() async throws {
    let house = try SiteHouse()
    let page = try await house.browser(of: "member-B").get("/told").text

    #expect(page.contains("Nothing was told yet."))
    await house.close()
  }

  @Test func `who has taken note of a violation and what is being done stands on its page, and is not asked again`()
    async throws
  {
    let house = try SiteHouse()
    let person = try await house.browser(of: "responsible-B")
    let before = try await person.get("/violation?id=INS-B%2F1").text
    #expect(before.contains("action=\"/acknowledgements\""))

    let form = ["id": "SEEN", "violation": "INS-B/1", "day": "2026-11-22", "text": "The parts are ordered"]
    #expect(try await person.post("/acknowledgements", form).status == 303)

    let page = try await person.get("/violation?id=INS-B%2F1").text
    #expect(page.contains("Somebody sees to it; repeats are held until 2026-"))
    #expect(page.contains("<p>The parts are ordered</p>") && page.contains("responsible B"))
    #expect(!page.contains("action=\"/acknowledgements\""))

    // Somebody hears of it later: whoever that is may take note of it.
    try house.tell(at: Instant(milliseconds: SiteHouse.now.milliseconds + 18 * 3_600_000))
    let officer = try await house.browser(of: "officer-B").get("/violation?id=INS-B%2F1").text
    #expect(officer.contains("action=\"/acknowledgements\""))
    await house.close()
  }
}
