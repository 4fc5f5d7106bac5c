public import Logging
import TekseruAlerts

/// Sends what the outbox holds, by every way that is set up, each on a thread of its own.
///
/// It keeps nothing: whatever ends it, the core gives the same messages again.
public final class Sender: Sendable {
  // Lanes are made here and then used by their own threads alone; others only see their `LaneState`, a lock.
  private nonisolated(unsafe) let lanes: [any Lane]

  /// How long work may last beyond what its limits allow before it counts as hanging, in milliseconds.
  private static let slack: Int64 = 60_000

  /// Makes a sender; `secrets` holds what lies where, read already.
  public init(_ settings: ChannelSettings, secrets: Secrets, desk: any OutboxDesk, log: Logger) {
    var lanes: [any Lane] = []
    if let mail = settings.mail {
      let channel = MailChannel(mail, password: mail.password.flatMap { secrets[$0] })
      lanes.append(
        MessageLane(.mail, channel, desk: desk, log: log, longestWork: Int64(mail.patience / .milliseconds(1)) + 60_000)
      )
    }
    for webhook in settings.webhooks {
      guard let url = secrets.url(webhook.url) else { continue }
      let channel = WebhookChannel(webhook, url: url, secret: webhook.secret.flatMap { secrets[$0] })
      lanes.append(MessageLane(.webhook, to: webhook.name, channel, desk: desk, log: log, longestWork: 60_000))
    }
    if let telegram = settings.telegram, let token = secrets[telegram.token] {
      lanes.append(
        MessageLane(.telegram, TelegramChannel(telegram, token: token), desk: desk, log: log, longestWork: 300_000))
    }
    if let alertmanager = settings.alertmanager {
      lanes.append(AlertmanagerLane(AlertmanagerChannel(alertmanager), desk: desk, log: log))
    }
    if let heartbeat = settings.heartbeat, let url = secrets.url(heartbeat.url) {
      lanes.append(HeartbeatLane(heartbeat, url: url, desk: desk, log: log))
    }
    self.lanes = lanes
  }

  /// The work of each way, to be run on threads of their own.
  public var work: [@Sendable () -> Void] { lanes.indices.map { index in { [self] in lanes[index].run() } } }

  /// The ways' names.
  public var names: [String] { lanes.map(\.name) }

  /// Keeps every way from beginning anything more.
  public func stop() { lanes.forEach { $0.state.stop() } }

  /// Whether nothing is being sent.
  public var isIdle: Bool { lanes.allSatisfy { $0.state.busyFor == nil } }

  /// The ways that have been at one piece of work for longer than it can take.
  public var hanging: [String] {
    lanes.filter { $0.state.busyFor ?? 0 > $0.longestWork + Sender.slack }.map(\.name)
  }
}

/// The secrets of the ways, read from where they lie.
public struct Secrets: Sendable {
  private var known: [SecretPlace: Secret]

  /// Keeps secrets by their places.
  public init(_ known: [SecretPlace: Secret]) { self.known = known }

  subscript(place: SecretPlace) -> Secret? { known[place] }

  func url(_ place: WebhookSettings.URLPlace) -> Secret? {
    switch place {
    case .plain(let url): Secret(url)
    case .secret(let place): known[place]
    }
  }
}

extension ChannelSettings {
  /// Every place where a secret must lie, with the setting that names it.
  public var secretPlaces: [(key: String, place: SecretPlace)] {
    var places = [("mail.password", mail?.password), ("telegram.token", telegram?.token)]
    for (index, webhook) in webhooks.enumerated() {
      places += [("webhooks[\(index)].secret", webhook.secret), ("webhooks[\(index)].url", webhook.url.secret)]
    }
    places.append(("heartbeat.url", heartbeat?.url.secret))
    return places.compactMap { key, place in place.map { ("channels.\(key)", $0) } }
  }
}

extension WebhookSettings.URLPlace {
  fileprivate var secret: SecretPlace? { if case .secret(let place) = self { place } else { nil } }
}
