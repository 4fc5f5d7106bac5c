public import TekseruSocket

/// What the administrator of a whole union sees of the daemon itself.
public struct House: Sendable {
  /// What waits in the inboxes.
  public var waiting: @Sendable () async -> [WaitingRow]
  /// The configuration as it is in force: names and values, never a secret.
  public var configuration: @Sendable () -> [(name: String, value: String)]

  /// Makes a view of the daemon.
  public init(
    waiting: @escaping @Sendable () async -> [WaitingRow],
    configuration: @escaping @Sendable () -> [(name: String, value: String)]
  ) {
    self.waiting = waiting
    self.configuration = configuration
  }

  /// Of a daemon that has no inboxes and no configuration.
  public static let none = House(waiting: { [] }, configuration: { [] })
}

/// What an administrator has the page do; it files no document.
enum HouseAct: Sendable {
  /// Invites somebody, and shows the link this once.
  case invite(String)
  /// Ends all sessions of somebody.
  case endSessions(of: String)
  /// Checks the register whole.
  case verify
}
