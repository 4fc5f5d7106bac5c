import Foundation
import Tekseru
import TekseruSQLite
import Testing

@testable import TekseruWeb

struct SecondFactorTests {
  /// The key of the test vectors of RFC 6238.
  private static let standard = OneTimeKey(bytes: Array("12345678901234567890".utf8))

  @Test(arguments: [
    (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
    (2_000_000_000, "279037"), (20_000_000_000, "353130"),
  ])
  func `codes are those of RFC 6238`(seconds: Int64, code: String) {
    #expect(Self.standard.code(at: seconds / 30) == code)
    #expect(Self.standard.step(of: code, at: Instant(milliseconds: seconds * 1_000), after: 0) == seconds / 30)
  }

  @Test func `a key is written in base 32, and a phone takes it over by an address`() {
    #expect(Self.standard.text == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(
      Self.standard.address(of: "TI-1")
        == "otpauth://totp/Tekseru:TI-1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tekseru")
  }

  @Test func `a code holds for its half minute and the ones beside, and once`() throws {
    let (key, now) = (Self.standard, Instant(milliseconds: 1_111_111_111_000))
    let step = now.milliseconds / 30_000

    #expect(
      (-3...3).map { key.step(of: key.code(at: step + $0), at: now, after: 0) != nil } == [
        false, false, true, true, true, false, false,
      ])
    #expect(key.step(of: key.code(at: step), at: now, after: step) == nil)
    #expect(key.step(of: "", at: now, after: 0) == nil && key.step(of: "12345", at: now, after: 0) == nil)
  }

  /// Sets a second factor up, and gives the key and the recovery codes.
  private func setUp(_ browser: Browser) async throws -> (key: OneTimeKey, recovery: [String]) {
    _ = try await browser.get("/second-factor")
    _ = try await browser.post("/second-factor/begin", ["old": "a long password"])
    let text = try await browser.get("/second-factor").text
    let key = try OneTimeKey(base32: String(try #require(text.firstMatch(of: /secret=([A-Z2-7]{32})/)).1))
    let done = try await browser.post("/second-factor/confirm", ["code": key.code(at: Self.step)])
    try #require(done.status == 200)
    return (key, done.text.matches(of: /<code>([a-z0-9]{5}-[a-z0-9]{5})<\/code>/).map { String($0.1) })
  }

  private static let step = SiteHouse.now.milliseconds / 30_000

  private func password(_ house: SiteHouse) async throws -> (browser: Browser, answer: Browser.Answer) {
    let browser = Browser(house)
    _ = try await browser.get("/enter")
    let answer = try await browser.post(
      "/enter", ["account": "TI-B", "password": "a long password", "next": "/receipts"])
    return (browser, answer)
  }

  @Test func `with a second factor the password alone lets nobody in`() async throws {
    let house = try SiteHouse()
    let (key, recovery) = try await setUp(try await house.browser(of: "TI-B"))
    #expect(recovery.count == 8 && Set(recovery).count == 8)

    let (browser, answer) = try await password(house)
    #expect(answer.status == 303 && answer.field("Location") == "/enter/code?next=%2Freceipts")
    #expect(try await browser.get("/").status == 303)
    _ = try await browser.get("/enter/code?next=%2Freceipts")
    #expect(try await browser.post("/enter/code", ["code": "000000"]).status == 403)
    let used = try await browser.post("/enter/code", ["code": key.code(at: Self.step)])
    #expect(used.status == 403, "the code that set it up is used")
    let entered = try await browser.post("/enter/code", ["code": key.code(at: Self.step + 1), "next": "/receipts"])
    #expect(entered.status == 303 && entered.field("Location") == "/receipts")
    #expect(try await browser.get("/").status == 200)
    await house.close()
  }

  @Test func `a recovery code lets in once, however it is written`() async throws {
    let house = try SiteHouse()
    let (_, recovery) = try await setUp(try await house.browser(of: "TI-B"))
    let written = recovery[3].uppercased().replacing("-", with: " ")

    for status in [303, 403] {
      let (browser, _) = try await password(house)
      _ = try await browser.get("/enter/code")
      #expect(try await browser.post("/enter/code", ["code": written]).status == status)
    }
    await house.close()
  }

  @Test func `who guesses codes has to wait as who guesses passwords has, and it is logged`() async throws {
    let house = try SiteHouse()
    let (key, _) = try await setUp(try await house.browser(of: "TI-B"))
    let (browser, _) = try await password(house)
    _ = try await browser.get("/enter/code")

    for _ in 0..<5 { #expect(try await browser.post("/enter/code", ["code": "000000"]).status == 403) }
    #expect(try await browser.post("/enter/code", ["code": key.code(at: Self.step + 1)]).status == 429)
    #expect(house.messages.all.filter { $0.contains("another code of the second factor") }.count == 5)
    await house.close()
  }

  @Test func `a second factor is given up with a code, and by a new invitation`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let (key, _) = try await setUp(browser)
    _ = try await browser.get("/second-factor")

    #expect(try await browser.post("/second-factor/end", ["code": "000000"]).status == 422)
    #expect(try await browser.post("/second-factor/end", ["code": key.code(at: Self.step + 1)]).status == 303)
    #expect(try await password(house).answer.field("Location") == "/receipts")
    _ = try await setUp(browser)
    _ = try await house.browser(of: "TI-B")
    #expect(try await password(house).answer.field("Location") == "/receipts")
    await house.close()
  }

  @Test func `a second factor is set up by who types the password again`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    _ = try await browser.get("/second-factor")

    #expect(try await browser.post("/second-factor/begin", ["old": "not the right one"]).status == 422)
    #expect(try await !browser.get("/second-factor").text.contains("otpauth:"))
    #expect(try await browser.post("/second-factor/begin", ["old": "a long password"]).status == 303)
    #expect(try await browser.get("/second-factor").text.contains("otpauth:"))
    await house.close()
  }

  @Test func `neither the key that is confirmed nor a recovery code is shown again`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")
    let (_, recovery) = try await setUp(browser)

    let text = try await browser.get("/second-factor").text

    #expect(!text.contains("otpauth:") && !text.contains(recovery[0]))
    #expect(try await browser.post("/second-factor/begin", ["old": "a long password"]).status == 303)
    #expect(try await !browser.get("/second-factor").text.contains("otpauth:"))
    #expect(try await password(house).answer.field("Location")?.hasPrefix("/enter/code") == true)
    await house.close()
  }

  @Test func `the frequent passwords are refused, whatever their capitals`() {
    #expect(CommonPasswords.all.count == 3_397)
    #expect(CommonPasswords.all.allSatisfy { $0.count >= Password.shortest && $0 == $0.lowercased() })
    for password in ["1234567890", "Qwertyuiop", "password123", "PASSWORD123", "Qwerty2000"] {
      #expect(Password.weakness(of: password, repeated: password, account: "TI-1") == .guessable, "\(password)")
    }
  }
}

extension OneTimeKey {
  /// Reads a key as an authenticator does.
  fileprivate init(base32 text: String) throws {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var bits = ""
    for letter in text {
      let number = try #require(alphabet.firstIndex(of: letter))
      bits += String(repeating: "0", count: 5 - String(number, radix: 2).count) + String(number, radix: 2)
    }
    let digits = Array(bits)
    self.init(bytes: stride(from: 0, to: 160, by: 8).compactMap { UInt8(String(digits[$0..<$0 + 8]), radix: 2) })
  }
}
