import Logging
import TekseruAlerts

/// Tells the Alertmanagers again and again what stands: they keep nothing by themselves.
final class AlertmanagerLane: Lane {
  let name = ChannelKind.alertmanager.rawValue
  let state = LaneState()
  let longestWork: Int64 = 300_000
  private let channel: AlertmanagerChannel
  private let desk: any OutboxDesk
  private let log: Logger
  private var circuit = Circuit()

  init(_ channel: AlertmanagerChannel, desk: any OutboxDesk, log: Logger) {
    self.channel = channel
    self.desk = desk
    self.log = log
  }

  func run() {
    while !state.isStopping {
      SenderClock.sleep(circuit.rest(at: SenderClock.milliseconds))
      guard let standing = desk.standing() else {
        SenderClock.sleep(.random(in: 500...2_000))
        continue
      }
      guard state.begin() else { return }
      let isDone = send(standing)
      state.end()
      // What is new is told at once; all else when the interval is over.
      guard isDone else { continue }
      _ = desk.due(on: .alertmanager, to: nil, waiting: max(1, Int(channel.interval / 1_000)))
    }
  }

  private func send(_ standing: [OutgoingMessage]) -> Bool {
    var rest = standing[...]
    while !rest.isEmpty {
      let some = Array(rest.prefix(AlertmanagerChannel.most))
      rest = rest.dropFirst(some.count)
      let wasBroken = circuit.isBroken
      let answer = channel.send(some, at: SenderClock.now)
      circuit.note(answer, at: SenderClock.milliseconds, chance: .random(in: 0..<1))
      var report = DeliveryReport(
        channel: .alertmanager,
        answers: some.filter(\.isWaiting).map { .init(id: $0.message.id, answer: answer) })
      if circuit.isBroken, let since = circuit.brokenSince {
        report.trouble = .init(seconds: Int(SenderClock.milliseconds - since) / 1_000, words: answer.words)
        if !wasBroken {
          log.warning(
            "alertmanager does not work: \(answer.words)", metadata: SenderMessage.broken.metadata(["channel": name]))
        }
      } else if wasBroken {
        log.notice("alertmanager works again", metadata: SenderMessage.mended.metadata(["channel": name]))
      }
      if !report.isEmpty { _ = desk.report(report) }
      guard answer.outcome == .taken else {
        if circuit.rest(at: SenderClock.milliseconds) == 0 { SenderClock.sleep(.random(in: 1_000...5_000)) }
        return false
      }
    }
    return true
  }
}
