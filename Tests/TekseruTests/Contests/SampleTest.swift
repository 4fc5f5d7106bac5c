@testable import Tekseru

/// A bank of questions with four options each, for tests about knowledge tests.
struct SampleTest {
  var count = 12
  var onPaper = 5
  var attempts = 1
  var partialAnswers = TestBank.PartialAnswers.nothing
  /// The right options, by question; those that are not named have `a`.
  var right: [Identifier: Set<Identifier>] = [:]
  var void: Set<Identifier> = []

  static let start = Instant(milliseconds: 1_770_000_000_000)
  static let lastDay = start.day

  func bank() throws(Problems) -> TestBank {
    var questions: [Question] = []
    for number in 0..<count {
      let code = Identifier(stringLiteral: "Q-\(number)")
      let options = (["a", "b", "c", "d"] as [Identifier]).map { option in
        Question.Option(option, .sample, isRight: (right[code] ?? ["a"]).contains(option))
      }
      questions.append(
        try Question(code: code, text: .sample, options: options, isVoid: void.contains(code)))
    }
    return try TestBank(
      id: "BANK", title: .sample, questions: questions, questionsOnPaper: onPaper, minutes: 30, attempts: attempts,
      partialAnswers: partialAnswers, until: SampleTest.lastDay)
  }

  /// An attempt whose answers come so many seconds after its start.
  func attempt(
    _ chosen: [Identifier: Set<Identifier>], by inspector: Identifier = "TI-1", seed: UInt64 = 7,
    after seconds: Int64 = 60,
    startedLater: Int64 = 0
  ) throws(Problems) -> TestAttempt {
    let started = Instant(milliseconds: SampleTest.start.milliseconds + startedLater * 1_000)
    return try TestAttempt(
      bank: "BANK", inspector: inspector, seed: seed,
      paper: TestPaper(from: bank(), seed: seed, inspector: inspector), started: started,
      answers: chosen.sorted { $0.key < $1.key }.map { question, options in
        .init(
          question: question, options: options, at: Instant(milliseconds: started.milliseconds + seconds * 1_000))
      })
  }

  /// Every question of the bank on one paper.
  static let whole = SampleTest(count: 4, onPaper: 4)
}
