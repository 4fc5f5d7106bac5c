public import Tekseru

/// One thing that a message speaks of, for programs to read.
public struct MessageItem: Hashable, Sendable {
  /// The kind and id of the thing, `violation KZ-01-2026-118/2`: the same in every message about it.
  public var topic: String
  /// The code of the organization where it is; empty when it is nowhere.
  public var organization: String
  /// The stage of the ladder: `reminder`, `overdue`, `branch`, `centre`, `critical`; empty where there is no ladder.
  public var stage: String
  /// The severity of a violation; empty for other things.
  public var severity: String
  /// The day on which it is due; nil when it has none.
  public var due: Day?
  /// Since when it is as it is: what its alert starts at.
  public var since: Instant
  /// What it is, in one line of the message's language.
  public var summary: String

  /// Makes an item.
  public init(
    topic: String, organization: String = "", stage: String = "", severity: String = "", due: Day? = nil,
    since: Instant, summary: String
  ) {
    self.topic = topic
    self.organization = organization
    self.stage = stage
    self.severity = severity
    self.due = due
    self.since = since
    self.summary = summary
  }
}

extension MessageItem: Codable {
  private enum Key: String, CodingKey {
    case topic, organization, stage, severity, due, since, summary
  }

  /// Reads an item as `encode` wrote it.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    topic = try fields.decode(String.self, forKey: .topic)
    organization = try fields.decode(String.self, forKey: .organization)
    stage = try fields.decode(String.self, forKey: .stage)
    severity = try fields.decode(String.self, forKey: .severity)
    due = try fields.decodeIfPresent(String.self, forKey: .due).map { try Day($0) }
    since = Instant(milliseconds: try fields.decode(Int64.self, forKey: .since))
    summary = try fields.decode(String.self, forKey: .summary)
  }

  /// Writes the day as `2026-03-02` and the moment as milliseconds since 1970.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(topic, forKey: .topic)
    try fields.encode(organization, forKey: .organization)
    try fields.encode(stage, forKey: .stage)
    try fields.encode(severity, forKey: .severity)
    try fields.encodeIfPresent(due?.description, forKey: .due)
    try fields.encode(since.milliseconds, forKey: .since)
    try fields.encode(summary, forKey: .summary)
  }
}
