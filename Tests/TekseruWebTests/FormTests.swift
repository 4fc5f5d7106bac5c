import Tekseru
import TekseruLanguage
import TekseruRegister
import Testing

@testable import TekseruWeb

struct FormTests {
  private let form = [
    "id": "0193-abc", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "2",
    "violations.0.category": "conditions", "violations.0.severity": "gross",
    "violations.0.text": "Розетка не закреплена",
    "violations.1.text": "", "action": "file",
  ]

  @Test func `an inspection from the form is recorded once, by the one who sent it, by way of the page`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")

    let answers = [try await browser.post("/inspections", form), try await browser.post("/inspections", form)]

    for answer in answers {
      #expect(answer.status == 303)
      #expect(answer.field("Location") == "/inspection?id=0193-abc&filed=1")
    }
    let filed = try house.log(.inspection).filter { $0.channel == .web }
    #expect(filed.map(\.id) == ["0193-abc"])
    #expect(filed.map(\.filedBy) == ["TI-B"])
    let content = String(decoding: filed[0].content, as: UTF8.self)
    #expect(content.contains("\"inspectors\":[\"TI-B\"]") && content.contains("\"number\":1"))
    #expect(!content.contains("\"number\":2"))
    #expect(try await browser.get("/receipts").text.contains("0193-abc"))
    await house.close()
  }

  @Test func `two presses at once record one inspection, and both are told so`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let (cookies, token) = (browser.cookies, browser.token)
    let sent = form.merging(["token": token]) { $1 }

    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let twin = Browser(house)
          twin.cookies = cookies
          return try await twin.post("/inspections", sent).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(statuses == Array(repeating: 303, count: 8))
    #expect(try house.log(.inspection).count == 3)
    await house.close()
  }

  @Test func `one more violation keeps everything that was typed and records nothing`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")

    let answer = try await browser.post("/inspections", form.merging(["action": "add"]) { $1 })

    #expect(answer.status == 200)
    #expect(answer.text.contains("Розетка не закреплена") && answer.text.contains("value=\"0193-abc\""))
    #expect(answer.text.contains("name=\"violations.2.text\"") && !answer.text.contains("violations.3.text"))
    #expect(try house.log(.inspection).count == 2)
    await house.close()
  }

  @Test func `an inspection without a violation is filed only when it is said that none was found`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let empty = ["id": "E", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "1"]

    let answer = try await browser.post("/inspections", empty)
    #expect(answer.text.contains("tick that none were found"))
    #expect(try house.log(.inspection).count == 2)
    #expect(try await browser.post("/inspections", empty.merging(["noneFound": "yes"]) { $1 }).status == 303)

    #expect(try await browser.get("/inspection?id=E").text.contains("No violations were found."))
    await house.close()
  }

  @Test func `a form comes back with its id to who goes back, and no other page is kept`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    for address in ["/inspections/new", "/violation?id=INS-B%2F1"] {
      #expect(try await browser.get(address).field("Cache-Control") == "private, no-cache")
    }
    for address in ["/", "/inspection?id=INS-B", "/receipts", "/enter", "/nothing"] {
      #expect(try await browser.get(address).field("Cache-Control") == "no-store")
    }
    await house.close()
  }

  @Test func `what is wrong is said in the visitor's language, above the form with what was typed`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let wrong = form.merging(["date": "2026-02-31", "violations.0.category": ""]) { $1 }

    let answer = try await browser.post("/inspections", wrong)

    #expect(answer.status == 422)
    #expect(answer.text.contains("There is no such day as 2026-02-31: check date."))
    #expect(answer.text.contains("Розетка не закреплена"))
    #expect(try house.log(.inspection).count == 2)
    #expect(try await browser.post("/inspections", form).status == 303)
    await house.close()
  }

  @Test func `other content under the same id is said, and the first stays`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    _ = try await browser.post("/inspections", form)

    let answer = try await browser.post("/inspections", form.merging(["violations.0.text": "Другое"]) { $1 })

    #expect(answer.status == 422 && answer.text.contains("is already recorded as entry"))
    #expect(try house.log(.inspection).count == 3)
    await house.close()
  }

  @Test func `a language chosen on a page that answers a form leads to a page, and not into nothing`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/")
    let wrong = ["id": "W", "violation": "INS-B/1", "event": "confirmed", "date": "x", "day": "x", "until": "x"]
    let forms: [(String, [String: String])] = [
      ("/inspections", form.merging(["action": "add"]) { $1 }), ("/remediations", wrong), ("/extensions", wrong),
      ("/acknowledgements", wrong),
    ]

    for (address, form) in forms {
      let page = try await browser.post(address, form).text
      let next = try #require(page.firstMatch(of: /name="next" value="([^"]*)"/)).1
      let chosen = try await browser.post("/language", ["language": "kk", "next": String(next)])
      #expect(chosen.status == 303)
      #expect(try await browser.get(chosen.field("Location") ?? "").status == 200, "\(address)")
    }
    await house.close()
  }

  @Test func `an inspection that was not carried out is filed with its reason`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let page = try await browser.get("/inspections/new").text
    let empty = [
      "violations.0.text": "", "violations.0.category": "", "violations.0.severity": "", "notCarriedOut": "No access",
    ]

    let answer = try await browser.post("/inspections", form.merging(empty) { $1 })

    #expect(page.contains("name=\"notCarriedOut\""))
    #expect(answer.status == 303)
    let content = try #require(try house.log(.inspection).last).content
    #expect(String(decoding: content, as: UTF8.self).contains("\"notCarriedOut\":\"No access\""))
    await house.close()
  }

  /// Which role may send which form, for its own branch and for the other.
  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each role may do what it may, at its own places alone`(role: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "\(role)-B")
    _ = try await browser.get("/")
    for (place, isOwn) in [("B", true), ("C", false)] {
      let violation = "INS-\(place)/1"
      let forms: [(String, [String: String], Bool)] = [
        ("/inspections", form.merging(["id": "I-\(place)", "organization": "\(place)1"]) { $1 }, role == "TI"),
        ("/remediations", step("reported", violation), ["TI", "responsible"].contains(role)),
        ("/remediations", step("confirmed", violation), role == "TI"),
        ("/remediations", step("rejected", violation), role == "TI"),
        (
          "/extensions",
          [
            "id": "E-\(place)", "violation": violation, "day": "2026-11-22", "until": "2026-12-22",
            "reason": "No parts",
          ], ["TI", "responsible"].contains(role)
        ),
        (
          "/extension-decisions", decision("granted", on: "ASKED-\(place)", place == "B" ? "INS-B/2" : violation),
          ["chair", "officer"].contains(role)
        ),
        (
          "/silences",
          ["id": "S-\(place)", "violation": violation, "day": "2026-11-22", "until": "2026-12-01", "reason": "Closed"],
          ["chair", "officer"].contains(role)
        ),
        (
          "/acknowledgements", ["id": "K-\(place)", "violation": violation, "day": "2026-11-22", "text": "On it"],
          ["TI", "responsible", "chair", "officer"].contains(role)
        ),
      ]
      for (address, form, isAllowed) in forms {
        let answer = try await browser.post(address, form)
        #expect(answer.status == (isOwn && isAllowed ? 303 : 404), "\(role) \(address) \(place) \(form["event"] ?? "")")
      }
    }
    await house.close()
  }

  private func decision(_ decision: String, on request: String, _ violation: String) -> [String: String] {
    [
      "id": "D-\(request)", "violation": violation, "extension": request, "decision": decision, "day": "2026-11-22",
      "due": "2026-12-20",
    ]
  }

  @Test func `more time is asked for, waits at the office, is granted there, and the date moves`() async throws {
    let house = try SiteHouse()
    let responsible = try await house.browser(of: "responsible-B")
    let officer = try await house.browser(of: "officer-B")
    _ = try await responsible.get("/violation?id=INS-B%2F1")
    let asked = [
      "id": "E", "violation": "INS-B/1", "day": "2026-11-22", "until": "2026-12-22", "reason": "No parts before winter",
    ]

    #expect(try await responsible.post("/extensions", asked).status == 303)
    let home = try await officer.get("/").text
    #expect(home.contains("To be decided") && home.contains("No parts before winter"))
    #expect(try await officer.get("/violation?id=INS-B%2F1").text.contains("value=\"granted\""))
    #expect(!(try await responsible.get("/violation?id=INS-B%2F1").text.contains("value=\"granted\"")))
    #expect(try await officer.post("/extension-decisions", decision("granted", on: "E", "INS-B/1")).status == 303)

    let page = try await officer.get("/violation?id=INS-B%2F1").text
    #expect(
      page.contains("2026-12-20") && page.contains("granted (Due: 2026-12-20), 2026-11-22")
        && !page.contains("value=\"granted\""))
    #expect(!(try await officer.get("/").text.contains("No parts before winter")))
    await house.close()
  }

  @Test func `a request is decided only on the page of the violation that it is about`() async throws {
    let house = try SiteHouse()
    let officer = try await house.browser(of: "officer-B")
    _ = try await officer.get("/")

    for request in ["ASKED-C", "NONE", ""] {
      #expect(try await officer.post("/extension-decisions", decision("granted", on: request, "INS-B/1")).status == 404)
    }
    #expect(try house.log(.extensionDecision).isEmpty)
    await house.close()
  }

  private func step(_ event: String, _ violation: String) -> [String: String] {
    ["id": "R-\(event)-\(violation)", "violation": violation, "event": event, "date": "2026-11-22", "text": "Done"]
  }

  @Test func `a removal is reported by one and confirmed by another, and the page tells it`() async throws {
    let house = try SiteHouse()
    let responsible = try await house.browser(of: "responsible-B")
    let inspector = try await house.browser(of: "TI-B")
    _ = try await responsible.get("/violation?id=INS-B%2F1")

    #expect(try await responsible.post("/remediations", step("reported", "INS-B/1")).status == 303)
    let page = try await inspector.get("/violation?id=INS-B%2F1").text
    #expect(page.contains("reported removed") && page.contains("value=\"confirmed\""))
    #expect(!(try await responsible.get("/violation?id=INS-B%2F1").text.contains("value=\"confirmed\"")))
    #expect(try await inspector.post("/remediations", step("confirmed", "INS-B/1")).status == 303)

    #expect(!(try await inspector.get("/").text.contains("Secret of B")))
    #expect(try house.log(.remediation).map(\.filedBy) == ["responsible-B", "TI-B"])
    await house.close()
  }

  @Test(arguments: [
    ("02.03.2026", "2026-03-02"), ("2026-03-02", "2026-03-02"), ("2.3.2026", "2.3.2026"), ("02.03.26", "02.03.26"),
    ("aa.bb.cccc", "aa.bb.cccc"), ("", ""),
  ])
  func `a day with dots is understood where a browser has no calendar`(typed: String, day: String) {
    #expect(WrittenDay.iso(typed) == day)
  }

  @Test func `a form is read as browsers send it`() {
    let form = Form(Array("a=1+2%2B3&b=%D2%9B&c&a=second&d=%zz&e=%".utf8))

    #expect(form["a"] == "1 2+3" && form["b"] == "қ" && form["c"] == "" && form["d"] == "%zz" && form["e"] == "%")
    #expect(Form(Array("p=+x+".utf8)).typed("p") == " x " && Form(Array("p=+x+".utf8))["p"] == "x")
  }

  @Test func `ids that are made here follow time and are never the same`() {
    let now = Instant(milliseconds: 1_764_000_000_000)
    let ids = (0..<100).map { _ in NewID.make(at: now) }
    let later = NewID.make(at: Instant(milliseconds: now.milliseconds + 1))

    #expect(Set(ids).count == 100)
    #expect(
      ids.allSatisfy {
        $0 < later && $0.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
      })
  }

  @Test(arguments: SiteHouse.roles + ["TI"])
  func `the form of an inspection is for inspectors alone`(role: String) async throws {
    let house = try SiteHouse()
    for place in ["B", "C"] {
      let browser = try await house.browser(of: "\(role)-\(place)")
      let answer = try await browser.get("/inspections/new")
      #expect(answer.status == (role == "TI" ? 200 : 404))
      #expect(answer.text.contains(">Hospital \(place)1</option>") == (role == "TI"))
      #expect(!answer.text.contains("Hospital \(place == "B" ? "C1" : "B1")"))
    }
    await house.close()
  }

  @Test func `what was typed into one form of a violation comes back in that one alone`() async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    _ = try await inspector.get("/violation?id=INS-B%2F1")

    let form = ["id": "A-1", "violation": "INS-B/1", "day": "soon", "text": "Seen to it"]
    let page = try await inspector.post("/acknowledgements", form).text

    #expect(page.contains("action=\"/remediations\"") && page.contains("action=\"/acknowledgements\""))
    #expect(page.matches(of: /Seen to it<\/textarea>/).count == 1)
    await house.close()
  }

  @Test func `a request for more time is asked by somebody with a name`() async throws {
    let house = try SiteHouse()
    let responsible = try await house.browser(of: "responsible-B")
    _ = try await responsible.get("/violation?id=INS-B%2F1")
    let form = ["id": "E-2", "violation": "INS-B/1", "day": "2026-11-22", "until": "2026-12-22", "reason": "No parts"]
    #expect(try await responsible.post("/extensions", form).status == 303)

    let page = try await house.browser(of: "chair-B").get("/violation?id=INS-B%2F1").text

    #expect(page.contains(" · responsible B</p>") && !page.contains("responsible-B"))
    await house.close()
  }

  @Test func `of many violations those that are filled in stand folded, and the page stays short`() async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    _ = try await inspector.get("/inspections/new")
    let words = String(repeating: "Сым ", count: 40)
    var form = ["id": "MANY", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "50"]
    for index in 0..<50 {
      form["violations.\(index).text"] = "\(index) \(words)"
      form["violations.\(index).category"] = "rules"
      form["violations.\(index).due"] = "2026-12-\(10 + index % 20)"
    }

    let page = try await inspector.post("/inspections", form.merging(["action": "add"]) { $1 }).text
    #expect(page.utf8.count < 50_000)
    #expect(page.contains("name=\"violations.3.text\" value=\"3 Сым") && !page.contains("id=\"text3\""))
    #expect(page.contains("name=\"violations.3.due\" value=\"2026-12-13\"") && page.contains("id=\"text49\""))
    let unfolded = try await inspector.post("/inspections", form.merging(["action": "unfold.3"]) { $1 }).text
    #expect(unfolded.contains("id=\"text3\"") && !unfolded.contains("id=\"text4\""))
    let wrong = form.merging(["violations.5.due": "soon", "action": "file"]) { $1 }
    #expect(try await inspector.post("/inspections", wrong).text.contains("id=\"text5\""))

    #expect(try await inspector.post("/inspections", form.merging(["action": "file"]) { $1 }).status == 303)
    #expect(
      try house.read { try $0.history(of: ViolationID("MANY/50")!) }?.violations.first?.violation.text.hasPrefix("49")
        == true)
    await house.close()
  }

  @Test(arguments: SiteHouse.roles + ["TI"])
  func `who decides at a place holds back all alerts there and ends it, and nobody else does`(role: String) async throws
  {
    let house = try SiteHouse()
    for place in ["B", "C"] {
      try house.record(
        #"{"tekseru":1,"document":"silence","id":"Q-\#(place)","organization":"\#(place)1","until":"2026-12-31","reason":"Rebuilt \#(place)"}"#
      )
    }
    let browser = try await house.browser(of: "\(role)-B")
    let mayHold = ["chair", "officer"].contains(role)
    let own = try await browser.get("/organization?code=B1").text
    #expect(own.contains("Rebuilt B") && !own.contains("Rebuilt C"))
    #expect(own.contains("action=\"/silences\"") == mayHold && own.contains("action=\"/silences/end\"") == mayHold)

    for (place, isOwn) in [("B", true), ("C", false)] {
      let hold = [
        "id": "S-\(place)", "organization": "\(place)1", "violation": "", "day": "2026-11-22", "until": "2026-12-01",
        "reason": "Closed",
      ]
      #expect(try await browser.post("/silences", hold).status == (isOwn && mayHold ? 303 : 404), "\(place)")
      let end = ["id": "W-\(place)", "organization": "B1", "silence": "Q-\(place)", "reason": "Open again"]
      #expect(try await browser.post("/silences/end", end).status == (isOwn && mayHold ? 303 : 404), "\(place)")
    }
    let page = try await browser.get("/organization?code=B1").text
    #expect(page.contains("Closed") == mayHold && page.contains("Rebuilt B") != mayHold)
    await house.close()
  }

  @Test func `a silence that ends before it begins is said beside its day, and the form stays filled in`() async throws
  {
    let house = try SiteHouse()
    let chair = try await house.browser(of: "chair-B")
    _ = try await chair.get("/organization?code=B1")
    let hold = [
      "id": "S-1", "organization": "B1", "violation": "", "day": "2026-11-22", "until": "2026-11-01",
      "reason": "Closed",
    ]

    let answer = try await chair.post("/silences", hold)

    #expect(answer.status == 422 && answer.text.contains("name=\"until\" aria-invalid=\"true\""))
    #expect(answer.text.contains("value=\"2026-11-01\""))
    #expect(answer.text.contains(">Closed</textarea>") && answer.text.contains("Hospital B1"))
    await house.close()
  }

  @Test func `an inspection is filed for all who held it`() async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    _ = try await inspector.get("/inspections/new")
    var form = [
      "id": "TWO", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "0", "noneFound": "yes",
      "inspectors": "TI-C, TI-NONE", "action": "file",
    ]

    let wrong = try await inspector.post("/inspections", form).text
    #expect(wrong.contains("TI-NONE") && wrong.contains("name=\"inspectors\" aria-invalid=\"true\""))
    form["inspectors"] = "TI-B; TI-C"
    #expect(try await inspector.post("/inspections", form).status == 303)

    let page = try await inspector.get("/inspection?id=TWO").text
    #expect(page.contains("Inspector B (TI-B), Inspector C (TI-C)"))
    await house.close()
  }

  @Test func `an inspection cannot find something and nothing`() async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    _ = try await inspector.get("/inspections/new")
    let form = [
      "id": "BOTH", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "1",
      "violations.0.text": "A wire", "violations.0.category": "rules", "action": "file",
    ]

    for more in [["noneFound": "yes"], ["notCarriedOut": "No access"]] {
      let answer = try await inspector.post("/inspections", form.merging(more) { $1 })
      #expect(
        answer.status == 200 && answer.text.contains("leave out what is not so")
          && answer.text.contains(">A wire</textarea>"))
    }
    #expect(try await inspector.post("/inspections", form).status == 303)
    await house.close()
  }

  @Test func `a removal is rejected only when it was reported, and with a reason`() async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    #expect(try await !inspector.get("/violation?id=INS-B%2F1").text.contains("value=\"rejected\""))
    #expect(try await inspector.post("/remediations", step("reported", "INS-B/1")).status == 303)
    #expect(try await inspector.get("/violation?id=INS-B%2F1").text.contains("value=\"rejected\""))

    var form = step("rejected", "INS-B/1").merging(["text": "", "date": "2026-11-21"]) { $1 }
    let answer = try await inspector.post("/remediations", form).text
    #expect(answer.contains("Say what is still wrong") && answer.contains("value=\"2026-11-21\""))
    #expect(try house.log(.remediation).count == 1)
    form["text"] = "The wire hangs"
    form["date"] = "2026-11-22"

    #expect(try await inspector.post("/remediations", form).status == 303)
    #expect(try await inspector.get("/violation?id=INS-B%2F1").text.contains("The wire hangs</p>"))
    await house.close()
  }

  @Test func `more time is given until a day, for what is not settled, and never for a direct threat`() async throws {
    let house = try SiteHouse()
    try house.record(
      #"{"tekseru":1,"document":"inspection","id":"THREAT","organization":"B1","inspector":"TI-B","date":"2026-11-20","kind":"planned","violations":[{"number":1,"category":"rules","severity":"critical","text":"Gas"}]}"#
    )
    let officer = try await house.browser(of: "officer-B")
    let responsible = try await house.browser(of: "responsible-B")
    #expect(try await !responsible.get("/violation?id=THREAT%2F1").text.contains("action=\"/extensions\""))
    #expect(try await responsible.get("/violation?id=INS-B%2F2").text.contains("action=\"/extensions\""))
    let home = try await officer.get("/").text
    #expect(home.contains("Hospital B1: Second of B</a>") && home.contains("Asked at B"))

    let granted = decision("granted", on: "ASKED-B", "INS-B/2").merging(["due": ""]) { $1 }
    #expect(try await officer.post("/extension-decisions", granted).text.contains("Say until when time is given"))
    try house.record(
      #"{"tekseru":1,"document":"remediation","id":"DONE","violation":"INS-B/2","event":"confirmed","date":"2026-11-21"}"#
    )

    #expect(try await !officer.get("/").text.contains("Asked at B"))
    #expect(try await !officer.get("/violation?id=INS-B%2F2").text.contains("value=\"granted\""))
    await house.close()
  }

  @Test func `once more time is given, the reckoning says of which day it is`() async throws {
    let house = try SiteHouse()
    let officer = try await house.browser(of: "officer-B")
    _ = try await officer.get("/")
    #expect(try await officer.post("/extension-decisions", decision("granted", on: "ASKED-B", "INS-B/2")).status == 303)

    let page = try await officer.get("/violation?id=INS-B%2F2").text

    #expect(page.contains("2026-12-20") && page.contains("<p>Due at first: "))
    await house.close()
  }

  @Test(arguments: [Language.ru, .kk, .uz, .ky])
  func `what is wrong with a form is said without keys and words of documents`(
    language: Language
  ) async throws {
    let house = try SiteHouse()
    let inspector = try await house.browser(of: "TI-B")
    _ = try await inspector.get("/")
    _ = try await inspector.post("/language", ["language": language.rawValue, "next": "/"])
    _ = try await inspector.get("/inspections/new")
    let form = [
      "id": "WORDS", "organization": "B1", "date": "2027-01-05", "kind": "planned", "violations": "1",
      "violations.0.text": "A wire", "action": "file",
    ]

    let page = try await inspector.post("/inspections", form).text
    let said = page.matches(of: /<li><a href="#[^"]*">([^<]*)<\/a>/).map { String($0.1) }.joined(separator: "\n")

    #expect(!said.isEmpty && !said.contains("2027-01-05"), "\(said)")
    for word in ["category", "conditions", "rules", "date"] { #expect(!said.contains(word), "\(said)") }
    await house.close()
  }
}
