import Tekseru

enum TestBankKey: Int, FieldKey {
  case title, questionsOnPaper, minutes, attempts, partialAnswers, until, questions
}

enum QuestionKey: Int, FieldKey {
  case code, text, points, void, options
}

enum OptionKey: Int, FieldKey {
  case code, text, right
}

enum TestAttemptKey: Int, FieldKey {
  case bank, inspector, seed, started, paper, answers
}

enum PaperItemKey: Int, FieldKey {
  case question, options
}

enum AnswerKey: Int, FieldKey {
  case question, options, at
}

extension Shape {
  static let testBank = Shape(
    .testBank,
    [
      Field(TestBankKey.title, .object(wording), .required, "What the test is called."),
      Field(
        TestBankKey.questionsOnPaper, .integer(1...TestBank.bounds.questions), .required,
        "How many questions a paper asks."),
      Field(TestBankKey.minutes, .integer(TestBank.bounds.minutes), .required, "The time for a paper."),
      Field(
        TestBankKey.attempts, .integer(TestBank.bounds.attempts), "How many attempts; the best counts; absent: 1."),
      Field(
        TestBankKey.partialAnswers, .choice(TestBank.PartialAnswers.self),
        "What an answer gives that is right in part; absent: nothing."),
      Field(TestBankKey.until, .day, .required, "The last day of the test; the key stays closed until it has passed."),
      Field(TestBankKey.questions, .list(question), .required, "The questions."),
    ])

  private static let question = Shape(
    "question",
    [
      Field(QuestionKey.code, .identifier, .required, "Its code, once in a bank; a mended question keeps it."),
      Field(QuestionKey.text, .object(wording), .required, "The question."),
      Field(QuestionKey.points, .decimal, "The points of the full answer; absent: 1."),
      Field(QuestionKey.void, .flag, "Whether it was taken out after it had been asked: it counts for nobody."),
      Field(QuestionKey.options, .list(option), .required, "The answers to choose from."),
    ])

  private static let option = Shape(
    "option",
    [
      Field(OptionKey.code, .identifier, .required, "Its code, once in a question."),
      Field(OptionKey.text, .object(wording), .required, "The answer."),
      Field(OptionKey.right, .flag, "Whether it is right; absent: it is not."),
    ])

  static let testAttempt = Shape(
    .testAttempt,
    [
      Field(
        TestAttemptKey.bank, .identifier, [.required, .natural], "The id of the testBank.", names: .document(.testBank)),
      Field(TestAttemptKey.inspector, .identifier, [.required, .natural], "The inspector's code.", names: .inspector),
      Field(
        TestAttemptKey.seed, .integer(0...Int(TestAttempt.seeds.upperBound)), [.required, .natural],
        "The number from which the paper was drawn."),
      Field(TestAttemptKey.started, .instant, .required, "When the inspector was shown the paper, in UTC."),
      Field(TestAttemptKey.paper, .list(item), .required, "The paper, in its order."),
      Field(TestAttemptKey.answers, .list(answer), "The answers, in the order in which they came."),
    ])

  private static let item = Shape(
    "question on a paper",
    [
      Field(PaperItemKey.question, .identifier, .required, "The question's code."),
      Field(PaperItemKey.options, .texts, .required, "The codes of its options, in the order of the paper."),
    ])

  private static let answer = Shape(
    "answer",
    [
      Field(AnswerKey.question, .identifier, .required, "The question's code."),
      Field(AnswerKey.options, .identifiers(one: "option"), "The codes of the options that were chosen."),
      Field(AnswerKey.at, .instant, .required, "When it came, in UTC."),
    ])
}
