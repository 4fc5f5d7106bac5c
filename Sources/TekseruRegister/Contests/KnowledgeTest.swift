public import Tekseru

/// A knowledge test as the log tells it at a position.
public struct KnowledgeTest: Sendable {
  /// The questions as they are now.
  public let bank: TestBank
  /// The questions before the last correction; nil where nothing was corrected.
  public let earlier: TestBank?
  /// The attempts.
  public let attempts: [Contest.Filed<TestAttempt>]
}
