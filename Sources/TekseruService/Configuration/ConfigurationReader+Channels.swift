import TekseruAlerts
import TekseruChannels
import Yams

/// The ways by which people are told.
extension ConfigurationReader {
  /// The whole of `channels`.
  mutating func channels(_ node: Node) -> ChannelSettings {
    let keys = ["mail", "webhooks", "alertmanager", "telegram", "lists", "administrator", "heartbeat"]
    let fields = fields(node, at: "channels", allowed: keys)
    var settings = ChannelSettings()
    if let node = fields["mail"] { settings.mail = mail(node, "channels.mail") }
    if let node = fields["webhooks"] { settings.webhooks = webhooks(node, "channels.webhooks") }
    if let node = fields["alertmanager"] { settings.alertmanager = alertmanager(node, "channels.alertmanager") }
    if let node = fields["telegram"] { settings.telegram = telegram(node, "channels.telegram") }
    if let node = fields["lists"] { settings.lists = path(node, "channels.lists") }
    if let node = fields["heartbeat"] { settings.heartbeat = heartbeat(node, "channels.heartbeat") }
    if let node = fields["administrator"] {
      settings.administrator = administrator(node, "channels.administrator", settings)
    }
    return settings
  }

  private mutating func mail(_ node: Node, _ key: String) -> MailSettings? {
    let keys = [
      "server", "port", "security", "from", "sender", "user", "password", "authority", "perMinute", "patience",
    ]
    let fields = fields(node, at: key, allowed: keys)
    guard let server = fields["server"], let from = fields["from"].flatMap({ mailAddress($0, "\(key).from") }) else {
      if node.mapping != nil { add(node, key, "Mail needs a `server` and the address that it is `from`.") }
      return nil
    }
    let security = fields["security"].flatMap { choice($0, "\(key).security", ["tls", "starttls", "none"]) }
    var mail = MailSettings(
      server: host(server, "\(key).server"), security: security.flatMap(MailSettings.Security.init) ?? .starttls,
      from: from)
    if let node = fields["port"] { mail.port = number(node, "\(key).port", in: 1...65_535) }
    if let node = fields["sender"] { mail.sender = text(node) ?? "" }
    if let node = fields["user"] { mail.user = text(node) }
    if let node = fields["password"] { mail.password = secret(node, "\(key).password") }
    if let node = fields["authority"] { mail.authority = path(node, "\(key).authority") }
    if let node = fields["perMinute"] { mail.perMinute = number(node, "\(key).perMinute", in: 1...60_000) }
    if let node = fields["patience"] { mail.patience = patience(node, "\(key).patience") }
    if (mail.user == nil) != (mail.password == nil) {
      add(node, key, "A `user` and a `password` go together.")
    }
    if mail.password != nil, mail.security == .none, !["localhost", "127.0.0.1", "[::1]"].contains(mail.server) {
      add(node, "\(key).security", "A password is sent encrypted only: use tls or starttls.")
    }
    return mail
  }

  private mutating func webhooks(_ node: Node, _ key: String) -> [WebhookSettings] {
    guard let list = node.sequence else {
      add(node, key, "A list of webhooks stands here, each with a name and a URL.")
      return []
    }
    var webhooks: [WebhookSettings] = []
    for (index, item) in list.enumerated() {
      guard let webhook = webhook(item, "\(key)[\(index)]") else { continue }
      if webhooks.contains(where: { $0.name == webhook.name }) {
        add(item, "\(key)[\(index)].name", "Two webhooks are called \"\(webhook.name)\": give each a name of its own.")
      }
      webhooks.append(webhook)
    }
    return webhooks
  }

  private mutating func webhook(_ node: Node, _ key: String) -> WebhookSettings? {
    let keys = ["name", "url", "secret", "authority", "allow", "perMinute", "patience"]
    let fields = fields(node, at: key, allowed: keys)
    guard let name = fields["name"], let url = fields["url"].flatMap({ url($0, "\(key).url") }) else {
      if node.mapping != nil { add(node, key, "A webhook needs a `name` and a `url`.") }
      return nil
    }
    var webhook = WebhookSettings(name: self.name(name, "\(key).name"), url: url)
    if let node = fields["secret"] { webhook.secret = secret(node, "\(key).secret") }
    if let node = fields["authority"] { webhook.authority = path(node, "\(key).authority") }
    if let node = fields["allow"] { webhook.allowed = addresses(node, "\(key).allow") }
    if let node = fields["perMinute"] { webhook.perMinute = number(node, "\(key).perMinute", in: 1...60_000) }
    if let node = fields["patience"] { webhook.patience = patience(node, "\(key).patience") }
    return webhook
  }

  private mutating func alertmanager(_ node: Node, _ key: String) -> AlertmanagerSettings? {
    let fields = fields(node, at: key, allowed: ["servers", "interval", "authority", "allow"])
    guard let servers = fields["servers"]?.sequence, !servers.isEmpty else {
      add(
        fields["servers"] ?? node, "\(key).servers", "A list of addresses stands here, such as http://127.0.0.1:9093.")
      return nil
    }
    var addresses: [String] = []
    for (index, server) in servers.enumerated() {
      if let address = address(server, "\(key).servers[\(index)]") { addresses.append(address) }
    }
    var settings = AlertmanagerSettings(servers: addresses)
    if let node = fields["interval"] { settings.interval = patience(node, "\(key).interval") }
    if let node = fields["authority"] { settings.authority = path(node, "\(key).authority") }
    if let node = fields["allow"] { settings.allowed = self.addresses(node, "\(key).allow") }
    return settings
  }

  private mutating func telegram(_ node: Node, _ key: String) -> TelegramSettings? {
    let fields = fields(node, at: key, allowed: ["token", "server", "perMinute"])
    guard let token = fields["token"].flatMap({ secret($0, "\(key).token") }) else {
      if node.mapping != nil { add(node, key, "Telegram needs a `token`: the name of a credential, or a file.") }
      return nil
    }
    var settings = TelegramSettings(token: token)
    if let node = fields["server"], let server = address(node, "\(key).server") { settings.server = server }
    if let node = fields["perMinute"] { settings.perMinute = number(node, "\(key).perMinute", in: 1...1_800) }
    return settings
  }

  private mutating func heartbeat(_ node: Node, _ key: String) -> HeartbeatSettings? {
    let fields = fields(node, at: key, allowed: ["url", "interval"])
    guard let url = fields["url"].flatMap({ url($0, "\(key).url") }) else {
      if node.mapping != nil { add(node, key, "A heartbeat needs a `url`.") }
      return nil
    }
    var settings = HeartbeatSettings(url: url)
    if let node = fields["interval"] { settings.interval = patience(node, "\(key).interval") }
    return settings
  }
}
