import Tekseru
import TekseruLanguage
import TekseruRegister
import Testing

@testable import TekseruWeb

struct ContestTests {
  private static let points = "/contest/points?contest=REG&nomination=safest&participant="

  @Test func `a point of the standings leads in two steps to the records behind it`() async throws {
    let house = try SiteHouse()
    try house.holdContest()
    let browser = try await house.browser(of: "juror-U")
    let contest = try #require(Browser.links(to: "/contest", in: try await browser.get("/contests").text).first)
    var opened = 0

    let standings = try await browser.get(contest).text
    #expect(standings.contains("Hospital B1") && standings.contains("Hospital C1"))
    for points in Browser.links(to: "/contest/points", in: standings) {
      let page = try await browser.get(points).text
      for record in Browser.links(to: "/inspection", in: page) {
        #expect(try await browser.get(record).status == 200)
        opened += 1
      }
    }

    #expect(opened == 2)
    let records = try await browser.get(
      "/contest/records?contest=REG&nomination=safest&participant=B1&criterion=found")
    #expect(records.status == 200 && records.text.contains("INS-B"))
    await house.close()
  }

  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each sees the points of its own places, and of the others not even that they take part`(role: String)
    async throws
  {
    let house = try SiteHouse()
    try house.holdContest()
    let browser = try await house.browser(of: "\(role)-B")

    let standings = try await browser.get("/contest?contest=REG").text
    #expect(standings.contains("Hospital B1") && !standings.contains("Hospital C1") && !standings.contains("=C1"))
    #expect(try await browser.get(ContestTests.points + "B1").status == 200)
    let records = "/contest/records?contest=REG&criterion=found&participant="
    #expect(try await browser.get(records + "B1").status == 200)
    for address in [
      ContestTests.points + "C1", ContestTests.points + "NONE", records + "C1", "/contest/protocol?contest=REG",
      "/contest?contest=NONE", "/contest?contest=REG&nomination=none",
    ] {
      #expect(try await browser.get(address).status == 404, "\(role) \(address)")
    }
    await house.close()
  }

  /// Who may mark, object and decide, at their own place and at the other.
  @Test(arguments: ["TI-B", "juror-U", "officer-U"] + SiteHouse.roles.map { "\($0)-B" })
  func `each may send the forms that it may, about its own places alone`(code: String) async throws {
    let house = try SiteHouse()
    try house.holdContest()
    let browser = try await house.browser(of: code)
    _ = try await browser.get("/")

    for place in ["B1", "C1"] {
      let isOwn = code.hasSuffix("U") || place == "B1"
      let mark = try await browser.post("/marks", form("M-\(place)", place, ["mark": "7,5"]))
      // A juror may not mark the own organization: that is said, and nothing is recorded.
      let marks = code == "juror-B" ? 422 : 303
      #expect(mark.status == (isOwn && code.hasPrefix("juror") ? marks : 404), "\(code) \(place)")
      let objection = try await browser.post("/objections", form("O-\(place)", place, [:]))
      let mayObject = ["responsible", "chair", "officer"].contains { code.hasPrefix($0) }
      #expect(objection.status == (isOwn && mayObject ? 303 : 404), "\(code) \(place)")
    }
    #expect(try house.log(.juryMark).count == (code == "juror-U" ? 2 : 0))
    await house.close()
  }

  private func form(_ id: String, _ place: String, _ more: [String: String]) -> [String: String] {
    [
      "id": id, "contest": "REG", "nomination": "safest", "participant": place, "criterion": "speech",
      "day": "2026-11-22", "reason": "Because",
    ].merging(more) { $1 }
  }

  @Test func `an objection is handed in at the place, decided at the organizer by another, and moves the points`()
    async throws
  {
    let house = try SiteHouse()
    try house.holdContest()
    let chair = try await house.browser(of: "chair-B")
    let officer = try await house.browser(of: "officer-U")
    let juror = try await house.browser(of: "juror-U")
    for browser in [chair, officer, juror] { _ = try await browser.get(ContestTests.points + "B1") }

    #expect(try await juror.post("/marks", form("M", "B1", ["mark": "8"])).status == 303)
    #expect(!(try await juror.get(ContestTests.points + "B1").text.contains("/marks")))
    #expect(try await chair.post("/objections", form("O", "B1", ["criterion": "found"])).status == 303)
    #expect(try await chair.post("/objection-decisions", decision("refused")).status == 404)
    #expect(try await officer.post("/objection-decisions", decision("upheld", about: "C1")).status == 404)
    let toDecide = try await officer.get(ContestTests.points + "B1").text
    #expect(toDecide.contains("value=\"upheld\"") && toDecide.contains("value=\"found\" selected"))
    #expect(try await officer.post("/objection-decisions", decision("upheld")).status == 303)

    let receipt = try #require(Browser.links(to: "/document", in: try await chair.get("/receipts").text).first)
    #expect(try await chair.get(receipt).status == 200)
    #expect(try await house.browser(of: "officer-B").get(receipt).status == 404)
    let page = try await chair.get(ContestTests.points + "B1").text
    #expect(page.contains("Before the objection") && page.contains("<dd>17</dd>"))
    #expect(!page.contains("Juror U") && !page.contains("value=\"upheld\""))
    #expect(try await officer.get(ContestTests.points + "B1").text.contains("Juror U"))
    await house.close()
  }

  /// A contest of the inspectors, frozen since some days.
  private static let inspectors = """
    {"tekseru":1,"document":"regulation","id":"BEST","title":{"en":"Best inspector"},"organizer":"U","period":"2026","objectionDays":2,"nominations":[{"code":"best","title":{"en":"Inspectors"},"participants":"inspectors","criteria":[{"code":"held","clause":"3.1","fact":"inspections","perUnit":{"points":1,"each":1,"upTo":10}}],"ranking":{"counting":"dense","places":3}}]}
    {"tekseru":1,"document":"freeze","id":"BEST:freeze","regulation":"BEST","date":"2026-11-DAY","by":"officer-U"}
    """

  @Test func `an inspector objects to the own points and to nobody else's`() async throws {
    let house = try SiteHouse()
    try house.holdContest()
    try house.record(ContestTests.inspectors.replacing("DAY", with: "21"))
    let inspector = try await house.browser(of: "TI-B")
    let page = try await inspector.get("/contest/points?contest=BEST&nomination=best&participant=TI-B").text
    #expect(page.contains("action=\"/objections\""))

