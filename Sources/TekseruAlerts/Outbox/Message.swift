public import TekseruLanguage

/// What one person is told on one occasion by one channel, ready to be sent.
///
/// Its life: written to the outbox together with the record of the decision; waiting; sent, or given up. It is the same
/// at each attempt, and holds no secret.
public struct Message: Hashable, Codable, Sendable {
  /// What makes it this message: the same decision gives the same id, so that it is kept once and a receiver can tell
  /// a repetition. For example `2026-11-20 TI-04 overdue mail`.
  public var id: String
  /// The code of the person or office that is told; `administrator` for the one who looks after the program.
  public var recipient: String
  /// The language of its texts.
  public var language: Language
  /// The way it goes.
  public var channel: ChannelKind
  /// Where it goes on that way; see `ChannelKind`.
  public var address: String
  /// Why it is sent.
  public var occasion: Occasion
  /// One line.
  public var subject: String
  /// The text, with line breaks: what begins with `- ` is an item of a list, the line before the first its heading. Empty
  /// where only the items are read.
  public var text: String
  /// What it speaks of, for programs; none where only people read.
  public var items: [MessageItem]

  /// Makes a message.
  public init(
    id: String, recipient: String, language: Language, channel: ChannelKind, address: String, occasion: Occasion,
    subject: String, text: String, items: [MessageItem] = []
  ) {
    self.id = id
    self.recipient = recipient
    self.language = language
    self.channel = channel
    self.address = address
    self.occasion = occasion
    self.subject = subject
    self.text = text
    self.items = items
  }
}
