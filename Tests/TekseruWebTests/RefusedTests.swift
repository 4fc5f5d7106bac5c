import Foundation
import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

@testable import TekseruWeb

/// What was turned away, and is mended on the page.
struct RefusedTests {
  /// A file with a mistake in a word, as it lies in an inbox of branch B.
  private static let broken = #"""
    {"tekseru":1,"document":"inspection","id":"R-1","organization":"B1","inspector":"TI-NONE","date":"2026-11-20","kind":"planned","violations":[{"number":1,"category":"rules","text":"Mended on the page"}]}
    """#
  private static let mended = broken.replacing("TI-NONE", with: "TI-B")

  private func turnedAway(_ text: String, by filer: String, name: String = "june.json", in house: SiteHouse)
    async throws
    -> Int
  {
    let part = Submission.Part(
      name: name, bytes: Array(text.utf8), format: .ndjson, filedBy: filer, channel: .inbox)
    let receipts = try await house.site.settings.file(Submission(parts: [part])).get()
    try #require(receipts.contains { $0.isRefused })
    return try house.read { reader in try #require(try reader.turnedAway(atMost: 1).first).delivery.number }
  }

  @Test func `who filed a refused file finds it with its reason, mends it and files it again`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let number = try await turnedAway(Self.broken, by: "TI-B", in: house)

    let list = try await browser.get("/refused").text
    #expect(list.contains("/refused/one?number=\(number)") && list.contains("june.json"))
    let page = try await browser.get("/refused/one?number=\(number)").text
    #expect(page.contains("TI-NONE") && page.contains(Escaped().escapeText(Self.broken)))
    #expect(try await browser.get("/receipts").text.contains("/refused/one?number=\(number)"))
    let answer = try await browser.post(
      "/refused/again", ["number": "\(number)", "format": "ndjson", "text": Self.mended])

    #expect(answer.status == 303 && answer.field("Location") == "/refused?filed=1")
    let entry = try #require(try house.log(.inspection).last)
    #expect(entry.id == "R-1" && entry.filedBy == "TI-B" && entry.channel == .web)
    #expect(try await !browser.get("/refused").text.contains("june.json"))
    await house.close()
  }

  @Test func `a text that is still wrong is shown again with its line, and nothing of it is recorded`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let number = try await turnedAway(Self.broken, by: "TI-B", in: house)
    _ = try await browser.get("/refused/one?number=\(number)")
    let text = Self.mended + "\n" + Self.mended.replacing("R-1", with: "R-2").replacing("planned", with: "plannde")

    let answer = try await browser.post("/refused/again", ["number": "\(number)", "format": "ndjson", "text": text])

    #expect(answer.text.contains(#"name="text" aria-invalid="true" aria-describedby="text-wrong" class="code""#))
    #expect(answer.status == 422)
    #expect(answer.text.contains("2:") && answer.text.contains("plannde") && answer.text.contains("R-2"))
    #expect(try house.log(.inspection).count == 2)
    await house.close()
  }

  /// Who sees what was refused at branch B and filed by somebody else: who could file it themselves, the council's chair
  /// and the office.
  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `what was refused is mended by who could file it, the chair and the office, and no other branch`(
    role: String
  ) async throws {
    let house = try SiteHouse()
    let number = try await turnedAway(Self.broken, by: "somebody", in: house)

    for place in ["B", "C"] {
      let browser = try await house.browser(of: "\(role)-\(place)")
      let isTheirs = ["TI", "chair", "officer"].contains(role) && place == "B"
      #expect(try await browser.get("/refused").text.contains("june.json") == isTheirs)
      #expect(try await browser.get("/refused/one?number=\(number)").status == (isTheirs ? 200 : 404))
      #expect(
        try await browser.post(
          "/refused/again", ["number": "\(number)", "format": "ndjson", "text": Self.mended]
        ).status == (isTheirs ? 303 : 404))
    }
    #expect(try house.log(.inspection).count == (["TI", "chair", "officer"].contains(role) ? 3 : 2))
    await house.close()
  }

  /// A date that is none, and rows of which one is wrong: of its own branch alone, and of both.
  @Test func `what is not whole is mended by those at whose places alone it is`() async throws {
    let house = try SiteHouse()
    let wrong = Self.mended.replacing("2026-11-20", with: "2026-13-20")
    let other = Self.mended.replacing("R-1", with: "R-2").replacing("B1", with: "C1").replacing("TI-B", with: "TI-C")
    let own = try await turnedAway(wrong, by: "somebody", in: house)
    let mixed = try await turnedAway(wrong + "\n" + other, by: "somebody", in: house)
    let hidden = try await turnedAway(Self.mended + "\n" + wrong.replacing("B1", with: "C1"), by: "somebody", in: house)
    let unknown = try await turnedAway(wrong.replacing("inspection", with: "inspektion"), by: "somebody", in: house)

    for (code, isTheirs) in [
      ("TI-B", true), ("chair-B", true), ("officer-B", true), ("juror-B", false), ("officer-C", false),
    ] {
      let browser = try await house.browser(of: code)
      #expect(try await browser.get("/refused/one?number=\(own)").status == (isTheirs ? 200 : 404), "\(code)")
      for number in [mixed, hidden, unknown] {
        #expect(try await browser.get("/refused/one?number=\(number)").status == 404, "\(code) \(number)")
      }
    }
    let officer = try await house.browser(of: "officer-B")
    _ = try await officer.get("/refused/one?number=\(own)")
    let answer = try await officer.post(
      "/refused/again", ["number": "\(own)", "format": "ndjson", "text": Self.mended])
    #expect(answer.status == 303)
    await house.close()
  }

  @Test func `what cannot be read is seen by who filed it, and by the administrator of the whole union`() async throws {
    let house = try SiteHouse()
    let number = try await turnedAway("{", by: "TI-B", in: house)

    #expect(try await house.browser(of: "TI-B").get("/refused/one?number=\(number)").status == 200)
    for other in ["TI-C", "administrator-B", "officer-B"] {
      #expect(try await house.browser(of: other).get("/refused/one?number=\(number)").status == 404)
    }
    await house.close()
  }

  @Test(arguments: [
    mended.replacing(#""B1""#, with: #""C1""#).replacing("TI-B", with: "TI-C"),
    mended.replacing(#""id":"R-1""#, with: #""id":"R-1","filedBy":"officer-B""#),
    #"{"tekseru":1,"document":"person","id":"X","code":"X","name":"X","roles":[{"role":"officer","organization":"B"}]}"#,
    #"{"tekseru":1,"document":"withdrawal","id":"X","kind":"inspection","of":"INS-C","reason":"no"}"#,
  ])
  func `by way of a refused file nobody files what is not theirs`(text: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let number = try await turnedAway(Self.broken, by: "TI-B", in: house)
    _ = try await browser.get("/refused/one?number=\(number)")

    let answer = try await browser.post("/refused/again", ["number": "\(number)", "format": "ndjson", "text": text])

    #expect(answer.status == 200 && answer.text.contains("not yours to file"))
    #expect(try Kind.allCases.flatMap { try house.log($0) }.contains { $0.id == "X" || $0.id == "R-1" } == false)
    await house.close()
  }

  @Test func `a conflict is told, with what came`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let number = try await turnedAway(
      Self.mended.replacing("R-1", with: "INS-B"), by: "TI-B", in: house)

    let text = try await browser.get("/refused/one?number=\(number)").text

    #expect(text.contains("Another content is recorded under this id") && text.contains("Mended on the page"))
    #expect(try await browser.get("/refused").text.contains("june.json"))
    await house.close()
  }

  @Test func `a refused file that is long is not kept`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let long = Self.broken.replacing("Mended", with: String(repeating: "a", count: TurnedAway.mostKept))
    let number = try await turnedAway(long, by: "TI-B", in: house)

    let text = try await browser.get("/refused/one?number=\(number)").text

    #expect(text.contains("too long to be kept") && text.utf8.count < 50_000)
    await house.close()
  }

  @Test func `a long file is mended where it came from, and chosen on the page`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let long = Self.broken.replacing("Mended", with: String(repeating: "a", count: TurnedAway.mostKept))
    let number = try await turnedAway(long, by: "TI-B", in: house)
    _ = try await browser.get("/refused/one?number=\(number)")
    let form = ["number": "\(number)", "format": "ndjson", "text": ""]

    let again = try await browser.post("/refused/again", form, files: [("file", "june.json", Array(long.utf8))])
    #expect(again.status == 422 && again.text.contains("TI-NONE"))
    let mended = Array(long.replacing("TI-NONE", with: "TI-B").utf8)
    let answer = try await browser.post("/refused/again", form, files: [("file", "june.json", mended)])

    #expect(answer.status == 303)
    #expect(try house.log(.inspection).last?.id == "R-1")
    await house.close()
  }

  @Test func `whom a refused document names as its filer is told, and sees its receipt without what else is in it`()
    async throws
  {
    let house = try SiteHouse()
    try house.tell(at: SiteHouse.now)
    let named = Self.broken.replacing("}]}", with: "}],\"filedBy\":\"responsible-C\"}")
    let number = try await turnedAway(named, by: "shared folder", in: house)
    let browser = try await house.browser(of: "responsible-C")

    let page = try await browser.get("/receipts").text
    try house.tell(at: Instant(milliseconds: SiteHouse.now.milliseconds + 18 * 3_600_000))

    #expect(page.contains("june.json") && !page.contains("/refused/one"))
    #expect(try await browser.get("/refused/one?number=\(number)").status == 404)
    #expect(try await browser.get("/told").text.contains("refused file"))
    await house.close()
  }

  @Test func `receipts are turned page by page`() async throws {
    let house = try SiteHouse()
    for number in 1...60 {
      let text = """
        {"tekseru":1,"document":"person","id":"M-\(number)","code":"M-\(number)","name":"Member","filedBy":"TI-B"}
        """
      try house.record(text)
    }
    let browser = try await house.browser(of: "TI-B")

    let first = try await browser.get("/receipts").text
    #expect(
      first.matches(of: /recorded: 1/).count == 50
        && Browser.links(to: "/receipts", in: first).contains("/receipts?row=50"))
    let second = try await browser.get("/receipts?row=50").text
    #expect(second.matches(of: /recorded: 1/).count == 10)
    await house.close()
  }

  @Test func `what was wrong in a form its author sees alone, and nobody mends what another signs`() async throws {
    let house = try SiteHouse()
    try house.holdContest()
    let juror = try await house.browser(of: "juror-U")
    _ = try await juror.get("/")
    let form = [
      "id": "MARK", "contest": "REG", "nomination": "safest", "participant": "B1", "criterion": "speech",
      "day": "2026-11-22", "reason": "Good", "mark": "11",
    ]
    #expect(try await juror.post("/marks", form).status == 422)
    try house.record(
      #"{"tekseru":1,"document":"person","id":"admin-U","code":"admin-U","name":"Admin U","roles":[{"role":"administrator","organization":"U"}],"language":"en"}"#
    )
    let administrator = try await house.browser(of: "admin-U")
    #expect(try await juror.get("/refused").text.contains("MARK"))
    #expect(try await !administrator.get("/refused").text.contains("MARK"))

    let mark =
      #"{"tekseru":1,"document":"juryMark","id":"FORGED","freeze":"REG:freeze","nomination":"safest","participant":"B1","criterion":"speech","mark":MARK,"author":"juror-U","date":"2026-11-22","reason":"x"}"#
    let number = try await turnedAway(mark.replacing("MARK", with: "11"), by: "shared folder", in: house)
    _ = try await administrator.get("/refused/one?number=\(number)")
    let answer = try await administrator.post(
      "/refused/again", ["number": "\(number)", "format": "ndjson", "text": mark.replacing("MARK", with: "10")])

    #expect(answer.text.contains("not yours to file") || answer.status == 404)
    #expect(try house.log(.juryMark).isEmpty)
    await house.close()
  }
}
