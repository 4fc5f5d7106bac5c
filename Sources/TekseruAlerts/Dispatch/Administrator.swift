public import Tekseru
public import TekseruLanguage

/// The one who looks after the program, and what that person is told when others cannot be: by another way than the one
/// that fails.
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

  /// For how many seconds a way must not have worked before it is said: less passes by itself.
  public static let patience = 900

  /// Nobody.
  public init() {}

  /// Says that messages were given up; once an hour and way, however many they are.
  public func givenUp(_ count: Int, on channel: ChannelKind, because words: String, at now: Instant) -> [Message] {
    let text = Catalogue.text(
      "delivery.givenUp", in: language,
      ["count": .number(count), "channel": .text(name(channel)), "answer": .text(words)])
    return message(text, "given up", on: channel, each: now.description.prefix(13))
  }

  /// Says that a way does not work; once a day, and only after a while.
  public func broken(_ trouble: DeliveryReport.Trouble, on channel: ChannelKind, at now: Instant) -> [Message] {
    guard trouble.seconds >= Administrator.patience else { return [] }
    let text = Catalogue.text(
      "delivery.broken", in: language,
      [
        "minutes": .number(trouble.seconds / 60), "channel": .text(name(channel)), "answer": .text(trouble.words),
      ])
    return message(text, "broken", on: channel, each: now.description.prefix(10))
  }

  private func name(_ channel: ChannelKind) -> String { Catalogue.text("channel.\(channel.rawValue)", in: language) }

  /// The message by the first other way, and in the journal in any case.
  private func message(_ text: String, _ reason: String, on failing: ChannelKind, each time: Substring) -> [Message] {
    let other = contacts.first { $0.channel != failing }
    let ways = [Contact(channel: .journal, address: "")] + (other.map { [$0] } ?? [])
    return ways.map { way in
      Message(
        id: "administrator \(reason) \(failing.rawValue) \(time) \(way.channel.rawValue)", recipient: "administrator",
        language: language, channel: way.channel, address: way.address, occasion: .undeliverable,
        subject: Catalogue.text("delivery.undeliverable.subject", in: language, ["channel": .text(name(failing))]),
        text: text)
    }
  }
}
