import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

@testable import TekseruWeb

struct KeepingTests {
  private let form = [
    "id": "K-1", "organization": "B1", "date": "2026-11-19", "kind": "followUp", "ground": "workers", "unit": "Цех 2",
    "act": "А-7", "representation": "П-3", "workersAtRisk": "12", "violations": "2",
    "violations.0.text": "Розетка <не> закреплена", "violations.0.category": "conditions",
    "violations.0.severity": "gross", "violations.0.requirement": "п. 5", "violations.0.responsible": "Мастер",
    "violations.0.due": "2026-12-01", "violations.0.fixedOnSpot": "yes", "violations.1.text": "Вторая",
    "violations.1.category": "training", "noneFound": "yes", "action": "keep",
  ]

  private func form(_ id: String) -> [String: String] { form.merging(["id": id]) { $1 } }

  @Test func `a form that is kept records nothing, and comes back with everything that was typed`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let sent = try await browser.post("/inspections", form.merging(["action": "add"]) { $1 })

    let answer = try await browser.post("/inspections", form.merging(["violations": "3"]) { $1 })
    #expect(answer.status == 303 && answer.field("Location") == "/?kept=1")
    #expect(try house.log(.inspection).count == 2)
    let home = try await browser.get("/?kept=1").text
    #expect(home.contains("Kept for later") && home.contains("Hospital B1, 2026-11-19"))
    #expect(home.contains("Розетка &lt;не&gt; закреплена") && home.contains("until you file it"))
    let opened = try await browser.get("/inspections/kept?id=K-1")

    #expect(opened.field("Cache-Control") == "private, no-cache")
    let ends = [sent.text, opened.text].map { $0.replacing(/(?s)<footer>.*/, with: "") }
    #expect(ends[0] == ends[1])
    #expect(ends[1].contains("value=\"А-7\"") && ends[1].contains("name=\"noneFound\" value=\"yes\" checked"))
    await house.close()
  }

  @Test func `filing what was kept throws it away, and a page that still shows it files nothing twice`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    _ = try await browser.post("/inspections", form)
    _ = try await browser.get("/inspections/kept?id=K-1")
    let filing = form.merging(["action": "file", "noneFound": ""]) { $1 }

    #expect(try await browser.post("/inspections", filing).status == 303)
    #expect(try await browser.get("/inspections/kept?id=K-1").status == 404)
    #expect(!(try await browser.get("/").text.contains("Kept for later")))

    #expect(try await browser.post("/inspections", filing).status == 303)
    let kept = try await browser.post("/inspections", form)
    #expect(kept.status == 303 && kept.field("Location") == "/inspection?id=K-1")
    #expect(!(try await browser.get("/").text.contains("Kept for later")))
    #expect(try house.log(.inspection).count == 3)
    await house.close()
  }

  @Test func `what was recorded by another way is shown instead of what was kept`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    _ = try await browser.post("/inspections", form)
    try house.record(
      #"{"tekseru":1,"document":"inspection","id":"K-1","organization":"B1","inspector":"TI-B","date":"2026-11-19","kind":"followUp","violations":[]}"#
    )

    #expect(!(try await browser.get("/").text.contains("Kept for later")))
    #expect(try await browser.get("/inspections/kept?id=K-1").field("Location") == "/inspection?id=K-1")
    await house.close()
  }

  @Test func `what is kept is its owner's alone to see and to throw away`() async throws {
    let house = try SiteHouse()
    let owner = try await house.browser(of: "TI-B")
    _ = try await owner.get("/inspections/new")
    _ = try await owner.post("/inspections", form)

    for code in ["TI-C"] + SiteHouse.roles.map({ "\($0)-B" }) {
      let other = try await house.browser(of: code)
      #expect(try await other.get("/inspections/kept?id=K-1").status == 404, "\(code)")
      #expect(!(try await other.get("/").text.contains("Kept for later")), "\(code)")
      _ = try await other.post("/inspections/kept/throw-away", ["id": "K-1"])
      if code != "TI-C" { #expect(try await other.post("/inspections", form).status == 404, "\(code)") }
    }
    #expect(try await owner.get("/inspections/kept?id=K-1").status == 200)
    #expect(try await owner.post("/inspections/kept/throw-away", ["id": "K-1"]).field("Location") == "/")
    #expect(try await owner.get("/inspections/kept?id=K-1").status == 404)
    await house.close()
  }

  @Test func `ten are kept, and the eleventh form stays where it is, with the reason`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    for number in 0..<AccessFile.mostKept {
      #expect(try await browser.post("/inspections", form("K-\(number)")).status == 303)
    }

    let answer = try await browser.post("/inspections", form("K-11"))
    #expect(answer.status == 422 && answer.text.contains("10 are kept already") && answer.text.contains("Цех 2"))
    #expect(try await browser.post("/inspections", form("K-3")).status == 303)
    let long = form("K-3").merging(["unit": String(repeating: "x", count: AccessFile.longestKept)]) { $1 }
    #expect(try await browser.post("/inspections", long).status == 422)
    #expect(try await browser.get("/inspections/kept?id=K-3").text.contains("Цех 2"))
    await house.close()
  }

  @Test func `what nobody touches for ninety days is gone`() throws {
    let file = try AccessFile(try SQLiteConnection(path: ":memory:", access: .create))
    let start = SiteHouse.now
    func later(_ milliseconds: Int64) -> Instant { Instant(milliseconds: start.milliseconds + milliseconds) }
    for code in ["A", "B"] {
      let invitation = try file.invite(code, by: "root", until: later(1))
      _ = try file.accept(invitation, password: "$argon2id$v=19$test", at: start)
    }
    let form = Form(Array("id=K&token=secret&unit=a+b%26&action=keep".utf8))
    _ = try file.keep(form, of: "A", at: start)
    #expect(try file.keptForms(of: "A", at: later(AccessFile.keptFor - 1)).map(\.form["unit"]) == ["a b&"])
    #expect(try file.keptForms(of: "A", at: start)[0].form["token"] == "")
    #expect(try file.keptForms(of: "A", at: later(AccessFile.keptFor)).isEmpty)

    _ = try file.keep(form, of: "B", at: later(AccessFile.keptFor))

    #expect(try file.engine.prepare("SELECT count(*) FROM kept_forms").first { $0.integer(0) } == 1)
  }
}
