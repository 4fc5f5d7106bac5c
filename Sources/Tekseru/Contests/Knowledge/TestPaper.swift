/// The questions that one inspector is asked, and the order in which the answers stand. It does not hold the key.
public struct TestPaper: Hashable, Sendable {
  /// The questions, in the order of the paper.
  public let items: [Item]

  /// A question on a paper.
  public struct Item: Hashable, Sendable {
    /// The question's code.
    public var question: Identifier
    /// The options' codes, in the order of the paper.
    public var options: [Identifier]

    /// Makes an item.
    public init(question: Identifier, options: [Identifier]) {
      self.question = question
      self.options = options
    }
  }

  /// A paper with these items.
  public init(_ items: [Item]) { self.items = items }

  /// Draws an inspector's paper: the same seed, inspector and questions give the same paper in any later year.
  ///
  /// Neither the order of the questions in the bank nor the key plays a part.
  public init(from bank: TestBank, seed: UInt64, inspector: Identifier) {
    var generator = SplitMix64(seed: seed ^ TestPaper.number(of: inspector))
    let questions = bank.questions.filter { !$0.isVoid }.sorted { $0.code < $1.code }
    var items: [Item] = []
    for question in generator.shuffled(questions).prefix(bank.questionsOnPaper) {
      let options = generator.shuffled(question.options.map(\.code).sorted())
      items.append(Item(question: question.code, options: options))
    }
    self.items = items
  }

  /// The item of a question; nil when the paper does not ask it.
  public func item(_ question: Identifier) -> Item? { items.first { $0.question == question } }

  /// A number for the inspector's code (FNV-1a), so that one seed gives each inspector another paper.
  private static func number(of inspector: Identifier) -> UInt64 {
    inspector.text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// A question as it is shown to whoever answers it: without the key.
public struct AskedQuestion: Hashable, Sendable {
  /// The question's code.
  public let code: Identifier
  /// The question.
  public let text: Wording
  /// The options' codes and texts, in the order of the paper.
  public let options: [Option]

  /// An option without the key.
  public struct Option: Hashable, Sendable {
    /// The option's code.
    public let code: Identifier
    /// The option.
    public let text: Wording
  }
}

extension TestBank {
  /// A paper's questions as they are shown; how many options are right is not told.
  public func asked(on paper: TestPaper) -> [AskedQuestion] {
    paper.items.compactMap { item in
      guard let question = question(item.question) else { return nil }
      let options = item.options.compactMap { code in
        question.options.first { $0.code == code }.map { AskedQuestion.Option(code: code, text: $0.text) }
      }
      return AskedQuestion(code: question.code, text: question.text, options: options)
    }
  }
}
