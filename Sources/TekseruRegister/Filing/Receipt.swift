public import Tekseru
import TekseruDocuments

/// What became of one delivery, for the one who filed it.
public struct Receipt: Sendable {
  /// The name it came under.
  public var file: String
  /// The SHA-256 of its bytes; nil when they were not read.
  public var hash: [UInt8]?
  /// When it arrived.
  public var receivedAt: Instant
  /// What is wrong with the file itself.
  public var problems: [Problem]
  /// What became of each document.
  public var outcomes: [Outcome]

  /// The receipt of a delivery and the outcomes that the register gave it.
  public init(_ delivery: Delivery, _ outcomes: [Outcome], wasRead: Bool = true) {
    file = delivery.name
    hash = wasRead ? SHA256.hash(delivery.bytes) : nil
    receivedAt = delivery.receivedAt
    problems = delivery.reading.problems
    self.outcomes = outcomes
  }

  /// Whether something of it was turned away, so that somebody must mend it.
  public var isRefused: Bool {
    problems.contains { $0.level == .error } || outcomes.contains { $0.result.isTurnedAway }
  }

  /// How many documents had an outcome of this name.
  public func count(_ name: String) -> Int { outcomes.count { $0.result.name == name } }
}