    for (participant, status) in [("TI-C", 404), ("TI-OLD", 404), ("TI-B", 303)] {
      let form = [
        "id": "O-\(participant)", "contest": "BEST", "nomination": "best", "participant": participant,
        "criterion": "held", "day": "2026-11-22", "reason": "One more was held",
      ]
      #expect(try await inspector.post("/objections", form).status == status, "\(participant)")
    }
    await house.close()
  }

  @Test func `published standings are for everybody who takes part, and the points still for their own places`()
    async throws
  {
    let house = try SiteHouse()
    try house.holdContest()
    try house.record(ContestTests.inspectors.replacing("DAY", with: "18"))
    let inspector = try await house.browser(of: "TI-B")
    let before = try await inspector.get("/contest?contest=BEST").text
    #expect(before.contains("Inspector B") && !before.contains("Inspector C"))

    try house.record(
      #"{"tekseru":1,"document":"publication","id":"BEST:out","freeze":"BEST:freeze","by":"officer-U","approvedBy":"juror-U","date":"2026-11-22"}"#
    )

    let page = try await inspector.get("/contest?contest=BEST").text
    #expect(page.contains("Inspector B") && page.contains("Inspector C"))
    #expect(page.contains("participant=TI-B") && !page.contains("participant=TI-C"))
    let chair = try await house.browser(of: "chair-B").get("/contest?contest=BEST").text
    #expect(chair.contains("Inspector B") && !chair.contains("Inspector C"))
    #expect(
      try await inspector.get("/contest/points?contest=BEST&nomination=best&participant=TI-C").status == 404)
    await house.close()
  }

  private func decision(_ decision: String, about place: String = "B1") -> [String: String] {
    form("D", place, ["objection": "O", "decision": decision, "points": "9", "criterion": "found"])
  }

  @Test func `an inspector takes the knowledge test once from a paper that stays the same, and never sees the key`()
    async throws
  {
    let house = try SiteHouse()
    try house.holdTest()
    let inspector = try await house.browser(of: "TI-B")
    #expect(try await inspector.get("/contests").text.contains("/test?bank=BANK"))
    #expect(try await inspector.get("/test?bank=BANK").text.contains("attempts left: 1"))

    let paper = try await inspector.post("/test-papers", ["bank": "BANK"]).text
    #expect(paper.matches(of: /<fieldset>/).count == 2 && !paper.contains("right=") && !paper.contains("\"right\""))
    let again = try await inspector.get("/test?bank=BANK").text
    #expect(order(of: paper) == order(of: again))
    let answers = ["id": "A", "bank": "BANK", "Q1.a": "yes", "Q2.b": "yes"]
    #expect(try await inspector.post("/test-attempts", answers).status == 303)
    let twice = try await inspector.post("/test-attempts", answers)

    #expect(twice.status == 200 && twice.text.contains("Answered: 2 of 2") && !twice.text.contains("mark:"))
    #expect(try house.log(.testAttempt).map(\.filedBy) == ["TI-B"])
    #expect(!(try await inspector.get("/test?bank=BANK").text.contains("test-papers")))
    await house.close()
  }

  private func order(of page: String) -> [String] { page.matches(of: /name="(Q[^"]*)"/).map { String($0.1) } }

  @Test(arguments: SiteHouse.roles)
  func `a knowledge test is for inspectors alone`(role: String) async throws {
    let house = try SiteHouse()
    try house.holdTest()
    let browser = try await house.browser(of: "\(role)-B")
    _ = try await browser.get("/")

    #expect(!(try await browser.get("/contests").text.contains("BANK")))
    #expect(try await browser.get("/test?bank=BANK").status == 404)
    for address in ["/test-papers", "/test-attempts"] {
      #expect(try await browser.post(address, ["bank": "BANK", "id": "A"]).status == 404)
    }
    await house.close()
  }

  @Test func `a mark beyond the scale is said above the form, with what was typed`() async throws {
    let house = try SiteHouse()
    try house.holdContest()
    let juror = try await house.browser(of: "juror-U")
    _ = try await juror.get(ContestTests.points + "B1")

    let answer = try await juror.post("/marks", form("M", "B1", ["mark": "11"]))

    #expect(answer.status == 422 && answer.text.contains("value=\"11\"") && answer.text.contains("value=\"M\""))
    #expect(answer.text.contains("role=\"alert\"") && answer.text.contains("<a href=\"#markNumber\">"))
    #expect(
      answer.text.contains(#"name="mark" aria-invalid="true" aria-describedby="markNumber-wrong" inputmode="decimal""#))
    #expect(try house.log(.juryMark).isEmpty)
    await house.close()
  }

  @Test(arguments: Language.allCases)
  func `the pages of a contest are whole in every language, and its protocol prints`(language: Language) async throws {
    let house = try SiteHouse()
    try house.holdContest()
    let browser = try await house.browser(of: "officer-U")
    browser.cookies[Cookies.language] = language.rawValue

    for address in ["/contests", "/contest?contest=REG", ContestTests.points + "B1"] {
      let text = try await browser.get(address).text
      #expect(text.contains("<html lang=\"\(language.rawValue)\">") && text.utf8.count < 50_000)
      #expect(!text.contains("page.") && !text.contains("contest.") && !text.contains("{{"), "\(address)")
    }
    #expect(try await browser.get("/contest/protocol?contest=REG").text.contains("Hospital C1"))
    await house.close()
  }
}
