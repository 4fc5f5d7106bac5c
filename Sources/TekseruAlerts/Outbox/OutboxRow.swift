public import Tekseru

/// A message in the outbox and how far it got.
public struct OutboxRow: Hashable, Sendable {
  /// Its place in the outbox, from 1.
  public var number: Int
  /// What is said, to whom and how.
  public var message: Message
  /// When it was written.
  public var writtenAt: Instant
  /// How far it got.
  public var state: State
  /// How often it was tried.
  public var attempts: Int
  /// When it was last tried; nil when it was not yet.
  public var triedAt: Instant?
  /// What was answered last, as `250 accepted`; empty when nobody was asked yet.
  public var answer: String

  /// How far a message got.
  public enum State: Hashable, Sendable {
    /// It is to be sent, not before this moment.
    case waiting(until: Instant)
    /// A server has taken it over.
    case sent
    /// It will not be tried any more.
    case givenUp

    /// The state as the table and lists name it.
    public var name: String {
      switch self {
      case .waiting: "waiting"
      case .sent: "sent"
      case .givenUp: "given up"
      }
    }
  }
}
