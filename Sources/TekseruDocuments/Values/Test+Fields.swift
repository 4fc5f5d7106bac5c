import Tekseru

extension TestBank {
  init(_ fields: Fields, id: Identifier) throws(Problems) {
    var basket = ProblemBasket()
    let title = basket.part { () throws(Problems) in
      try Wording(fields.optionalObject(TestBankKey.title), at: "title")
    }
    let questions = basket.part { () throws(Problems) in
      try fields.items(TestBankKey.questions) { item throws(Problems) in try Question(item) }
    }
    guard let title, let questions else { throw basket.failure() }
    try self.init(
      id: id, title: title, questions: questions, questionsOnPaper: fields.integer(TestBankKey.questionsOnPaper),
      minutes: fields.integer(TestBankKey.minutes), attempts: fields.optionalInteger(TestBankKey.attempts) ?? 1,
      partialAnswers: fields.optionalChoice(TestBankKey.partialAnswers) ?? .nothing,
      until: fields.day(TestBankKey.until))
  }
}

extension Question {
  fileprivate init(_ fields: Fields) throws(Problems) {
    var basket = ProblemBasket()
    let text = basket.part { () throws(Problems) in try Wording(fields.optionalObject(QuestionKey.text), at: "text") }
    let options = basket.part { () throws(Problems) in
      try fields.items(QuestionKey.options) { item throws(Problems) in
        Option(
          item.identifier(OptionKey.code), try Wording(item.optionalObject(OptionKey.text), at: "text"),
          isRight: item.isSet(OptionKey.right))
      }
    }
    guard let text, let options else { throw basket.failure() }
    try self.init(
      code: fields.identifier(QuestionKey.code), text: text, options: options,
      points: fields.optionalRatio(QuestionKey.points) ?? .one, isVoid: fields.isSet(QuestionKey.void))
  }
}

extension TestAttempt {
  init(_ fields: Fields) throws(Problems) {
    let items = try fields.items(TestAttemptKey.paper) { item throws(Problems) in try TestPaper.Item(item) }
    let answers = try fields.items(TestAttemptKey.answers) { item throws(Problems) in
      Answer(
        question: item.identifier(AnswerKey.question), options: Set(item.identifiers(AnswerKey.options)),
        at: item.instant(AnswerKey.at))
    }
    try self.init(
      bank: fields.identifier(TestAttemptKey.bank), inspector: fields.identifier(TestAttemptKey.inspector),
      seed: UInt64(max(fields.integer(TestAttemptKey.seed), 0)), paper: TestPaper(items),
      started: fields.instant(TestAttemptKey.started), answers: answers)
  }
}

extension TestPaper.Item {
  fileprivate init(_ fields: Fields) throws(Problems) {
    let texts = fields.texts(PaperItemKey.options)
    if let wrong = texts.first(where: { !Identifier.isValid($0) }) {
      throw Problems([
        Problem(.valueType, at: "options", value: String(wrong.prefix(100)), expected: .identifier)
      ])
    }
    self.init(
      question: fields.identifier(PaperItemKey.question), options: texts.map(Identifier.init(checked:)))
  }
}
