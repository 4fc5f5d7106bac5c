public import Tekseru

/// A message on its way from the outbox to the sender.
public struct OutgoingMessage: Hashable, Codable, Sendable {
  /// The message.
  public var message: Message
  /// Whether it waits to be sent; what an Alertmanager is told again does not.
  public var isWaiting: Bool
  private var written: Int64

  /// When it was written: for the end of an alert, the moment of the end.
  public var writtenAt: Instant { Instant(milliseconds: written) }

  /// Makes one.
  public init(message: Message, writtenAt: Instant, isWaiting: Bool) {
    self.message = message
    self.isWaiting = isWaiting
    written = writtenAt.milliseconds
  }

  /// What the outbox holds.
  public init(_ row: OutboxRow) {
    let isWaiting = if case .waiting = row.state { true } else { false }
    self.init(message: row.message, writtenAt: row.writtenAt, isWaiting: isWaiting)
  }
}
