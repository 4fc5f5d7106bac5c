import Foundation
import Tekseru
import TekseruRegister
import Testing

@testable import TekseruSocket
@testable import TekseruWeb

/// The administrator's pages: people and their accounts at one's places, and the daemon for the administrator of a whole union.
struct AdministrationTests {
  private static let house = ["/administration/house"]

  private func union() throws -> SiteHouse {
    let house = try SiteHouse()
    try house.record(
      #"""
      {"tekseru":1,"document":"person","id":"admin-U","code":"admin-U","name":"Keeper","roles":[{"role":"administrator","organization":"U"}],"language":"en"}
      {"tekseru":1,"document":"person","id":"both","code":"both","name":"At both","roles":[{"role":"member","organization":"B1"},{"role":"officer","organization":"U"}]}
      """#)
    return house
  }

  @Test(arguments: ["TI", "responsible", "chair", "member", "officer", "juror"])
  func `who is no administrator finds none of these pages and does none of these things`(role: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "\(role)-B")

    for page in ["/administration", "/administration/person?code=TI-B"] + Self.house {
      #expect(try await browser.get(page).status == 404, "\(role) \(page)")
    }
    for form in ["invitations", "sessions/end", "verify"] {
      #expect(try await browser.post("/administration/\(form)", ["code": "TI-B"]).status == 404, "\(role) \(form)")
    }
    #expect(try await !browser.get("/").text.contains("/administration"))
    await house.close()
  }

  @Test func `a branch's administrator looks after the branch's people, and not after the daemon`() async throws {
    let house = try union()
    let browser = try await house.browser(of: "administrator-B")

    let list = try await browser.get("/administration").text
    #expect(list.contains("Inspector B") && list.contains("officer B"))
    #expect(!list.contains("Inspector C") && !list.contains("officer C") && !list.contains("Keeper"))
    #expect(try await browser.get("/administration?find=chair").text.contains("chair B"))
    for code in ["TI-B", "chair-B", "TI-OLD"] {
      #expect(try await browser.get("/administration/person?code=\(code)").status == 200, "\(code)")
    }
    for code in ["TI-C", "chair-C", "admin-U", "both", "NONE"] {
      #expect(try await browser.get("/administration/person?code=\(code)").status == 404, "\(code)")
      for form in ["invitations", "sessions/end"] {
        #expect(try await browser.post("/administration/\(form)", ["code": code]).status == 404, "\(code) \(form)")
      }
    }
    #expect(try await browser.get("/administration/house").status == 404)
    #expect(try await browser.post("/administration/verify", [:]).status == 404)
    await house.close()
  }

  @Test func `an invitation by form shows a link this once, which lets in`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "administrator-B")
    _ = try await browser.get("/administration/person?code=chair-B")

    let shown = try await browser.post("/administration/invitations", ["code": "chair-B"])

    let link = try #require(shown.text.firstMatch(of: /https:\/\/x(\/invitation\?token=[A-Za-z0-9_-]{43})/)).1
    #expect(try await !browser.get("/administration/person?code=chair-B").text.contains("/invitation?token"))
    #expect(try await Browser(house).get(String(link)).text.contains("chair-B"))
    #expect(house.messages.all.contains { $0.contains("Somebody was invited") && $0.contains("by=administrator-B") })
    #expect(shown.field("Cache-Control") == "no-store")
    await house.close()
  }

  @Test func `an administrator ends all sessions of somebody, and sees how many there are`() async throws {
    let house = try SiteHouse()
    let chair = try await house.browser(of: "chair-B")
    let browser = try await house.browser(of: "administrator-B")
    let before = try await browser.get("/administration/person?code=chair-B").text
    #expect(before.contains("has chosen a password") && before.contains("<dd>1</dd>"))

    let ended = try await browser.post("/administration/sessions/end", ["code": "chair-B"])

    #expect(ended.field("Location") == "/administration/person?code=chair-B&ended=1")
    #expect(try await chair.get("/").status == 303)
    #expect(try await browser.get("/administration/person?code=chair-B").text.contains("<dd>0</dd>"))
    #expect(house.messages.all.contains { $0.contains("sessions of somebody were ended") })
    await house.close()
  }

  @Test
  func `the administrator of the union sees what waits, the log's head, the configuration, and checks the register`()
    async throws
  {
    let house = try union()
    let browser = try await house.browser(of: "admin-U")
    let head = try house.read { "\($0.head)" }

    let text = try await browser.get("/administration/house").text
    #expect(text.contains(head) && text.contains("stuck.json") && text.contains("Not checked since"))
    #expect(text.contains("language") && text.contains("<dd>en</dd>"))
    #expect(try await browser.post("/administration/verify", [:]).status == 303)
    while case .running = house.site.check.state { await Task.yield() }

    #expect(try await browser.get("/administration/house").text.contains("everything is as it should be"))
    await house.close()
  }

  @Test func `what waits is asked for nobody else`() async throws {
    let house = try union()
    for code in ["administrator-B", "officer-B"] {
      _ = try await house.browser(of: code).get("/administration/house")
    }
    _ = try await Browser(house).get("/administration/house")

    #expect(house.asked.all.isEmpty)
    _ = try await house.browser(of: "admin-U").get("/administration/house")
    #expect(house.asked.all == ["waiting"])
    await house.close()
  }
}
