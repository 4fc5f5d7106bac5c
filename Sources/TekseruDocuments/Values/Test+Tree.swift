import Tekseru

extension TestBank {
  func put(into tree: inout Tree) {
    tree.set(TestBankKey.title, object: title) { $1.put(into: &$0) }
    tree.set(TestBankKey.questionsOnPaper, questionsOnPaper)
    tree.set(TestBankKey.minutes, minutes)
    tree.set(TestBankKey.attempts, attempts == 1 ? nil : attempts)
    tree.set(TestBankKey.partialAnswers, partialAnswers == .nothing ? nil : partialAnswers)
    tree.set(TestBankKey.until, until)
    tree.set(TestBankKey.questions, list: questions) { tree, question in
      tree.set(QuestionKey.code, question.code)
      tree.set(QuestionKey.text, object: question.text) { $1.put(into: &$0) }
      tree.set(QuestionKey.points, question.points == .one ? nil : question.points)
      tree.set(QuestionKey.void, when: question.isVoid)
      tree.set(QuestionKey.options, list: question.options) { tree, option in
        tree.set(OptionKey.code, option.code)
        tree.set(OptionKey.text, object: option.text) { $1.put(into: &$0) }
        tree.set(OptionKey.right, when: option.isRight)
      }
    }
  }
}

extension TestAttempt {
  func put(into tree: inout Tree) {
    tree.set(TestAttemptKey.bank, bank)
    tree.set(TestAttemptKey.inspector, inspector)
    tree.set(TestAttemptKey.seed, "\(seed)")
    tree.set(TestAttemptKey.started, started.description)
    tree.set(TestAttemptKey.paper, list: paper.items) { tree, item in
      tree.set(PaperItemKey.question, item.question)
      tree.set(PaperItemKey.options, texts: item.options.map(\.text))
    }
    tree.set(TestAttemptKey.answers, list: answers) { tree, answer in
      tree.set(AnswerKey.question, answer.question)
      tree.set(AnswerKey.options, texts: answer.options.sorted().map(\.text))
      tree.set(AnswerKey.at, answer.at.description)
    }
  }
}
