import FoundationEssentials
import Tekseru
import TekseruAlerts

/// What an Alertmanager is told of everything that stands, as its interface (v2) has it.
///
/// Labels are what makes an alert this alert, and stay the same as long as the thing stands; what changes, such as the
/// stage, stands in the annotations.
enum AlertmanagerBody {
  private struct Alert: Encodable {
    var labels: [String: String]
    var annotations: [String: String]
    var startsAt: String
    var endsAt: String
  }

  /// How many intervals an alert stands when it is not sent again: three may fail before it seems to be over.
  private static let intervals: Int64 = 4

  static func bytes(_ rows: [OutgoingMessage], at now: Instant, interval: Int64) -> [UInt8] {
    let alerts = rows.compactMap { row in row.message.items.first.map { alert(row, $0, now, interval) } }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(alerts)).map { Array($0) } ?? []
  }

  private static func alert(_ row: OutgoingMessage, _ item: MessageItem, _ now: Instant, _ interval: Int64) -> Alert {
    let message = row.message
    let isOver = message.occasion == .resolved
    let end = isOver ? row.writtenAt : Instant(milliseconds: now.milliseconds + intervals * interval)
    let labels = [
      "alertname": "Tekseru", "topic": item.topic, "organization": item.organization, "severity": item.severity,
    ]
    let annotations = [
      "summary": message.subject, "description": message.text, "stage": item.stage,
      "due": item.due?.description ?? "",
    ]
    return Alert(
      labels: labels.filter { !$0.value.isEmpty }, annotations: annotations.filter { !$0.value.isEmpty },
      startsAt: min(item.since, end).description, endsAt: end.description)
  }
}
