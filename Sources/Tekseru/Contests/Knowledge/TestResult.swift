/// What may be told of an attempt on a day.
///
/// Until the test's last day has passed it depends on the answers alone and not on the key: points for single answers,
/// and totals of several attempts, would tell the key to those who have not answered yet.
public struct TestResult: Hashable, Sendable {
  /// The inspector.
  public let inspector: Identifier
  /// How many questions the paper asks.
  public let asked: Int
  /// How many of them were answered in time.
  public let answered: Int
  /// The grade; nil until the test's last day has passed.
  public let grade: TestGrade?
}

extension TestBank {
  /// What may be told of an attempt on a day.
  public func result(of attempt: TestAttempt, on today: Day) -> TestResult {
    TestResult(
      inspector: attempt.inspector, asked: attempt.paper.items.count,
      answered: attempt.answersInTime(minutes: minutes).count, grade: isKeyClosed(on: today) ? nil : grade(attempt))
  }

  /// Each inspector's mark out of 100: the best of as many attempts as the test allows, in the order in which they were
  /// started. Inspectors without a mark are absent.
  public func marks(of attempts: [TestAttempt]) -> [Identifier: Ratio] {
    Dictionary(grouping: attempts.filter { $0.bank == id }, by: \.inspector).compactMapValues { own in
      own.sorted { $0.started < $1.started }.prefix(self.attempts).compactMap { grade($0).mark }.max()
    }
  }

  /// Whose mark is another one by a mended bank, by code.
  public func regrades(of attempts: [TestAttempt], by mended: TestBank) -> [Regrade] {
    let (before, after) = (marks(of: attempts), mended.marks(of: attempts))
    return Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
      .map { Regrade(inspector: $0, before: before[$0], after: after[$0]) }
  }
}

/// A mark that a mended question moved.
public struct Regrade: Hashable, Sendable {
  /// The inspector.
  public let inspector: Identifier
  /// The mark before; nil when there was none.
  public let before: Ratio?
  /// The mark after; nil when there is none any longer.
  public let after: Ratio?
}
