/// A way by which people are told.
public enum ChannelKind: String, CaseIterable, Codable, Sendable {
  /// The system's journal; written by the core itself.
  case journal
  /// Mail by SMTP; the address is a mailbox, `aigul@example.org`.
  case mail
  /// A program that is posted JSON; the address is the name that the configuration gives the webhook, never its URL.
  case webhook
  /// Prometheus Alertmanager; the address is empty: the configuration names its servers.
  case alertmanager
  /// Telegram's bot; the address is the number of a chat.
  case telegram
  /// A list to be printed, for those who have none of these; the address is the name of the list's file.
  case list

  /// Whether the core does it itself, without any network.
  public var isLocal: Bool { self == .journal || self == .list }
}
