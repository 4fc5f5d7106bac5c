/// What an attempt came to.
public struct TestGrade: Hashable, Sendable {
  /// The points by question, in the order of the paper; questions taken out since are not among them.
  public let questions: [QuestionGrade]

  /// What an answer came to.
  public struct QuestionGrade: Hashable, Sendable {
    /// The question's code.
    public let question: Identifier
    /// The points.
    public let points: Ratio
    /// The points of the full answer.
    public let maximum: Ratio
    /// Whether there was an answer in time.
    public let isAnswered: Bool
  }

  /// The exact mark out of 100; nil when nothing counted, or the fraction is too long.
  public var mark: Ratio? {
    guard let points = sum(\.points), let maximum = sum(\.maximum), let share = points / maximum else { return nil }
    return share * Ratio(whole: 100)
  }

  private func sum(_ part: KeyPath<QuestionGrade, Ratio>) -> Ratio? {
    questions.reduce(.zero) { sum, next in sum.flatMap { $0 + next[keyPath: part] } }
  }
}

extension TestBank {
  /// Grades an attempt by the bank as it is now. Late answers count nothing.
  public func grade(_ attempt: TestAttempt) -> TestGrade {
    let answers = attempt.answersInTime(minutes: minutes)
    return TestGrade(
      questions: attempt.paper.items.compactMap { item in
        guard let question = question(item.question), !question.isVoid else { return nil }
        let answer = answers[item.question]
        return TestGrade.QuestionGrade(
          question: question.code, points: answer.map { points(for: $0.options, of: question) } ?? .zero,
          maximum: question.points, isAnswered: answer != nil)
      })
  }

  private func points(for chosen: Set<Identifier>, of question: Question) -> Ratio {
    let right = Set(question.options.filter(\.isRight).map(\.code))
    let hits = chosen.intersection(right).count
    let misses = chosen.count - hits
    let counted =
      switch partialAnswers {
      case .nothing: chosen == right ? right.count : 0
      case .share: misses == 0 ? hits : 0
      case .rightLessWrong: max(0, hits - misses)
      }
    return Ratio(counted, of: right.count).flatMap { $0 * question.points } ?? .zero
  }
}
