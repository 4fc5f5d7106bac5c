import Foundation
import Tekseru
import TekseruAlerts
import TekseruRegister
import Testing

@testable import TekseruChannels

struct SignatureTests {
  /// RFC 4231, 4.3 and 4.7: a short key, and one that is longer than a block.
  @Test(arguments: [
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func `the signature is HMAC with SHA-256`(key: [UInt8], text: String, expected: String) {
    #expect(SHA256.hexadecimal(Signature.authentication(of: Array(text.utf8), key: key)) == expected)
  }

  @Test func `the signature covers the time and the body`() {
    let secret = Secret("key")

    let one = Signature.header(for: Array("body".utf8), at: 1, secret: secret)

    #expect(one.hasPrefix("t=1,v1="))
    #expect(one.dropFirst(7) != Signature.header(for: Array("body".utf8), at: 2, secret: secret).dropFirst(7))
    #expect(one != Signature.header(for: Array("bodY".utf8), at: 1, secret: secret))
  }
}

struct TelegramTextTests {
  @Test func `a short message is one part and carries its mark`() {
    #expect(TelegramText.parts(subject: "S", text: "T", fingerprint: "0123456789") == ["S\n\nT\n\n[01234567]"])
  }

  @Test func `a long message comes in parts that Telegram takes, and nothing of it is lost`() {
    let lines = (1...2_000).map { "\($0). Розетка не закреплена 🔌" }

    let parts = TelegramText.parts(subject: "S", text: lines.joined(separator: "\n"), fingerprint: "0123456789")

    #expect(parts.allSatisfy { $0.utf16.count <= 4_096 })
    #expect(lines.allSatisfy { line in parts.contains { $0.contains(line) } })
    #expect(parts[1].hasSuffix("[01234567 2/\(parts.count)]"))
  }

  @Test func `a line that is longer than a message is divided`() {
    let parts = TelegramText.parts(subject: "S", text: String(repeating: "я", count: 9_000), fingerprint: "0123456789")

    #expect(parts.joined().count(where: { $0 == "я" }) == 9_000)
    #expect(parts.allSatisfy { $0.utf16.count <= 4_096 })
  }
}

struct AlertmanagerBodyTests {
  private static let now = Instant(milliseconds: 1_782_810_000_000)
  private static let item = MessageItem(
    topic: "violation KZ-01-2026-118/2", organization: "DEMO-KZ-01", stage: "overdue",
    since: Instant(milliseconds: 1_782_500_000_000), summary: "Розетка")

  private struct Alert: Decodable {
    var labels: [String: String]
    var annotations: [String: String]
    var startsAt: String
    var endsAt: String
  }

  private func alert(_ message: Message, written: Instant, at now: Instant = now) throws -> Alert {
    let outgoing = OutgoingMessage(message: message, writtenAt: written, isWaiting: true)
    let body = AlertmanagerBody.bytes([outgoing], at: now, interval: 60_000)
    return try #require(try JSONDecoder().decode([Alert].self, from: Data(body)).first)
  }

  @Test func `an alert keeps its labels when its stage changes`() throws {
    var later = AlertmanagerBodyTests.item
    later.stage = "branch"

    let first = try alert(.sample(items: [AlertmanagerBodyTests.item]), written: AlertmanagerBodyTests.now)
    let second = try alert(.sample("M-2", occasion: .escalated, items: [later]), written: AlertmanagerBodyTests.now)

    #expect(first.labels == second.labels)
    #expect(first.annotations["stage"] == "overdue")
    #expect(second.annotations["stage"] == "branch")
  }

  @Test func `an alert stands for more than three intervals from now`() throws {
    let alert = try alert(.sample(items: [AlertmanagerBodyTests.item]), written: AlertmanagerBodyTests.now)

    #expect(alert.endsAt == Instant(milliseconds: 1_782_810_240_000).description)
  }

  @Test func `what is resolved ended when it was resolved, however often that is said`() throws {
    let written = Instant(milliseconds: 1_782_809_000_000)

    let alert = try alert(.sample(occasion: .resolved, items: [AlertmanagerBodyTests.item]), written: written)

    #expect(alert.endsAt == written.description)
  }

  @Test func `a label that says nothing is left out`() throws {
    let alert = try alert(.sample(items: [AlertmanagerBodyTests.item]), written: AlertmanagerBodyTests.now)

    #expect(alert.labels["severity"] == nil)
    #expect(alert.labels["topic"] == "violation KZ-01-2026-118/2")
  }
}

struct WebhookBodyTests {
  @Test func `a program is posted the same bytes at each attempt`() throws {
    let message = Message.sample(text: "Бір", items: [])
    let written = Instant(milliseconds: 1_782_810_000_000)

    let body = WebhookBody.bytes(message, written: written)

    #expect(body == WebhookBody.bytes(message, written: written))
    #expect(String(decoding: body, as: UTF8.self).contains("\"id\":\"\(message.fingerprint)\""))
    #expect(!String(decoding: body, as: UTF8.self).contains("aigul@example.org"))
  }
}
