public import Tekseru
public import TekseruLanguage

/// The one who looks after the program, and what that person is told: that others cannot be, by another way than the one
/// that fails; that files wait; that the disk fills.
public struct Administrator: Hashable, Sendable {
  /// One way to the administrator.
  public struct Contact: Hashable, Sendable {
    /// The way.
    public var channel: ChannelKind
    /// Where on it.
    public var address: String

    /// Makes a contact.
    public init(channel: ChannelKind, address: String) {
      self.channel = channel
      self.address = address
    }
  }

  /// The ways in the order in which they are preferred.
  public var contacts: [Contact] = []
  /// The language.
  public var language: Language = .en

  /// For how many seconds a way must not have worked, or a file have waited, before it is said: less passes by itself.
  public static let patience = 900

  /// Nobody.
  public init() {}

  /// Says that messages were given up; once an hour and way, however many they are.
  public func givenUp(_ count: Int, on channel: ChannelKind, because words: String, at now: Instant) -> [Message] {
    let text = Catalogue.text(
      "delivery.givenUp", in: language,
      ["count": .number(count), "channel": .text(name(channel)), "answer": .text(words)])
    return undeliverable(text, "given up", on: channel, each: now.description.prefix(13))
  }

  /// Says that a way does not work; once a day, and only after a while.
  public func broken(_ trouble: DeliveryReport.Trouble, on channel: ChannelKind, at now: Instant) -> [Message] {
    guard trouble.seconds >= Administrator.patience else { return [] }
    let text = Catalogue.text(
      "delivery.broken", in: language,
      [
        "minutes": .number(trouble.seconds / 60), "channel": .text(name(channel)), "answer": .text(trouble.words),
      ])
    return undeliverable(text, "broken", on: channel, each: now.description.prefix(10))
  }

  /// Says that files lie in the inboxes and are not taken; once a day, and only when one has waited for a while.
  ///
  /// `because`: what is in the way of the first of them, in one line.
  public func waiting(_ count: Int, seconds: Int, because words: String, at now: Instant) -> [Message] {
    guard count > 0, seconds >= Administrator.patience else { return [] }
    return messages(
      of: "waiting", at: now, subject: Catalogue.text("administrator.waiting.subject", in: language),
      text: Catalogue.text(
        "administrator.waiting", in: language,
        ["count": .number(count), "minutes": .number(seconds / 60), "reason": .text(words)]))
  }

  /// Says that the register's disk is almost full; once a day.
  public func filling(_ space: DiskSpace, at now: Instant) -> [Message] {
    guard space.isShort else { return [] }
    return messages(
      of: "filling", at: now, subject: Catalogue.text("administrator.filling.subject", in: language),
      text: Catalogue.text(
        "administrator.filling", in: language,
        ["free": .number(space.free >> 20), "size": .number(space.size >> 20)]))
  }

  /// What is said of the machine, once a day.
  private func messages(of matter: String, at now: Instant, subject: String, text: String) -> [Message] {
    messages("\(matter) \(now.description.prefix(10))", .notice, subject: subject, text: text, contacts.first).map {
      var message = $0
      message.items = [MessageItem(topic: matter, since: now, summary: text)]
      return message
    }
  }

  private func name(_ channel: ChannelKind) -> String { Catalogue.text("channel.\(channel.rawValue)", in: language) }

  private func undeliverable(
    _ text: String, _ reason: String, on failing: ChannelKind, each time: Substring
  ) -> [Message] {
    messages(
      "\(reason) \(failing.rawValue) \(time)", .undeliverable,
      subject: Catalogue.text("delivery.undeliverable.subject", in: language, ["channel": .text(name(failing))]),
      text: text, contacts.first { $0.channel != failing })
  }

  /// The message by a way to the administrator, where there is one, and in the journal in any case.
  private func messages(
    _ key: String, _ occasion: Occasion, subject: String, text: String, _ contact: Contact?
  ) -> [Message] {
    let ways = [Contact(channel: .journal, address: "")] + (contact.map { [$0] } ?? [])
    return ways.map { way in
      Message(
        id: "administrator \(key) \(way.channel.rawValue)", recipient: "administrator", language: language,
        channel: way.channel, address: way.address, occasion: occasion, subject: subject, text: text)
    }
  }
}

/// How much room there is on a disk, in bytes.
public struct DiskSpace: Hashable, Sendable {
  /// What a program that is not the system's may still write.
  public var free: Int
  /// How large the disk is.
  public var size: Int

  /// Says how much there is.
  public init(free: Int, size: Int) {
    self.free = free
    self.size = size
  }

  /// Whether it will be full soon: under a twentieth, or under 256 MiB, which a large import fills in a minute.
  public var isShort: Bool { free < size / 20 || free < 256 << 20 }
}
