import Tekseru
import TekseruRegister
import Testing

@testable import TekseruSocket
@testable import TekseruWeb

struct EnteringTests {
  @Test func `who has not come in is sent to the door, and back where they wanted to go`() async throws {
    let house = try SiteHouse()
    _ = try await house.browser(of: "TI-B")
    let browser = Browser(house)

    let sent = try await browser.get("/violation?id=INS-B%2F1")
    #expect(sent.status == 303)
    #expect(sent.field("Location") == "/enter?next=%2Fviolation%3Fid%3DINS-B%252F1")
    _ = try await browser.get("/enter?next=%2Fviolation%3Fid%3DINS-B%252F1")
    let entered = try await browser.post(
      "/enter", ["account": "ti-b", "password": "a long password", "next": "/violation?id=INS-B%2F1"])

    #expect(entered.status == 303)
    #expect(entered.field("Location") == "/violation?id=INS-B%2F1")
    #expect(try await browser.get("/violation?id=INS-B%2F1").text.contains("Secret of B"))
    await house.close()
  }

  @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y"])
  func `nobody is sent to another site after coming in`(next: String) async throws {
    let house = try SiteHouse()
    _ = try await house.browser(of: "TI-B")
    let browser = Browser(house)
    _ = try await browser.get("/enter")

    let answer = try await browser.post("/enter", ["account": "TI-B", "password": "a long password", "next": next])

    #expect(answer.field("Location") == "/")
    await house.close()
  }

  @Test func `a wrong password and an unknown account are told alike, and both are logged`() async throws {
    let house = try SiteHouse()
    _ = try await house.browser(of: "TI-B")
    var told: [String] = []

    for account in ["TI-B", "NOBODY"] {
      let browser = Browser(house)
      _ = try await browser.get("/enter")
      let answer = try await browser.post("/enter", ["account": account, "password": "not the right one"])
      #expect(answer.status == 403)
      told.append(answer.text.replacing(account, with: "").replacing(browser.token, with: ""))
    }

    #expect(told[0] == told[1])
    #expect(house.messages.all.filter { $0.contains("warning Somebody was not let in") }.count == 2)
    #expect(!house.messages.all.contains { $0.contains("not the right one") })
    await house.close()
  }

  @Test func `after five wrong passwords even the right one has to wait`() async throws {
    let house = try SiteHouse()
    _ = try await house.browser(of: "TI-B")
    let browser = Browser(house)
    _ = try await browser.get("/enter")
    for _ in 0..<5 { _ = try await browser.post("/enter", ["account": "TI-B", "password": "not the right one"]) }

    let answer = try await browser.post("/enter", ["account": "TI-B", "password": "a long password"])

    #expect(answer.status == 429)
    #expect(answer.field("Retry-After") == "31")
    #expect(house.messages.all.contains { $0.contains("has to wait") && $0.contains("account=TI-B") })
    await house.close()
  }

  @Test func `coming in gives a new secret: one that was slipped in before is worth nothing`() async throws {
    let house = try SiteHouse()
    _ = try await house.browser(of: "TI-B")
    let browser = Browser(house)
    let slipped = Secret()
    browser.cookies[Cookies.visitor] = slipped.text
    _ = try await browser.get("/enter")
    _ = try await browser.post("/enter", ["account": "TI-B", "password": "a long password"])

    let other = Browser(house)
    other.cookies[Cookies.visitor] = slipped.text
    #expect(browser.cookies[Cookies.visitor] != slipped.text)
    #expect(try await browser.get("/").status == 200)
    #expect(try await other.get("/").status == 303)
    await house.close()
  }

  @Test func `cookies go to this very host alone, encrypted, and no script reads them`() async throws {
    let house = try SiteHouse()
    let answer = try await Browser(house).get("/enter")

    let cookie = try #require(answer.field("Set-Cookie"))
    #expect(cookie.hasPrefix("__Host-visitor="))
    for word in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] { #expect(cookie.contains(word)) }
    #expect(!cookie.contains("Domain"))
    await house.close()
  }

  @Test func `leaving ends the session on the server, and everywhere those of all devices`() async throws {
    let house = try SiteHouse()
    let phone = try await house.browser(of: "TI-B")
    let desk = Browser(house)
    _ = try await desk.get("/enter")
    _ = try await desk.post("/enter", ["account": "TI-B", "password": "a long password"])
    let kept = desk.cookies

    _ = try await desk.get("/")
    #expect(try await desk.post("/leave", [:]).status == 303)
    desk.cookies = kept
    #expect(try await desk.get("/").status == 303)
    #expect(try await phone.get("/").status == 200)

    #expect(try await phone.post("/leave", ["everywhere": "1"]).status == 303)
    #expect(try await phone.get("/").status == 303)
    await house.close()
  }

