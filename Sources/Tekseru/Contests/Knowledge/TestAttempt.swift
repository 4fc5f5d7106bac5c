/// One inspector's answers to a paper.
public struct TestAttempt: Hashable, Sendable {
  /// The bank.
  public private(set) var bank: Identifier
  /// The inspector's code.
  public let inspector: Identifier
  /// The seed from which the paper was drawn.
  public let seed: UInt64
  /// The paper, kept so that it stays what it was when the bank is mended.
  public let paper: TestPaper
  /// When the inspector was shown the paper.
  public let started: Instant
  /// The answers in the order in which they came; of several to one question the last that is in time counts.
  public let answers: [Answer]

  /// The answer to one question.
  public struct Answer: Hashable, Sendable {
    /// The question's code.
    public var question: Identifier
    /// The options chosen.
    public var options: Set<Identifier>
    /// When it came.
    public var at: Instant

    /// Makes an answer.
    public init(question: Identifier, options: Set<Identifier>, at: Instant) {
      self.question = question
      self.options = options
      self.at = at
    }
  }

  /// The seeds that a paper may be drawn from: up to 15 digits, which every program that reads JSON keeps exactly.
  public static let seeds: ClosedRange<UInt64> = 0...999_999_999_999_999

  /// Makes an attempt; refuses answers to what the paper does not ask, or with options that it does not have.
  public init(
    bank: Identifier, inspector: Identifier, seed: UInt64, paper: TestPaper, started: Instant, answers: [Answer]
  ) throws(Problems) {
    let found = answers.enumerated().compactMap { index, answer -> Problem? in
      guard let item = paper.item(answer.question) else {
        return Problem(.testNotOnPaper, at: "answers[\(index)].question", value: answer.question.text)
      }
      return answer.options.subtracting(item.options).min()
        .map { Problem(.testNotOnPaper, at: "answers[\(index)].options", value: $0.text) }
    }
    try Problems.throwIfAny(found)
    self.bank = bank
    self.inspector = inspector
    self.seed = seed
    self.paper = paper
    self.started = started
    self.answers = answers
  }

  /// The same attempt, its bank named by another id of the bank's chain of corrections.
  package func of(bank: Identifier) -> TestAttempt {
    var attempt = self
    attempt.bank = bank
    return attempt
  }

  /// What speaks against the attempt: its paper is not the one that the seed draws from the bank.
  public func problem(with bank: TestBank) -> Problem? {
    let drawn = TestPaper(from: bank, seed: seed, inspector: inspector)
    guard paper != drawn else { return nil }
    let foreign = zip(paper.items, drawn.items).first { $0 != $1 }?.0 ?? paper.items.last
    return Problem(.testNotOnPaper, at: "paper", value: foreign?.question.text)
  }

  /// The answers in time by question; the moment at which the time ends is still in time.
  func answersInTime(minutes: Int) -> [Identifier: Answer] {
    let end = Instant(milliseconds: started.milliseconds + Int64(minutes) * 60_000)
    return answers.filter { started <= $0.at && $0.at <= end }
      .reduce(into: [:]) { inTime, answer in
        if let earlier = inTime[answer.question], earlier.at > answer.at { return }
        inTime[answer.question] = answer
      }
  }
}
