import Tekseru
import TekseruAlerts

/// Tells the Alertmanagers of one cluster everything that stands.
final class AlertmanagerChannel {
  private let settings: AlertmanagerSettings
  private let transfer = Transfer()

  /// How many alerts go into one request.
  static let most = 500

  init(_ settings: AlertmanagerSettings) { self.settings = settings }

  /// How often everything is told, in milliseconds.
  var interval: Int64 { Int64(settings.interval / .milliseconds(1)) }

  /// Tells the servers of some alerts. One that takes them is enough: they tell one another.
  func send(_ rows: [OutgoingMessage], at now: Instant) -> Answer {
    let body = AlertmanagerBody.bytes(rows, at: now, interval: interval)
    var answers: [Answer] = []
    for server in settings.servers {
      var request = TransferRequest(
        url: "\(server)/api/v2/alerts", action: .post(headers: ["Content-Type: application/json"], body: body))
      request.authority = settings.authority
      request.allowed = settings.allowed
      answers.append(HTTPAnswer.answer(to: transfer.perform(request)))
    }
    return answers.first { $0.outcome == .taken } ?? answers.first ?? Answer(.unreachable, words: "no server")
  }
}
