import Testing

@testable import TekseruWeb

struct AccountTests {
  private func change(
    _ browser: Browser, from old: String, to new: String, repeated: String? = nil
  ) async throws -> Browser.Answer {
    _ = try await browser.get("/account")
    return try await browser.post("/account/password", ["old": old, "password": new, "repeated": repeated ?? new])
  }

  private func enter(_ house: SiteHouse, with password: String) async throws -> Browser {
    let browser = Browser(house)
    _ = try await browser.get("/enter")
    _ = try await browser.post("/enter", ["account": "TI-B", "password": password])
    return browser
  }

  @Test func `who knows the old password chooses a new one, and is told so`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    let changed = try await change(browser, from: "a long password", to: "seven new words")

    #expect(changed.status == 303 && changed.field("Location") == "/account?changed=1")
    #expect(try await browser.get("/account?changed=1").text.contains("The password is changed."))
    #expect(try await enter(house, with: "a long password").get("/").status == 303)
    #expect(try await enter(house, with: "seven new words").get("/").status == 200)
    #expect(house.messages.all.contains { $0.hasPrefix("notice A password was changed account=TI-B") })
    #expect(!house.messages.all.contains { $0.contains("a long password") || $0.contains("seven new words") })
    await house.close()
  }

  @Test func `a new password ends every other session, and gives the own one another secret`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let phone = try await enter(house, with: "a long password")
    let stolen = Browser(house)
    stolen.cookies = browser.cookies
    #expect(try await phone.get("/").status == 200)

    _ = try await change(browser, from: "a long password", to: "seven new words")

    #expect(try await browser.get("/").status == 200)
    #expect(try await phone.get("/").status == 303)
    #expect(try await stolen.get("/").status == 303)
    await house.close()
  }

  @Test func `who does not know the old password changes nothing, and is slowed as who guesses is`()
    async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    for _ in 0..<5 {
      let answer = try await change(browser, from: "not the right one", to: "seven new words")
      #expect(answer.status == 422 && answer.text.contains("That is not your password."))
    }

    #expect(try await change(browser, from: "a long password", to: "seven new words").status == 429)
    let told = house.messages.all.filter { $0.contains("warning Somebody who has come in typed another password") }
    #expect(told.count == 5 && told.allSatisfy { $0.contains("account=TI-B") })
    #expect(try await browser.get("/").status == 200)
    await house.close()
  }

  @Test(arguments: [
    ("short", "short", "too short"), ("password123", "password123", "guessed at once"),
    ("my ti-b password", "my ti-b password", "guessed at once"), ("seven new words", "seven new wordz", "differ"),
  ])
  func `a new password is held to the rules of every password`(new: String, repeated: String, said: String) async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    let answer = try await change(browser, from: "a long password", to: new, repeated: repeated)

    #expect(answer.status == 422 && answer.text.contains(said))
    #expect(try await enter(house, with: "a long password").get("/").status == 200)
    await house.close()
  }

  @Test func `the page of one's account is for who has come in, and tells of nobody else`() async throws {
    let house = try SiteHouse()
    let stranger = Browser(house)

    #expect(try await stranger.get("/account").field("Location") == "/enter?next=%2Faccount")
    let text = try await house.browser(of: "TI-B").get("/account?code=TI-C").text
    #expect(text.contains("Your account: <strong>TI-B</strong>"))
    await house.close()
  }

  /// The names of the sessions that the page lets end.
  private func others(_ browser: Browser) async throws -> [String] {
    try await browser.get("/account").text.matches(of: /name="session" value="([0-9A-F]{64})"/).map { String($0.1) }
  }

  @Test func `one sees one's sessions, and ends another one by itself with the password`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    #expect(try await others(browser).isEmpty)
    let (phone, desk) = (
      try await enter(house, with: "a long password"), try await enter(house, with: "a long password")
    )

    let names = try await others(browser)
    #expect(names.count == 2 && Set(names).count == 2)
    #expect(try await browser.get("/account").text.contains("This device"))
    let refused = try await browser.post("/account/sessions/end", ["session": names[0], "old": "not the right one"])
    #expect(refused.status == 422)
    #expect(try await others(browser).count == 2)
    let ended = try await browser.post("/account/sessions/end", ["session": names[0], "old": "a long password"])

    #expect(ended.status == 303 && ended.field("Location") == "/account?ended=1")
    #expect(try await others(browser) == [names[1]])
    let statuses = [try await phone.get("/").status, try await desk.get("/").status]
    #expect(statuses.sorted() == [200, 303])
    #expect(try await browser.get("/").status == 200)
    #expect(house.messages.all.contains { $0.hasPrefix("notice A session was ended account=TI-B") })
    await house.close()
  }

  @Test func `nobody ends a session of somebody else, whatever name they send`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let other = try await house.browser(of: "TI-C")
    let secret = try #require(Secret(other.cookies[Cookies.visitor]))
    let name = secret.hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().uppercased()
    _ = try await browser.get("/account")

    let answer = try await browser.post("/account/sessions/end", ["session": name, "old": "a long password"])

    #expect(answer.status == 303)
    #expect(try await other.get("/").status == 200)
    await house.close()
  }
}
