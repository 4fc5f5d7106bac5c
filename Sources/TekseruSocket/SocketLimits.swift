/// How much the daemon's sockets take on at once, and how long they wait.
///
/// Hummingbird sets none of these by itself: a connection that sends a byte now and then would stay for ever.
public struct SocketLimits: Sendable {
  /// How many connections a socket holds open at most; further ones wait in the kernel's queue.
  public var connections: Int
  /// How long a connection may stand idle between two requests, or before the head of one is whole.
  public var idle: Duration
  /// How long the body of a request may take to arrive, or an answer to be fetched, however steadily its bytes trickle.
  public var transfer: Duration
  /// The largest body of a request, in bytes.
  public var body: Int
  /// How much all bodies that are being worked on may take together; who comes later waits for those before.
  public var bodies: Int

  /// What the daemon uses when nothing else is said.
  ///
  /// The body has room for a command's largest batch, 64 MiB, and the file of 16 MiB that filled it. The time is below
  /// the one that the service manager gives the daemon to stop.
  public init(
    connections: Int = 256, idle: Duration = .seconds(30), transfer: Duration = .seconds(20), body: Int = 96 << 20,
    bodies: Int? = nil
  ) {
    self.connections = connections
    self.idle = idle
    self.transfer = transfer
    self.body = body
    self.bodies = bodies ?? body
  }
}
