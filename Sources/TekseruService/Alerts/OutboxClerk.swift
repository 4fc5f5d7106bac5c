import FoundationEssentials
import Tekseru
import TekseruAlerts
import TekseruInbox
import TekseruRegister

/// Gives the sender what is to be sent, and notes what came of it: the core's side of `OutboxDesk`.
struct OutboxClerk: Sendable {
  let control: IntakeControl
  let bell: OutboxBell
  let administrator: Administrator
  let rule = RetryRule()

  /// How many messages are given at once.
  private static let most = 100

  /// The messages of one way that may be sent now; waits for one, up to so many seconds.
  func due(
    on channel: ChannelKind, to address: String?, waiting seconds: Int
  ) async -> Result<[OutgoingMessage], RegisterFailure> {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let rings = bell.rings
      let now = Clocks.now
      let found = await control.withRegister { register throws(RegisterFailure) in
        try register.consulting { engine throws(SQLFailure) in
          let outbox = Outbox(engine)
          let due = try outbox.due(on: channel, to: address, at: now, atMost: OutboxClerk.most)
          return (due.map { OutgoingMessage($0) }, try outbox.nextDue(on: channel, to: address, after: now))
        }
      }
      guard case .success(let (messages, next)) = found else { return found.map { $0.0 } }
      let left = ContinuousClock.now.duration(to: end)
      guard messages.isEmpty, left > .zero, !bell.isClosed else { return .success(messages) }
      let pause = next.map { Duration.milliseconds($0.milliseconds - now.milliseconds) } ?? left
      await bell.wait(after: rings, upTo: min(left, pause))
    }
  }

  /// Everything that an Alertmanager must know of.
  func standing() async -> Result<[OutgoingMessage], RegisterFailure> {
    await control.withRegister { register throws(RegisterFailure) in
      try register.consulting { engine throws(SQLFailure) in
        try Outbox(engine).standing(at: Clocks.now).map { OutgoingMessage($0) }
      }
    }
  }

  /// Notes what came of messages; the administrator is told of what was given up, in the same transaction.
  func note(_ report: DeliveryReport) async -> Result<Void, RegisterFailure> {
    if report.isEmpty { return await control.withRegister { _ in } }
    let now = Clocks.now
    let told = await control.withRegister { register throws(RegisterFailure) in
      try register.recording { engine throws(SQLFailure) in
        let outbox = Outbox(engine)
        var givenUp: [Answer] = []
        for entry in report.answers {
          let marked = try outbox.mark(entry.id, entry.answer, at: now, rule: rule, chance: .random(in: 0..<1))
          guard let marked, marked.verdict == .givenUp else { continue }
          if marked.row.message.occasion != .undeliverable { givenUp.append(entry.answer) }
        }
        return try outbox.write(notices(givenUp, report, at: now), at: now)
      }
    }
    if case .success(let count) = told, count > 0 { bell.ring() }
    return told.map { _ in }
  }

  private func notices(_ givenUp: [Answer], _ report: DeliveryReport, at now: Instant) -> [Message] {
    var notices: [Message] = []
    if let last = givenUp.last {
      let words = last.code == 0 ? last.words : "\(last.code) \(last.words)"
      notices += administrator.givenUp(givenUp.count, on: report.channel, because: words, at: now)
    }
    if let trouble = report.trouble { notices += administrator.broken(trouble, on: report.channel, at: now) }
    return notices
  }
}
