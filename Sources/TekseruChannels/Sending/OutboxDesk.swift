public import TekseruAlerts

/// Where the sender gets what it sends, and says what came of it: the core, over its socket.
///
/// Calls block; nil and false say that the core could not be asked.
public protocol OutboxDesk: Sendable {
  /// The messages of one way that may be sent now, oldest first; waits for one, up to so many seconds.
  ///
  /// `address` asks only for those to one address.
  func due(on channel: ChannelKind, to address: String?, waiting seconds: Int) -> [OutgoingMessage]?

  /// Everything that an Alertmanager must know of now.
  func standing() -> [OutgoingMessage]?

  /// Tells what came of messages.
  func report(_ report: DeliveryReport) -> Bool
}
