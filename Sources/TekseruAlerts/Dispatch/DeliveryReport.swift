/// What the sender tells the core of one way.
public struct DeliveryReport: Hashable, Codable, Sendable {
  /// The way.
  public var channel: ChannelKind
  /// What came of which message.
  public var answers: [Entry]
  /// How the way itself does not work; nil when it does, or when nothing was tried.
  public var trouble: Trouble?

  /// What came of one message.
  public struct Entry: Hashable, Codable, Sendable {
    /// The message's id.
    public var id: String
    /// What was answered.
    public var answer: Answer

    /// Makes an entry.
    public init(id: String, answer: Answer) {
      self.id = id
      self.answer = answer
    }
  }

  /// A way that does not work.
  public struct Trouble: Hashable, Codable, Sendable {
    /// For how many seconds it has not worked.
    public var seconds: Int
    /// What was answered last, or what kept the server from being reached.
    public var words: String

    /// Makes one.
    public init(seconds: Int, words: String) {
      self.seconds = seconds
      self.words = words
    }
  }

  /// Makes a report.
  public init(channel: ChannelKind, answers: [Entry] = [], trouble: Trouble? = nil) {
    self.channel = channel
    self.answers = answers
    self.trouble = trouble
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { answers.isEmpty && trouble == nil }
}
