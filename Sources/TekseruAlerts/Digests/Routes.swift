public import TekseruLanguage

/// Where digests go besides the person: what the configuration names.
public struct Routes: Hashable, Sendable {
  /// Whether each is written into the system's journal.
  public var journal: Bool
  /// The names of the webhooks that are posted each of them.
  public var webhooks: [String]
  /// Whether an Alertmanager is told of each item.
  public var alertmanager: Bool
  /// The ways that there are to people besides the printed list.
  public var ways: Set<ChannelKind>
  /// The language of those who say none.
  public var language: Language
  /// The page where people see what they are told of, as `https://tekseru.example.org/told`; nil when there is none.
  public var page: String?

  /// Makes routes; the usual ones lead to the person and the journal.
  public init(
    journal: Bool = true, webhooks: [String] = [], alertmanager: Bool = false,
    ways: Set<ChannelKind> = [.mail, .telegram], language: Language = .ru, page: String? = nil
  ) {
    self.journal = journal
    self.webhooks = webhooks
    self.alertmanager = alertmanager
    self.ways = ways
    self.language = language
    self.page = page
  }
}
