import Logging
import TekseruAlerts

/// Tells a watcher outside that the register can be asked; the watcher tells somebody when it hears nothing.
///
/// It says so only while the core answers: the silence of either is noticed.
final class HeartbeatLane: Lane {
  let name = "heartbeat"
  let state = LaneState()
  let longestWork: Int64 = 60_000
  private let url: Secret
  private let interval: Int64
  private let desk: any OutboxDesk
  private let log: Logger
  private let transfer = Transfer()
  private var wasHeard = true

  init(_ settings: HeartbeatSettings, url: Secret, desk: any OutboxDesk, log: Logger) {
    self.url = url
    interval = Int64(settings.interval / .milliseconds(1))
    self.desk = desk
    self.log = log
  }

  func run() {
    while !state.isStopping {
      if desk.report(DeliveryReport(channel: .journal)), state.begin() {
        beat()
        state.end()
      }
      SenderClock.sleep(interval)
    }
  }

  private func beat() {
    let answer = HTTPAnswer.answer(to: transfer.perform(TransferRequest(url: url.text, action: .get)))
    let isHeard = answer.outcome == .taken
    if wasHeard, !isHeard {
      let words = url.hidingURL(in: "\(answer.code) \(answer.words)")
      log.warning(
        "the watcher outside cannot be reached",
        metadata: SenderMessage.broken.metadata(["channel": name, "answer": words])
      )
    }
    wasHeard = isHeard
  }
}
