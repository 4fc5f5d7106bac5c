import Foundation
import Tekseru
import TekseruLanguage
import TekseruRegister
import Testing

@testable import TekseruWeb

struct PageTests {
  /// Who may see what, role by role: a violation, its inspection, its documents, an accident and its victims.
  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each role sees its own branch and nothing of the other`(role: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "\(role)-B")
    let seesVictims = ["TI", "chair", "officer"].contains(role)
    let own = [
      "/violation?id=INS-B%2F1", "/inspection?id=INS-B", "/organization?code=B1", "/violations?organization=B1",
    ]
    let others = [
      "/violation?id=INS-C%2F1", "/inspection?id=INS-C", "/organization?code=C1", "/violations?organization=C1",
      "/organization?code=C", "/organization?code=U", "/violations?organization=U&overdue=1",
    ]
    let nothing = [
      "/violation?id=INS-B%2F9", "/violation?id=NONE%2F1", "/violation", "/inspection?id=NONE",
      "/organization?code=NONE",
      "/violations?organization=NONE", "/violations?organization=B1&row=-1", "/document?sequence=99999",
      "/document?sequence=x", "/nothing",
    ]
    let documents = try (house.log(.inspection) + house.log(.accident)).map {
      ($0.id, "/document?sequence=\($0.sequence)")
    }

    for address in own { #expect(try await browser.get(address).status == 200, "\(role) \(address)") }
    for address in others + nothing { #expect(try await browser.get(address).status == 404, "\(role) \(address)") }
    for (id, address) in documents {
      let isSeen = id == "INS-B" || (id == "ACC-B" && seesVictims)
      let answer = try await browser.get(address)
      #expect(answer.status == (isSeen ? 200 : 404), "\(role) \(id)")
      #expect(answer.text.contains("victim-7") == (id == "ACC-B" && isSeen))
    }
    let home = try await browser.get("/").text
    #expect(home.contains("Secret of B") && !home.contains("Secret of C") && !home.contains("Branch C"))
    await house.close()
  }

  @Test func `who chairs a council by its document alone has a chair's rights there, as long as it is in office`()
    async throws
  {
    let house = try SiteHouse()
    func council(_ id: String, _ established: String, _ chair: String, _ member: String) throws {
      try house.record(
        """
        {"tekseru":1,"document":"council","id":"\(id)","organization":"B1","established":"\(established)","members":[{"person":"\(chair)","side":"workers","role":"chair"},{"person":"\(member)","side":"employer"}]}
        """)
    }
    try house.record(
      """
      {"tekseru":1,"document":"person","id":"first","code":"first","name":"First"}
      {"tekseru":1,"document":"person","id":"next","code":"next","name":"Next"}
      """)
    func sees(_ code: String) async throws -> [Bool] {
      let browser = try await house.browser(of: code)
      let accident = try #require(try house.log(.accident).first { $0.id == "ACC-B" }).sequence
      let page = try await browser.get("/violation?id=INS-B%2F2")
      return [
        page.status == 200, page.text.contains("/extension-decisions"),
        try await browser.get("/document?sequence=\(accident)").status == 200,
        try await browser.get("/violation?id=INS-C%2F1").status == 200,
      ]
    }
    #expect(try await sees("first") == [false, false, false, false])

    try council("K-1", "2026-01-10", "first", "next")
    #expect(try await sees("first") == [true, true, true, false])
    #expect(try await sees("next") == [true, false, false, false])
    try council("K-2", "2026-11-20", "next", "member-B")
    #expect(try await sees("first") == [false, false, false, false])
    #expect(try await sees("next") == [true, true, true, false])
    try council("K-3", "2026-12-20", "first", "member-B")
    #expect(try await sees("next") == [true, true, true, false])
    await house.close()
  }

  @Test func `what is another's and what does not exist is told alike`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")
    var told: Set<String> = []

    for address in ["/violation?id=INS-C%2F1", "/violation?id=NONE%2F1", "/inspection?id=INS-C", "/inspection?id=NONE"]
    {
      let text = try await browser.get(address).text
      told.insert(text.replacing(/name="next" value="[^"]*"/, with: ""))
    }

    #expect(told.count == 1)
    await house.close()
  }

  @Test func `an office sees the sums below it, and each leads to the records`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")

