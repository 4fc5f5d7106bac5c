import Logging
import TekseruAlerts

/// Sends the messages of one way, one after the other, and tells the core what came of them.
final class MessageLane: Lane {
  let name: String
  let state = LaneState()
  let longestWork: Int64
  private let kind: ChannelKind
  private let address: String?
  private let channel: any MessageChannel
  private let desk: any OutboxDesk
  private let log: Logger
  private var circuit = Circuit()
  private var report: DeliveryReport
  private var reportedAt: Int64 = 0
  private var isBroken = false

  /// How many answers are told together, and after how many milliseconds at the latest. What was sent and not told is
  /// sent again after a crash, so it is little.
  private static let mostAnswers = 10
  private static let longestDelay: Int64 = 250
  /// How long the core may leave a question open, in seconds.
  private static let patience = 240

  init(
    _ kind: ChannelKind, to address: String? = nil, _ channel: any MessageChannel, desk: any OutboxDesk, log: Logger,
    longestWork: Int64
  ) {
    name = [kind.rawValue, address].compactMap(\.self).joined(separator: " ")
    self.kind = kind
    self.address = address
    self.channel = channel
    self.desk = desk
    self.log = log
    self.longestWork = longestWork
    report = DeliveryReport(channel: kind)
  }

  func run() {
    while !state.isStopping {
      SenderClock.sleep(circuit.rest(at: SenderClock.milliseconds))
      guard let messages = desk.due(on: kind, to: address, waiting: MessageLane.patience) else {
        SenderClock.sleep(.random(in: 500...2_000))
        continue
      }
      guard state.begin() else { return }
      send(messages)
      state.end()
    }
  }

  private func send(_ messages: [OutgoingMessage]) {
    reportedAt = SenderClock.milliseconds
    for outgoing in messages {
      guard !state.isStopping, circuit.rest(at: SenderClock.milliseconds) == 0 else { break }
      SenderClock.sleep(channel.wait(before: outgoing.message, at: SenderClock.milliseconds))
      let answer = channel.send(outgoing.message, written: outgoing.writtenAt)
      circuit.note(answer, at: SenderClock.milliseconds, chance: .random(in: 0..<1))
      report.answers.append(.init(id: outgoing.message.id, answer: answer))
      note(answer)
      let isLate = SenderClock.milliseconds - reportedAt >= MessageLane.longestDelay
      if report.answers.count >= MessageLane.mostAnswers || isLate { tell() }
      guard state.begin() else { break }
    }
    tell()
  }

  /// Notes in the journal when the way stops working and when it works again.
  private func note(_ answer: Answer) {
    if circuit.isBroken, let since = circuit.brokenSince {
      let seconds = Int(SenderClock.milliseconds - since) / 1_000
      report.trouble = .init(
        seconds: seconds, words: answer.code == 0 ? answer.words : "\(answer.code) \(answer.words)")
    }
    guard circuit.isBroken != isBroken else { return }
    isBroken = circuit.isBroken
    let fields: [String: String] = ["channel": name, "answer": "\(answer.code) \(answer.words)"]
    if isBroken {
      log.warning("\(name) does not work: \(answer.words)", metadata: SenderMessage.broken.metadata(fields))
    } else {
      log.notice("\(name) works again", metadata: SenderMessage.mended.metadata(fields))
    }
  }

  /// Tells the core, as often as it takes: what is not told would be sent again.
  private func tell() {
    while !report.isEmpty {
      if desk.report(report) { break }
      if state.isStopping { break }
      SenderClock.sleep(.random(in: 200...1_000))
    }
    report = DeliveryReport(channel: kind)
    reportedAt = SenderClock.milliseconds
  }
}
