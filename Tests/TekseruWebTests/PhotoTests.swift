import Foundation
import Tekseru
import TekseruPhotos
import TekseruRegister
import TekseruSocket
import Testing

@testable import TekseruWeb

struct PhotoTests {
  private let form = [
    "id": "PH", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "1",
    "violations.0.category": "rules", "violations.0.text": "No guard", "action": "file",
  ]

  /// A small PNG of a width, with a text that must not be kept.
  private func picture(_ width: UInt8) -> [UInt8] {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, width, 0, 0, 0, 30, 8, 2, 0, 0, 0]) + chunk("tEXt", Array("51.1694N".utf8))
      + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
  }

  private func id(_ width: UInt8) throws -> String { try Photo(cleaning: picture(width)).id.text }

  private func file(_ width: UInt8, _ field: String = "violations.0.photos") -> (
    field: String, name: String, bytes: [UInt8]
  ) { (field, "../../../etc/cron.d/x.jpg", picture(width)) }

  private func kept(_ house: SiteHouse) -> [String] {
    let folder = house.folder.appending(path: "photos").path
    return (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).filter { $0.contains(".") }
  }

  @Test func `a photo is filed with its violation, lies under its hash, and is shown to whom may read that violation`()
    async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")

    #expect(try await browser.post("/inspections", form, files: [file(40)]).status == 303)

    let id = try id(40)
    let content = try #require(try house.log(.inspection).last).content
    #expect(String(decoding: content, as: UTF8.self).contains("\"photos\":[\"\(id)\"]"))
    #expect(kept(house) == ["\(id.prefix(2))/\(id).png"])
    let page = try await browser.get("/violation?id=PH%2F1").text
    let address = "/photo?violation=PH%2F1&photo=\(id)"
    #expect(page.contains("<img src=\"\(address.replacing("&", with: "&amp;"))\" alt=\"Photo 1: what was found\""))
    #expect(page.contains("width=\"40\" height=\"30\" loading=\"lazy\""))
    let photo = try await browser.get(address)
    let clean = try Photo(cleaning: picture(40)).bytes
    #expect(photo.status == 200 && photo.body == clean)
    #expect(photo.field("Content-Security-Policy") == "default-src 'none'; sandbox")
    #expect(photo.field("Cache-Control") == "private, no-cache")
    browser.fields["if-none-match"] = photo.field("ETag")
    #expect(try await browser.get(address).status == 304)
    await house.close()
  }

  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each role sees the photos of its own branch and none of the other`(role: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    _ = try await browser.post("/inspections", form, files: [file(40)])
    let id = try id(40)

    for place in ["B", "C"] {
      let visitor = try await house.browser(of: "\(role)-\(place)")
      for violation in ["PH%2F1", "PH%2F9", "INS-B%2F1", "INS-C%2F1", ""] {
        let status = try await visitor.get("/photo?violation=\(violation)&photo=\(id)").status
        #expect(status == (place == "B" && violation == "PH%2F1" ? 200 : 404), "\(role) \(place) \(violation)")
      }
      for photo in [String(id.dropLast()) + "g", "..%2F\(id)", id.uppercased(), "", try self.id(41)] {
        #expect(try await visitor.get("/photo?violation=PH%2F1&photo=\(photo)").status == 404, "\(photo)")
      }
    }
    #expect(try await Browser(house).get("/photo?violation=PH%2F1&photo=\(id)").status == 303)
    await house.close()
  }

  @Test func `photos stay chosen while the form is filled in, and one can be left out`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let ids = try [id(40), id(41), id(42)]

    let added = try await browser.post(
      "/inspections", form.merging(["action": "add"]) { $1 }, files: [file(40), file(41), file(40)])
    for (index, id) in ids.prefix(2).enumerated() {
      #expect(added.text.contains("name=\"violations.0.photo.\(index)\" value=\"\(id)\" checked"))
    }
    #expect(!added.text.contains("violations.0.photo.2"))
    let chosen = ["violations.0.photo.0": ids[0], "violations.0.photo.1": ids[1]]
    _ = try await browser.post(
      "/inspections", form.merging(chosen.merging(["action": "keep"]) { $1 }) { $1 }, files: [file(42)])
    let opened = try await browser.get("/inspections/kept?id=PH").text
    #expect(ids.allSatisfy { opened.contains("value=\"\($0)\" checked") })
    let wrong = ["violations.0.category": "", "violations.0.photo.1": ids[1]]
    let again = try await browser.post("/inspections", form.merging(wrong) { $1 }, files: [file(42)])
    #expect(again.status == 422 && again.text.contains("value=\"\(ids[2])\" checked"))

    let last = ["violations.0.photo.0": ids[1], "violations.0.photo.1": ids[2]]
    #expect(try await browser.post("/inspections", form.merging(last) { $1 }).status == 303)
    let content = try #require(try house.log(.inspection).last).content
    #expect(String(decoding: content, as: UTF8.self).contains("\"photos\":[\"\(ids[1])\",\"\(ids[2])\"]"))
    await house.close()
  }

  @Test func `what is no photo is said beside its field, and neither it nor the form is kept`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let wrong: [([UInt8], String)] = [
      (Array("<script>alert(1)</script>".utf8), "neither a JPEG nor a PNG"),
      (Array(picture(40).dropLast(3)), "is damaged"),
      (picture(40) + [UInt8](repeating: 0, count: Photo.mostBytes), "too large: it may have 8 MB"),
    ]

    for (bytes, sentence) in wrong {
      let answer = try await browser.post("/inspections", form, files: [("violations.0.photos", "a.jpg", bytes)])
      #expect(answer.status == 200 && answer.text.contains("No guard") && answer.text.contains(sentence))
      #expect(answer.text.contains("<a href=\"#photos0\">"))
    }
    let many = try await browser.post("/inspections", form, files: (40..<45).map { file($0) })
    #expect(many.text.contains("more than 4 photos"))
    #expect(try house.log(.inspection).count == 2 && kept(house).filter { $0.contains("/") }.count == 5)
    await house.close()
  }

  @Test func `a removal is reported and confirmed with photos`() async throws {
    let house = try SiteHouse()
    let responsible = try await house.browser(of: "responsible-B")
    let inspector = try await house.browser(of: "TI-B")
    _ = try await responsible.get("/violation?id=INS-B%2F1")
    let step = ["id": "S", "violation": "INS-B/1", "event": "reported", "date": "2026-11-22"]

    let bad = try await responsible.post("/remediations", step, files: [("photos", "x.png", [1, 2, 3])])
    #expect(bad.text.contains("<a href=\"#reportPhotos\">") && bad.text.contains("neither a JPEG nor a PNG"))
    #expect(try await responsible.post("/remediations", step, files: [file(40, "photos")]).status == 303)
    _ = try await inspector.get("/violation?id=INS-B%2F1")
    let judged = step.merging(["id": "J", "event": "confirmed"]) { $1 }
    #expect(try await inspector.post("/remediations", judged, files: [file(41, "photos")]).status == 303)

    let page = try await responsible.get("/violation?id=INS-B%2F1").text
    for width: UInt8 in [40, 41] {
      let id = try id(width)
      #expect(page.contains("photo=\(id)"))
      #expect(try await responsible.get("/photo?violation=INS-B%2F1&photo=\(id)").status == 200)
      #expect(try await responsible.get("/photo?violation=INS-B%2F2&photo=\(id)").status == 404)
    }
    await house.close()
  }

  @Test func `of a form that its visitor may not send no photo is kept`() async throws {
    let house = try SiteHouse()
    for code in ["TI-C", "member-B", "chair-B"] {
      let browser = try await house.browser(of: code)
      _ = try await browser.get("/")
      #expect(try await browser.post("/inspections", form, files: [file(40)]).status == 404, "\(code)")
      let step = ["id": "S", "violation": "INS-B/1", "event": "reported", "date": "2026-11-22"]
      #expect(try await browser.post("/remediations", step, files: [file(40, "photos")]).status == 404, "\(code)")
      browser.token = "stale"
      #expect(try await browser.post("/inspections", form, files: [file(40)]).status == 403)
    }
    #expect(kept(house).isEmpty)
    await house.close()
  }

  @Test
  func `a document may name a photo that is not there yet: it is warned of, the page says so, and a check tells it`()
    async throws
  {
    let house = try SiteHouse()
    let id = try id(40)
    try house.record(
      """
      {"tekseru":1,"document":"inspection","id":"LATER","organization":"B1","inspector":"TI-B","date":"2026-11-03","kind":"planned","violations":[{"number":1,"category":"rules","text":"x \\"photos\\":[","photos":["\(id)"]}]}
      """)
    let folder = PhotoFolder(ofRegister: house.folder.appending(path: "register.sqlite").path)
    func findings() throws -> [Verification.Finding] {
      try house.read { try $0.verify(photo: folder.finding).checks.first { $0.name == .photos }?.findings ?? [] }
    }

    let browser = try await house.browser(of: "TI-B")
    #expect(try await browser.get("/violation?id=LATER%2F1").text.contains("not here yet"))
    #expect(try await browser.get("/photo?violation=LATER%2F1&photo=\(id)").status == 404)
    #expect(try findings().map(\.what) == [.photoMissing] && findings().map(\.detail) == [id])
    #expect(try house.read { try $0.photos().map(\.text) } == [id])

    try folder.keep(try Photo(cleaning: picture(40)))
    #expect(try findings().isEmpty)
    #expect(try await browser.get("/photo?violation=LATER%2F1&photo=\(id)").status == 200)
    await house.close()
  }

  @Test
  func `a program brings a photo without what a camera wrote, and a document that names it has no warning`()
    async throws
  {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")

    for _ in 1...2 {
      let answer = try await program.post(picture(40), "photos", type: "image/png")
      let size = try Photo(cleaning: picture(40)).bytes.count
      #expect(answer.status == 200)
      #expect(try answer.text == #"{"photo":"\#(id(40))","kind":"png","bytes":\#(size)}"#)
    }
    let filed = try await program.post(
      """
      {"tekseru":1,"document":"inspection","id":"BY-API","organization":"B1","inspector":"TI-B","date":"2026-11-03","kind":"planned","violations":[{"number":1,"category":"rules","text":"x","photos":["\(try id(40))"]}]}
      """)

    #expect(filed.status == 200 && filed.text.contains("recorded") && !filed.text.contains("photo"))
    #expect(kept(house).filter { $0.contains("/") }.count == 1)
    let browser = try await house.browser(of: "TI-B")
    #expect(try await browser.get("/photo?violation=BY-API%2F1&photo=\(try id(40))").status == 200)
    await house.close()
  }

  @Test func `what a program brings as a photo and is none is refused, and nothing is kept`()
    async throws
  {
    let house = try SiteHouse()
    let program = try await ProgramVisitor(house, .file, at: "B")
    let reader = try await ProgramVisitor(house, .read, at: "B", name: "reader")
    let damaged = Array(picture(40).dropLast(3))
    let wrong: [(body: [UInt8], type: String, status: Int)] = [
      ([], "image/png", 415), (Array("<svg/>".utf8), "image/jpeg", 415), (picture(40), "image/svg+xml", 415),
      (picture(40), "", 415), (damaged, "image/png; q=1", 400),
      (picture(40) + [UInt8](repeating: 0, count: Photo.mostBytes), "image/png", 413),
    ]

    for (body, type, status) in wrong {
      let answer = try await program.post(body, "photos", type: type)
      #expect(answer.status == status && answer.type == "application/problem+json", "\(type)")
    }
    #expect(try await reader.post(picture(40), "photos", type: "image/png").status == 403)
    #expect(house.site.photoDesk.admits(bytes: PhotoDesk.mostOnADay, of: "desk", on: house.site.settings.now().day))
    let late = try await program.post(picture(40), "photos", type: "image/png")
    #expect(late.status == 429 && late.field("Retry-After") == "86400")
    #expect(kept(house).isEmpty)
    await house.close()
  }

  @Test func `an account brings only so much on a day`() async throws {
    let desk = PhotoDesk(ofRegister: "/nowhere/register.sqlite")
    let (day, most) = (try Day("2026-11-22"), PhotoDesk.mostOnADay)

    #expect(desk.admits(bytes: most, of: "TI-B", on: day) && !desk.admits(bytes: 1, of: "TI-B", on: day))
    #expect(desk.admits(bytes: 1, of: "TI-C", on: day) && desk.admits(bytes: 1, of: "TI-B", on: day.adding(days: 1)))
    await desk.close()
  }
}