    let home = try await browser.get("/").text
    #expect(home.contains("Open violations: 2; overdue: 2"))
    #expect(home.contains("/violations?organization=B1&amp;overdue=1"))
    let list = try await browser.get("/violations?organization=B1&overdue=1").text
    #expect(list.contains("Secret of B") && list.contains("Second of B"))
    await house.close()
  }

  @Test func `places and people stand in the order of the visitor's alphabet, not of their codes`() async throws {
    let house = try SiteHouse()
    let names = ["Әйтеке", "Абай", "Қызылжар", "Катон", "Үржар", "Ұлытау"]
    for (number, name) in names.enumerated() {
      try house.record(
        """
        {"tekseru":1,"document":"organization","id":"Z\(number)","code":"Z\(number)","name":"\(name)","level":"primary","parent":"B"}
        {"tekseru":1,"document":"person","id":"P\(number)","code":"P\(number)","name":"\(name)","roles":[{"role":"member","organization":"Z\(number)"}]}
        """)
    }
    let sorted = ["Абай", "Әйтеке", "Катон", "Қызылжар", "Ұлытау", "Үржар"]
    let pages = [
      ("officer-B", "/"), ("officer-B", "/organization?code=B"),
      ("officer-B", "/reports/one?name=safety-work&organization=B"),
      ("administrator-B", "/administration"),
    ]

    for (code, address) in pages {
      let browser = try await house.browser(of: code)
      browser.cookies[Cookies.language] = "kk"
      let text = try await browser.get(address).text
      let found = sorted.compactMap { name in text.firstRange(of: ">\(name)<").map { (name, $0.lowerBound) } }
      #expect(found.sorted { $0.1 < $1.1 }.map(\.0) == sorted, "\(address)")
    }
    await house.close()
  }

  @Test(arguments: Language.allCases)
  func `every page is whole in every language, small, and without a script or style inside`(language: Language)
    async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    browser.cookies[Cookies.language] = language.rawValue
    let pages = [
      "/", "/organization?code=B1", "/violations?organization=B1", "/violation?id=INS-B%2F1", "/inspection?id=INS-B",
      "/inspections/new", "/receipts", "/refused", "/account", "/second-factor", "/told", "/reports",
      "/reports/one?name=safety-work&organization=B1", "/records?indicator=violations&organization=B1&period=2026",
      "/nothing",
      "/document?sequence=\(try house.log(.inspection)[0].sequence)",
    ]

    for page in pages {
      let text = try await browser.get(page).text
      #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
      #expect(text.utf8.count < 50_000, "\(page)")
      #expect(!text.contains("page.") && !text.contains("heading.") && !text.contains("{{"), "\(page)")
      #expect(text.matches(of: /<script/).count == 1 && !text.contains("<style") && !text.contains(" style=\""))
      #expect(!text.contains(/\son[a-z]+=/) && !text.contains("…"), "\(page)")
    }
    await house.close()
  }

  @Test func `a silence stands on every list of what it covers`() async throws {
    let house = try SiteHouse()
    let officer = try await house.browser(of: "officer-B")
    let pages = ["/", "/organization?code=B", "/violations?organization=B1", "/inspection?id=INS-B"]
    for page in pages { #expect(try await !officer.get(page).text.contains("Nobody is told of it until")) }

    try house.record(
      #"""
      {"tekseru":1,"document":"silence","id":"S","organization":"B1","from":"2026-11-20","until":"2026-12-25","reason":"Closed"}
      """#)

    for page in pages { #expect(try await officer.get(page).text.contains("until 2026-12-25"), "\(page)") }
    await house.close()
  }

  @Test func `a list of long texts shows how they begin, and stays small; the whole text stands on its own page`()
    async throws
  {
    let house = try SiteHouse()
    let text = String(repeating: "Ұзақ сөз ", count: 200)
    let violations = (1...45).map { #"{"number":\#($0),"category":"rules","text":"\#(text)"}"# }.joined(separator: ",")
    try house.record(
      #"{"tekseru":1,"document":"inspection","id":"LONG","organization":"B1","inspector":"TI-B","date":"2026-11-01","kind":"planned","violations":[\#(violations)]}"#
    )
    let browser = try await house.browser(of: "TI-B")

    for address in ["/violations?organization=B1", "/inspection?id=LONG", "/organization?code=B1"] {
      let page = try await browser.get(address).text
      #expect(page.contains("Ұзақ сөз") && page.contains("…</a>") && page.utf8.count < 50_000, "\(address)")
    }
    #expect(try await browser.get("/violation?id=LONG%2F45").text.contains(text.dropLast()))
    await house.close()
  }

  @Test func `a visitor's language is the one that was chosen, else the browser's, else the register's`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    #expect(try await browser.get("/").text.contains("<html lang=\"en\">"))
    browser.fields["accept-language"] = "fr, kk-KZ;q=0.9, ru;q=0.8"
    #expect(try await browser.get("/").text.contains("<html lang=\"kk\">"))

    let answer = try await browser.post("/language", ["language": "uz-Cyrl", "next": "/receipts"])

    #expect(answer.field("Location") == "/receipts")
    #expect(try await browser.get("/").text.contains("<html lang=\"uz-Cyrl\">"))
    await house.close()
  }

  @Test(arguments: [
    "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "\"\u{301} onfocus=alert(1) x=", "' or 1=1 --",
    "<\u{338}script>", "{{w.page.places}}{{{body}}}", "\u{202E}gpj", "]]>&lt;", "javascript:alert(1)",
  ])
  func `what somebody writes stays text, in a page and in a field`(hostile: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let form = [
      "organization": "B1", "date": "2026-11-20", "kind": "planned", "unit": hostile, "violations": "1",
      "violations.0.category": "other", "violations.0.text": hostile, "violations.0.responsible": hostile,
    ]

    let shown = try await browser.post("/inspections", form.merging(["id": "H", "action": "add"]) { $1 })
    let filed = try await browser.post("/inspections", form.merging(["id": "H", "action": "file"]) { $1 })
    #expect(filed.status == 303)
    for text in [
      shown.text, try await browser.get("/inspection?id=H").text, try await browser.get("/violation?id=H%2F1").text,
      try await browser.get("/").text,
    ] {
      #expect(text.matches(of: /<script/).count == 1)
      #expect(text.contains(Escaped().escapeText(hostile)))
      #expect(Escaped().escapeText(hostile) == hostile || !text.contains(hostile))
      #expect(!text.unicodeScalars.split(separator: "<").contains { $0.starts(with: "img".unicodeScalars) })
    }
    await house.close()
  }

  @Test func `what is not there still shows the ways to other pages to who has come in`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    let inside = try await browser.get("/violation?id=NONE%2F1")
    let outside = try await Browser(house).get("/nothing")

    #expect(inside.status == 404 && inside.text.contains("Inspector B") && inside.text.contains("href=\"/receipts\""))
    #expect(outside.status == 404 && !outside.text.contains("href=\"/receipts\""))
    await house.close()
  }

  @Test func `a document leads to what it is about, as far as one may see it`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")
    let asked = try #require(try house.log(.extension).first { $0.id == "ASKED-B" })

    let page = try await browser.get("/document?sequence=\(asked.sequence)").text

    #expect(Browser.links(to: "/violation", in: page) == ["/violation?id=INS-B%2F2"])
    #expect(Browser.links(to: "/organization", in: page).contains("/organization?code=B1"))
    await house.close()
  }

  @Test func `a document is said in the words of its kind`() async throws {
    let house = try SiteHouse()
    try house.record(
      #"{"tekseru":1,"document":"council","id":"COUNCIL","organization":"B1","established":"2025-01-01","initiatedBy":"union","members":[{"name":"One","side":"workers"},{"name":"Other","side":"employer"}]}"#
    )
    let browser = try await house.browser(of: "officer-B")
    func page(_ kind: Kind, _ id: String) async throws -> String {
      let entry = try #require(try house.log(kind).first { $0.id == id })
      return try await browser.get("/document?sequence=\(entry.sequence)").text
    }

    #expect(
      try await page(.council, "COUNCIL").contains("<dt>Members of the council</dt><dd class=\"lines\">Name: One; "))
    #expect(try await page(.person, "chair-B").contains("<dt>Name</dt><dd class=\"lines\">chair B</dd>"))
    #expect(try await page(.accident, "ACC-B").contains("<dt>Who was hurt</dt>"))
    await house.close()
  }
}
