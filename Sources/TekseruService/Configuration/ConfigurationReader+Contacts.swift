import TekseruAlerts
import TekseruChannels
import Yams

/// Addresses, secrets' places and the administrator.
extension ConfigurationReader {
  mutating func administrator(_ node: Node, _ key: String, _ channels: ChannelSettings) -> Administrator {
    let fields = fields(node, at: key, allowed: ["language", "contacts"])
    var administrator = Administrator()
    if let node = fields["language"] {
      administrator.language = language(node, "\(key).language") ?? administrator.language
    }
    guard let contacts = fields["contacts"]?.sequence else {
      add(fields["contacts"] ?? node, "\(key).contacts", "A list stands here, such as `- mail: admin@example.org`.")
      return administrator
    }
    for (index, item) in contacts.enumerated() {
      if let contact = contact(item, "\(key).contacts[\(index)]", channels) { administrator.contacts.append(contact) }
    }
    return administrator
  }

  private mutating func contact(_ node: Node, _ key: String, _ channels: ChannelSettings) -> Administrator.Contact? {
    let kinds: [ChannelKind] = [.mail, .telegram, .webhook, .list]
    let fields = fields(node, at: key, allowed: kinds.map(\.rawValue))
    guard let (name, value) = fields.first, fields.count == 1, let kind = ChannelKind(rawValue: name) else {
      if node.mapping != nil { add(node, key, "One way stands here, such as `mail: admin@example.org`.") }
      return nil
    }
    if !channels.kinds.contains(kind) {
      add(node, key, "There is no \(name) among the channels: set it up, or name another way.")
    }
    let address = text(value) ?? ""
    switch kind {
    case .mail: _ = mailAddress(value, "\(key).mail")
    case .telegram where Int64(address) == nil: add(value, "\(key).telegram", "The number of a chat stands here.")
    case .webhook where !channels.webhooks.contains { $0.name == address }:
      add(value, "\(key).webhook", "No webhook is called \"\(address)\".")
    default: break
    }
    return .init(channel: kind, address: address)
  }

  mutating func mailAddress(_ node: Node, _ key: String) -> MailAddress? {
    if let address = MailAddress(text(node) ?? "") { return address }
    add(node, key, "\"\(text(node) ?? "")\" is not the address of a mailbox.")
    return nil
  }

  /// The name or address of a host.
  mutating func host(_ node: Node, _ key: String) -> String {
    let host = text(node) ?? ""
    let isHost =
      !host.isEmpty
      && host.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-.:[]".utf8.contains(byte)
      }
    if !isHost { add(node, key, "The name or address of a server stands here, without a port.") }
    return host
  }

  /// The beginning of a URL, without a slash at its end.
  mutating func address(_ node: Node, _ key: String) -> String? {
    var url = text(node) ?? ""
    while url.hasSuffix("/") { url.removeLast() }
    if ConfigurationReader.isURL(url) { return url }
    add(node, key, "An address stands here that begins with http:// or https://.")
    return nil
  }

  /// A URL, or where one lies that is a secret.
  mutating func url(_ node: Node, _ key: String) -> WebhookSettings.URLPlace? {
    let url = text(node) ?? ""
    if ConfigurationReader.isURL(url) { return .plain(url) }
    if url.contains("://") {
      add(node, key, "A URL that begins with http:// or https:// stands here, without blanks.")
      return nil
    }
    return secret(node, key).map { .secret($0) }
  }

  private static func isURL(_ text: String) -> Bool {
    guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return false }
    let rest = text.split(separator: "/", omittingEmptySubsequences: false)
    // Whoever writes a name and password into a URL shows them to everybody who may read the configuration.
    return rest.count > 2 && !rest[2].isEmpty && !rest[2].contains("@")
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// The name of a credential or the path of a file; never the secret itself.
  mutating func secret(_ node: Node, _ key: String) -> SecretPlace? {
    let text = text(node) ?? ""
    if text.hasPrefix("/") { return .file(text) }
    let isName =
      !text.isEmpty && text.utf8.count <= 100
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
      }
    if isName && text != "." && text != ".." { return .credential(text) }
    add(node, key, "The name of a credential or the path of a file stands here, never the secret itself.")
    return nil
  }

  mutating func addresses(_ node: Node, _ key: String) -> Set<String> {
    guard let list = node.sequence else {
      add(node, key, "A list of addresses stands here, such as [169.254.10.5].")
      return []
    }
    return Set(list.compactMap { text($0) })
  }

  mutating func number(_ node: Node, _ key: String, in range: ClosedRange<Int>) -> Int {
    if let number = text(node).flatMap({ Int($0) }), range.contains(number) { return number }
    add(node, key, "A number from \(range.lowerBound) to \(range.upperBound) stands here.")
    return range.lowerBound
  }

  /// A time of a second at least.
  mutating func patience(_ node: Node, _ key: String) -> Duration {
    let time = duration(node, key)
    if time > .zero, time < .seconds(1) { add(node, key, "A second is the least.") }
    return max(time, .seconds(1))
  }
}
