public import TekseruAlerts

/// The ways by which people are told, as the configuration names them.
public struct ChannelSettings: Hashable, Sendable {
  /// The mail server; nil when there is none.
  public var mail: MailSettings?
  /// The programs that are posted to, by their names.
  public var webhooks: [WebhookSettings] = []
  /// The Alertmanagers; nil when there are none.
  public var alertmanager: AlertmanagerSettings?
  /// Telegram's bot; nil when there is none.
  public var telegram: TelegramSettings?
  /// The folder for lists to be printed; nil where nothing was read yet.
  public var lists: String?
  /// How the one who looks after the program is told.
  public var administrator = Administrator()
  /// The watcher outside that is told that this program lives; nil for none.
  public var heartbeat: HeartbeatSettings?

  /// No way at all.
  public init() {}

  /// The ways that there are; the journal and the lists always are.
  public var kinds: Set<ChannelKind> {
    var kinds: Set<ChannelKind> = [.journal, .list]
    if mail != nil { kinds.insert(.mail) }
    if !webhooks.isEmpty { kinds.insert(.webhook) }
    if alertmanager != nil { kinds.insert(.alertmanager) }
    if telegram != nil { kinds.insert(.telegram) }
    return kinds
  }
}

/// A program that is posted JSON.
public struct WebhookSettings: Hashable, Sendable {
  /// The name by which contacts speak of it.
  public var name: String
  /// Where it is posted to; a URL may hold a secret, so it may lie where secrets lie.
  public var url: URLPlace
  /// What the signature is made with; nil for no signature.
  public var secret: SecretPlace?
  /// A file with the certificates of an authority of one's own.
  public var authority: String?
  /// Link-local addresses that may be posted to all the same.
  public var allowed: Set<String> = []
  /// How many are posted in a minute at most.
  public var perMinute = 60
  /// How long one may take.
  public var patience: Duration = .seconds(30)

  /// Where a URL stands.
  public enum URLPlace: Hashable, Sendable {
    /// In the configuration itself.
    case plain(String)
    /// Where secrets lie.
    case secret(SecretPlace)
  }

  /// Makes settings; what is not given is as usual.
  public init(name: String, url: URLPlace) {
    self.name = name
    self.url = url
  }
}

/// The Alertmanagers of one cluster.
public struct AlertmanagerSettings: Hashable, Sendable {
  /// Their addresses, `http://127.0.0.1:9093`.
  public var servers: [String]
  /// How often everything that stands is sent again.
  public var interval: Duration = .seconds(60)
  /// A file with the certificates of an authority of one's own.
  public var authority: String?
  /// Link-local addresses that may be posted to all the same.
  public var allowed: Set<String> = []

  /// Makes settings.
  public init(servers: [String]) { self.servers = servers }
}

/// Telegram's bot.
public struct TelegramSettings: Hashable, Sendable {
  /// Where its token lies.
  public var token: SecretPlace
  /// The server of the bots' interface.
  public var server = "https://api.telegram.org"
  /// How many messages are sent in a second at most; Telegram allows about 30.
  public var perMinute = 1_500

  /// Makes settings.
  public init(token: SecretPlace) { self.token = token }
}

/// A watcher outside, which tells somebody when it hears nothing any more.
public struct HeartbeatSettings: Hashable, Sendable {
  /// Where it listens; it may hold a secret.
  public var url: WebhookSettings.URLPlace
  /// How often it is told.
  public var interval: Duration = .seconds(300)

  /// Makes settings.
  public init(url: WebhookSettings.URLPlace) { self.url = url }
}
