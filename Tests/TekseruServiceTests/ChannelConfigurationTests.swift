import Foundation
import TekseruAlerts
import TekseruChannels
import Testing

import Systemd
@testable import TekseruService

struct ChannelConfigurationTests {
  private func read(_ text: String) throws -> ChannelSettings {
    try ConfigurationFile.configuration(text, file: "t.yaml", environment: [:]).channels
  }

  private func problems(_ text: String) -> [String] {
    do throws(ConfigurationProblems) {
      _ = try ConfigurationFile.configuration(text, file: "t.yaml", environment: [:])
      return []
    } catch {
      return error.all.map { "\($0.line) \($0.key)" }
    }
  }

  @Test func `without a word about channels there are the journal and the lists`() throws {
    let channels = try read("register: /srv/union/register.sqlite")

    #expect(channels.kinds == [.journal, .list])
    #expect(channels.lists == "/srv/union/lists")
  }

  @Test func `mail is encrypted on the usual port when nothing else is said`() throws {
    let mail = try #require(try read("channels: {mail: {server: mail.example.org, from: a@example.org}}").mail)

    #expect(mail.security == .starttls)
    #expect(mail.port == 587)
  }

  @Test func `a whole set of channels is read`() throws {
    let channels = try read(
      """
      channels:
        mail: {server: "[::1]", security: none, from: a@example.org, sender: "Тексеру", perMinute: 30, patience: 5m}
        webhooks: [{name: duty, url: "https://example.org/x", secret: duty-secret, allow: [169.254.1.1]}]
        alertmanager: {servers: ["http://127.0.0.1:9093/"], interval: 30s}
        telegram: {token: telegram-token}
        heartbeat: {url: heartbeat-url, interval: 5m}
        administrator: {language: ru, contacts: [{mail: b@example.org}, {webhook: duty}]}
      """)

    #expect(channels.kinds == Set(ChannelKind.allCases))
    #expect(channels.webhooks.first?.url == .plain("https://example.org/x"))
    #expect(channels.alertmanager?.servers == ["http://127.0.0.1:9093"])
    #expect(channels.heartbeat?.url == .secret(.credential("heartbeat-url")))
    #expect(channels.administrator.contacts.map(\.channel) == [.mail, .webhook])
    #expect(
      channels.secretPlaces.map(\.key) == [
        "channels.telegram.token", "channels.webhooks[0].secret", "channels.heartbeat.url",
      ])
  }

  @Test(arguments: [
    ("channels:\n  fax: {}", "2 channels.fax"),
    ("channels:\n  mail: {server: a}", "2 channels.mail"),
    ("channels:\n  mail: {server: a, from: nobody}", "2 channels.mail.from"),
    ("channels:\n  mail: {server: \"a:25\\r\\nb\", from: a@example.org}", "2 channels.mail.server"),
    ("channels:\n  mail: {server: a, from: a@example.org, user: x}", "2 channels.mail"),
    (
      "channels:\n  mail: {server: a.example, from: a@example.org, user: x, password: y, security: none}",
      "2 channels.mail.security"
    ),
    ("channels:\n  mail: {server: a, from: a@example.org, port: 99999}", "2 channels.mail.port"),
    ("channels:\n  webhooks:\n    - {name: a, url: \"ftp://x\"}", "3 channels.webhooks[0].url"),
    ("channels:\n  webhooks:\n    - {name: a, url: \"https://u:p@x/\"}", "3 channels.webhooks[0].url"),
    ("channels:\n  telegram: {token: \"12:AA bb\"}", "2 channels.telegram.token"),
    ("channels:\n  alertmanager: {servers: []}", "2 channels.alertmanager.servers"),
    (
      "channels:\n  administrator:\n    contacts:\n      - mail: a@example.org",
      "4 channels.administrator.contacts[0]"
    ),
  ])
  func `a mistake in a channel is told with its line and key`(text: String, problem: String) {
    #expect(problems(text).contains(problem))
  }
}

struct SecretReaderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "tekseru-\(UUID().uuidString)").path

  private func read(_ text: String, mode: Int, _ place: (String) -> SecretPlace) throws -> Result<
    Secrets, ConfigurationProblems
  > {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(text.utf8).write(to: URL(filePath: folder + "/channels_token"))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder + "/channels_token")
    var settings = ChannelSettings()
    settings.telegram = TelegramSettings(token: place(folder))
    do throws(ConfigurationProblems) {
      return .success(try SecretReader(credentials: Credentials(folder: folder)).read(settings, file: "t.yaml"))
    } catch {
      return .failure(error)
    }
  }

  @Test func `a credential is found under the name that its folder gives it`() throws {
    #expect(throws: Never.self) { try read("12:AA\n", mode: 0o400) { _ in .credential("token") }.get() }
  }

  @Test func `a credential that is missing is told by its setting and not by what stands there`() throws {
    guard case .failure(let problems) = try read("x", mode: 0o400, { _ in .credential("12AAsecret") }) else {
      Issue.record("It was found.")
      return
    }

    #expect(problems.all.map(\.key) == ["channels.telegram.token"])
    #expect(!problems.all.description.contains("12AAsecret"))
  }

  @Test(arguments: [(0o600, true), (0o400, true), (0o640, false), (0o604, false)])
  func `a file is a secret's place when nobody else can read it`(mode: Int, isTaken: Bool) throws {
    let result = try read("12:AA\n", mode: mode) { .file($0 + "/channels_token") }

    #expect(((try? result.get()) != nil) == isTaken)
  }

  @Test(arguments: ["", "\n", "a\nb\n", "a\u{0}b"])
  func `a secret is one line`(text: String) throws {
    let result = try read(text, mode: 0o600) { .file($0 + "/channels_token") }

    #expect((try? result.get()) == nil)
  }
}
