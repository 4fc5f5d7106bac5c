import TekseruInbox
import TekseruLanguage
import Testing

@testable import TekseruService

struct ConfigurationTests {
  private func read(_ text: String, _ environment: [String: String] = [:]) throws -> Configuration {
    try ConfigurationFile.configuration(text, file: "t.yaml", environment: environment)
  }

  private func problems(_ text: String) -> [String] {
    do throws(ConfigurationProblems) {
      _ = try ConfigurationFile.configuration(text, file: "t.yaml", environment: [:])
      return []
    } catch {
      return error.all.map { "\($0.line) \($0.key)" }
    }
  }

  @Test func `an empty file means the standard places`() throws {
    let configuration = try read("")

    #expect(configuration.register == "/var/lib/tekseru/register.sqlite")
    #expect(configuration.intake.inboxes.map(\.folder) == ["/var/lib/tekseru/inbox"])
    #expect(configuration.intake.inboxes.map(\.accepted) == ["/var/lib/tekseru/accepted"])
  }

  @Test func `an inbox of an office has its outcome folders beside the others'`() throws {
    let text = "inboxes:\n  - name: astana\n    folder: /var/lib/tekseru/inbox/astana\n    language: kk"
    let inbox = try #require(try read(text).intake.inboxes.first)

    #expect(inbox.refused == "/var/lib/tekseru/refused/astana")
    #expect(inbox.language == .kk)
  }

  @Test(arguments: [
    ("inboxs: []", "1 inboxs"),
    ("rescan: soon", "1 rescan"),
    ("inboxes:\n  - name: a\n    folder: here", "3 inboxes[0].folder"),
    ("inboxes:\n  - name: a\n    folder: /a\n    language: de", "4 inboxes[0].language"),
    ("inboxes:\n  - name: a\n    folder: /a\n    settle:\n      closed: 2 weeks", "5 inboxes[0].settle.closed"),
    ("inboxes:\n  - name: a\n    folder: /a\n    limit: 5 GB", "4 inboxes[0].limit"),
    ("inboxes:\n  - name: a/b\n    folder: /a", "2 inboxes[0].name"),
  ])
  func `a mistake is told with its line and key`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func `two inboxes of one name are refused`() {
    let text = "inboxes:\n  - {name: a, folder: /a}\n  - {name: a, folder: /b}"

    #expect(problems(text) == ["3 inboxes[1].name"])
  }

  @Test func `what is no YAML is told with its line`() {
    #expect(problems("register: /a\n  b: [").first?.hasPrefix("2") == true)
  }

  @Test func `the environment goes before the file`() throws {
    let configuration = try read("register: /a/r.sqlite", ["TEKSERUD_REGISTER": "/b/r.sqlite"])

    #expect(configuration.register == "/b/r.sqlite")
  }

  @Test(arguments: [
    ("socket: /s/d.sock", "/s/web.sock"), ("socket: /s/d.sock\nweb: /w/p.sock", "/w/p.sock"),
    ("socket: /s/d.sock\nweb: none", nil), ("socket: none", nil),
  ])
  func `the page's socket lies beside the one for documents, or where it is said`(text: String, path: String?) throws {
    #expect(try read(text).web == path)
  }

  @Test func `accounts lie beside the register, and the page's address is said whole`() throws {
    let configuration = try read("register: /r/register.sqlite\naddress: https://tekseru.example.org")

    #expect(configuration.access == "/r/access.sqlite")
    #expect(configuration.address == "https://tekseru.example.org")
    #expect(problems("address: tekseru.example.org") == ["1 address"])
  }

  @Test func `what is applied while the daemon runs is in force, and nothing else of the file`() throws {
    let inForce = ConfigurationInForce(try read("language: kk"))

    let later = try read("language: en\ninboxes: [{name: astana, folder: /var/lib/tekseru/inbox/astana, limit: 1 MiB}]")
    inForce.apply(later.intake)

    let rows = Dictionary(inForce.rows.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(rows["inboxes.astana.folder"] == "/var/lib/tekseru/inbox/astana")
    #expect(rows["inboxes.astana.limit"] == "1048576" && rows["language"] == "kk")
  }

  @Test func `the configuration in force tells no secret, and no address that may hold one`() throws {
    let text = """
      address: https://tekseru.example.org
      channels:
        mail: {server: mail.example.org, from: tekseru@example.org, user: keeper, password: mail-password}
        webhooks: [{name: desk, url: "https://hooks.example.org/T0/secret-path", secret: hook-secret}]
        telegram: {token: telegram-token}
      """
    let rows = try read(text).inForce
    let told = rows.map { "\($0.name)=\($0.value)" }.joined(separator: "\n")

    for word in ["address=https://tekseru.example.org", "channels.mail.server=mail.example.org", "web=", "access="] {
      #expect(told.contains(word))
    }
    for secret in ["mail-password", "secret-path", "hook-secret", "telegram-token", "keeper"] {
      #expect(!told.contains(secret), "\(secret)")
    }
    #expect(told.matches(of: /•••/).count == 4)
  }
}
