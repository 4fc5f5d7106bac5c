import Foundation
import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// A register with an outbox in a file of its own, with a clock that only moves when told; the file goes with it.
final class OutboxLab {
  let path: String
  let register: Register
  var clock = Instant(milliseconds: 1_782_810_000_000)

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("tekseru-\(UUID().uuidString).sqlite").path
    register = try Register(try SQLiteConnection(path: path, access: .create), now: clock)
  }

  deinit { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }

  func later(_ seconds: Int) -> Instant { Instant(milliseconds: clock.milliseconds + Int64(seconds) * 1_000) }

  @discardableResult
  func write(_ messages: Message...) throws -> Int {
    try register.recording { engine throws(SQLFailure) in try Outbox(engine).write(messages, at: clock) }
  }

  func due(_ channel: ChannelKind = .mail) throws -> [String] {
    try register.consulting { engine throws(SQLFailure) in
      try Outbox(engine).due(on: channel, at: clock, atMost: 100).map(\.message.id)
    }
  }

  @discardableResult
  func mark(_ id: String, _ answer: Answer, chance: Double = 0.5) throws -> RetryRule.Verdict? {
    try register.recording { engine throws(SQLFailure) in
      try Outbox(engine).mark(id, answer, at: clock, rule: RetryRule(), chance: chance)?.verdict
    }
  }

  func reading<Result>(_ body: (Outbox) throws(SQLFailure) -> Result) throws -> Result {
    try register.consulting { engine throws(SQLFailure) in try body(Outbox(engine)) }
  }

  func intruder() throws -> SQLiteConnection { try SQLiteConnection(path: path, access: .write) }
}

extension Message {
  /// A message of which only what a test is about is said.
  static func sample(
    _ id: String = "M-1", to address: String = "aigul@example.org", by channel: ChannelKind = .mail,
    _ occasion: Occasion = .overdue, subject: String = "Overdue: KZ-01-2026-118/2, DEMO-KZ-01", text: String = "Text",
    items: [MessageItem] = []
  ) -> Message {
    Message(
      id: id, recipient: "TI-01", language: .kk, channel: channel, address: address, occasion: occasion,
      subject: subject, text: text, items: items)
  }
}

extension MessageItem {
  static let sample = MessageItem(
    topic: "violation KZ-01-2026-118/2", organization: "DEMO-KZ-01", stage: "overdue", severity: "gross",
    due: Day(year: 2026, month: 6, day: 26), since: Instant(milliseconds: 1_782_500_000_000), summary: "Розетка")
}
