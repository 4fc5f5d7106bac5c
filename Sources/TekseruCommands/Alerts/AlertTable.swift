import Tekseru
import TekseruAlerts
import TekseruRegister
import TekseruReports

/// The rows of the lists about alerts.
enum AlertTable {
  /// What is decided: who is told of what, or why not.
  static let columns = [
    "decision", "person", "role", "matter", "id", "organization", "stage", "reason", "until", "passed", "insteadOf",
    "due",
  ]

  static func row(_ row: AlertRow) -> [Cell] {
    var decision: [Cell]
    switch row.decision {
    case .tell(_, let passed): decision = [term("tell", "alertDecision"), .none, .none, stages(passed)]
    case .staySilent(let reason):
      decision = [term("staySilent", "alertDecision"), term(reason.name, "silence"), until(reason), .none]
    }
    let first = decision.removeFirst()
    return [
      first, text(row.recipient?.code), row.role.map { term($0.rawValue, "alertRole") } ?? .none,
      term(row.item.matter.rawValue, "matter"), .text(row.item.id), text(row.item.organization),
      row.stage.map { term($0.rawValue, "alertStage") } ?? .none,
    ] + decision + [
      list(row.insteadOf.map { term($0.rawValue, "alertRole") }), row.item.due.map { .day($0) } ?? .none,
    ]
  }

  /// The day or moment at which the silence can end by itself.
  private static func until(_ reason: SilenceReason) -> Cell {
    switch reason {
    case .noDate, .nobodyKnown: .none
    case .notYet(let day), .awaitingConfirmation(let day), .overdueBefore(let day), .silenced(let day),
      .acknowledged(let day):
      .day(day)
    case .told(_, let next): next.map { .day($0) } ?? .none
    case .outsideHours(let moment), .toldToday(let moment): .text(moment.description)
    }
  }

  /// What a decision wrote to the outbox.
  static let digestColumns = ["person", "day", "channel", "subject", "count"]

  static func row(_ digest: Digest) -> [Cell] {
    let messages = digest.messages()
    return [
      .text(digest.recipient.code), .day(digest.day), text(messages.first?.channel.rawValue),
      text(messages.first?.subject), .integer(digest.count + digest.overdueBefore),
    ]
  }

  /// Who was told of something.
  static let toldColumns = [
    "toldAt", "person", "role", "matter", "id", "stage", "passed", "due", "channel", "state", "answer",
  ]

  static func row(_ told: ToldListing, _ sent: OutboxRow?) -> [Cell] {
    [
      .text(told.toldAt.description), .text(told.person), term(told.role.rawValue, "alertRole"),
      term(told.matter.rawValue, "matter"), .text(told.id), term(told.stage.rawValue, "alertStage"),
      stages(told.passed), told.due.map { .day($0) } ?? .none, text(sent?.message.channel.rawValue),
      text(sent.map(state)), text(sent?.answer),
    ]
  }

  /// What no channel could deliver, and what is tried again.
  static let outboxColumns = ["id", "person", "channel", "subject", "state", "attempts", "answer"]

  static func row(_ row: OutboxRow) -> [Cell] {
    [
      .text(row.message.id), .text(row.message.recipient), .text(row.message.channel.rawValue),
      .text(row.message.subject), .text(state(row)), .integer(row.attempts), text(row.answer),
    ]
  }

  private static func state(_ row: OutboxRow) -> String {
    switch row.state {
    case .waiting: "waiting"
    case .sent: "sent"
    case .givenUp: "givenUp"
    }
  }

  private static func stages(_ stages: [AlertStage]) -> Cell { list(stages.map { term($0.rawValue, "alertStage") }) }

  private static func list(_ cells: [Cell]) -> Cell { cells.isEmpty ? .none : .list(cells) }

  private static func text(_ text: String?) -> Cell { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  private static func term(_ word: String, _ vocabulary: String) -> Cell {
    .term(vocabulary, word: word)
  }
}