  @Test func `every form needs the token of the visitor's own page`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let stranger = Browser(house)
    _ = try await stranger.get("/enter")
    let forms = house.site.door.routes.filter { $0.method == "POST" && !$0.path.hasPrefix("/api/") }
    var checked = 0

    for form in forms {
      for token in ["", stranger.token, Secret().formToken] {
        let answer = try await browser.post(form.path, ["token": token, "language": "kk", "organization": "B1"])
        #expect(answer.status == 403, "\(form.path)")
        checked += 1
      }
      _ = try await browser.get("/")
      browser.fields["sec-fetch-site"] = "cross-site"
      let foreign = try await browser.post(form.path, ["language": "kk", "organization": "B1"])
      #expect(foreign.status == 403, "\(form.path)")
      browser.fields = [:]
    }

    #expect(checked >= 21)
    #expect(try house.log(.inspection).count == 2)
    #expect(try await browser.get("/").status == 200)
    await house.close()
  }

  @Test func `every answer has the header fields that keep it to itself`() {
    let fields = Dictionary(uniqueKeysWithValues: (try? SiteHouse().site.door.fields.map { ($0.name, $0.value) }) ?? [])

    let policy = fields["Content-Security-Policy"] ?? ""
    #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
    for part in ["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"] { #expect(policy.contains(part)) }
    #expect(fields["X-Content-Type-Options"] == "nosniff")
    #expect(fields["Referrer-Policy"] == "no-referrer")
    #expect(fields["Strict-Transport-Security"] == "max-age=31536000")
  }

  @Test func `who is no longer in office sees nothing, with a session that goes on`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-OLD")

    #expect(try await browser.get("/").text.contains("You hold no post today"))
    #expect(try await browser.get("/violation?id=INS-B%2F1").status == 404)
    #expect(try await browser.get("/inspections/new").status == 404)
    await house.close()
  }

  @Test func `the access log tells who asked for what, and no secret`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/violation?id=INS-B%2F1")

    let line = try #require(house.messages.all.last)
    #expect(line.hasPrefix("info /violation 200") && line.contains("account=TI-B"))
    for secret in browser.cookies.values { #expect(!house.messages.all.contains { $0.contains(secret) }) }
    #expect(!house.messages.all.contains { $0.contains("Secret of B") || $0.contains("token=") })
    await house.close()
  }

  @Test func `a link that is used up says so, and a language chosen on an invitation leads back to it`() async throws {
    let house = try SiteHouse()
    let invitation = try #require(try await house.site.invite("TI-B", by: "root").get())
    let path = String(invitation.link.dropFirst("https://x".count))
    let browser = Browser(house)
    let page = try await browser.get(path).text
    #expect(page.contains("name=\"next\" value=\"\(path)\""))
    let chosen = try await browser.post("/language", ["language": "kk", "next": path])
    #expect(chosen.field("Location") == path)

    let secret = String(path.drop { $0 != "=" }.dropFirst())
    let form = ["invitation": secret, "password": "a long password", "repeated": "a long password"]
    #expect(try await browser.post("/invitation", form).status == 303)

    let again = try await Browser(house).get(path)
    #expect(again.status == 404 && again.text.contains("This link is used up"))
    await house.close()
  }

  @Test func `an inspection that was open while its writer logged in again comes back with what was typed`()
    async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/inspections/new")
    let old = browser.token
    let form = [
      "id": "LATE", "organization": "B1", "date": "2026-11-20", "kind": "planned", "violations": "1",
      "violations.0.text": "A long story", "violations.0.category": "rules", "action": "file",
    ]
    _ = try await browser.post("/leave", [:])
    let out = try await browser.post("/inspections", form)
    #expect(out.field("Location") == "/enter?lost=1")
    #expect(try await browser.get("/enter?lost=1").text.contains("nothing was recorded"))
    #expect(try await browser.post("/enter", ["account": "TI-B", "password": "a long password"]).status == 303)

    browser.token = old
    let page = try await browser.post("/inspections", form)

    #expect(
      page.status == 403 && page.text.contains(">A long story</textarea>") && page.text.contains("send it once more"))
    #expect(try house.log(.inspection).count == 2)
    #expect(try await browser.post("/inspections", form).status == 303)
    await house.close()
  }
}
