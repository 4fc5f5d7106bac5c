/// The questions of a knowledge test, and how it is held and graded.
///
/// A document; a mended bank replaces the older one, and attempts are graded again by it. An inspector gets a `TestPaper`
/// drawn from a recorded seed, answers it in a `TestAttempt`, and the best of the attempts allowed gives the mark.
public struct TestBank: Hashable, Sendable {
  /// The document's id.
  public private(set) var id: Identifier
  /// What the test is called.
  public let title: Wording
  /// The questions.
  public let questions: [Question]
  /// How many of them a paper asks.
  public let questionsOnPaper: Int
  /// The time for a paper.
  public let minutes: Int
  /// How many attempts an inspector has; the best counts.
  public let attempts: Int
  /// What an answer gives that is right in part.
  public let partialAnswers: PartialAnswers
  /// The last day of the test. The key stays closed until it has passed.
  public let until: Day

  /// What an answer gives that is right in part.
  public enum PartialAnswers: String, CaseIterable, Sendable {
    /// Nothing: only the exact set of right options counts.
    case nothing
    /// The right options chosen over all right ones, and nothing once a wrong one is chosen.
    case share
    /// The right options chosen less the wrong ones, over all right ones, not below 0.
    case rightLessWrong
  }

  /// The bounds of a test.
  public static let bounds = (questions: 1_000, minutes: 1...600, attempts: 1...20)

  /// Makes a bank; refuses two questions of one code, fewer questions than a paper asks, and times or attempts out of
  /// bounds.
  public init(
    id: Identifier, title: Wording, questions: [Question], questionsOnPaper: Int, minutes: Int, attempts: Int = 1,
    partialAnswers: PartialAnswers = .nothing, until: Day
  ) throws(Problems) {
    self.id = id
    self.title = title
    self.questions = questions
    self.questionsOnPaper = questionsOnPaper
    self.minutes = minutes
    self.attempts = attempts
    self.partialAnswers = partialAnswers
    self.until = until
    try Problems.throwIfAny(problems)
  }

  /// The same bank under another id of its chain of corrections.
  package func named(_ id: Identifier) -> TestBank {
    var bank = self
    bank.id = id
    return bank
  }

  /// The question of a code; nil when there is none.
  public func question(_ code: Identifier) -> Question? { questions.first { $0.code == code } }

  /// Whether the test's last day has not passed, so that nothing may be told that depends on which answers are right.
  public func isKeyClosed(on today: Day) -> Bool { today <= until }

  /// What speaks against another attempt of an inspector who made some before.
  public func problem(ofAttemptAfter earlier: Int, by inspector: Identifier) -> Problem? {
    guard earlier >= attempts else { return nil }
    return Problem(.testNoAttemptLeft, value: inspector.text, details: ["limit": "\(attempts)"])
  }

  private var problems: [Problem] {
    var found = Problem.repeated(questions.map(\.code), at: "questions")
    let usable = questions.count { !$0.isVoid }
    if questions.count > TestBank.bounds.questions {
      found.append(.tooMany("questions", questions.count, limit: TestBank.bounds.questions))
    }
    if questionsOnPaper < 1 || questionsOnPaper > usable {
      found.append(
        Problem(
          .testTooFewQuestions, at: "questionsOnPaper", value: "\(questionsOnPaper)", details: ["have": "\(usable)"]))
    }
    found += [("minutes", minutes, TestBank.bounds.minutes), ("attempts", attempts, TestBank.bounds.attempts)]
      .filter { !$0.2.contains($0.1) }
      .map { Problem(.valueType, at: $0.0, value: "\($0.1)", expected: .integer($0.2)) }
    return found
  }
}
