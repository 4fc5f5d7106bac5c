/// What came of one attempt to send a message.
public struct Answer: Hashable, Codable, Sendable {
  /// What it means for the message.
  public var outcome: Outcome
  /// The server's own number, such as 250 or 429; 0 when no server answered.
  public var code: Int
  /// The server's words in one line, or what kept it from being reached; never a secret.
  public var words: String
  /// How many seconds the server asks to wait; nil when it does not say.
  public var retryAfter: Int?

  /// What an answer means.
  public enum Outcome: String, Codable, Sendable {
    /// The server has taken the message over.
    case taken
    /// The server will never take this message.
    case refused
    /// It may be taken another time.
    case later
    /// The way itself does not work: nothing that goes this way is to blame.
    case unreachable
  }

  /// How much of a server's words is kept.
  static let mostWords = 300

  /// Makes an answer; the words are brought into one line of bounded length.
  public init(_ outcome: Outcome, code: Int = 0, words: String, retryAfter: Int? = nil) {
    self.outcome = outcome
    self.code = code
    self.words = Answer.oneLine(words)
    self.retryAfter = retryAfter
  }

  private static func oneLine(_ words: String) -> String {
    let shown = words.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) }
    let parts = String(shown).split(separator: " ")
    return String(parts.joined(separator: " ").prefix(mostWords))
  }
}
