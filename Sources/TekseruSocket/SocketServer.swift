import Glibc
import HummingbirdCore
public import Logging
import NIOCore
import NIOPosix

/// Serves the daemon's sockets over HTTP/1.1, all of them on one thread.
///
/// Hummingbird's server is used without its `Application`, which wakes up every second to renew the date of its answers:
/// a daemon that nobody asks sleeps.
public final class SocketServer: Sendable {
  private let doors: [SocketDoor]
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let servers: [Server<HTTP1Channel>]
  private let readiness = AsyncStream.makeStream(of: Void.self)

  /// Makes a server; nothing is opened before `run`.
  public init(_ doors: [SocketDoor], limits: SocketLimits = SocketLimits(), log: Logger) {
    self.doors = doors
    var quiet = log
    quiet.logLevel = .error
    let (group, report) = (group, readiness.continuation)
    servers = doors.map { door in
      SocketServer.server(door, door.limits ?? limits, on: group, quiet) {
        chmod(door.path, door.visitors.rawValue)
        report.yield()
      }
    }
  }

  /// Serves until it is told to stop; requests that are being answered are finished.
  ///
  /// `ready` is called once for each door, when somebody can come in.
  public func run(ready: @escaping @Sendable () -> Void = {}) async throws {
    do {
      try await serve(ready)
      try? await group.shutdownGracefully()
    } catch {
      try? await group.shutdownGracefully()
      guard let error = error as? IOError else { throw error }
      throw SocketFailure(path: doors.map(\.path).joined(separator: ", "), number: error.errnoCode)
    }
  }

  private func serve(_ ready: @escaping @Sendable () -> Void) async throws {
    for door in doors { try SocketServer.makeRoom(for: door) }
    defer { doors.forEach { unlink($0.path) } }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for server in servers { tasks.addTask { try await server.run() } }
      tasks.addTask { for await _ in self.readiness.stream.prefix(self.doors.count) { ready() } }
      try await tasks.waitForAll()
    }
  }

  /// Stops serving, once what is being answered is answered.
  ///
  /// Never cancel `run` instead: SwiftNIO ends the process when a connection that nobody looked at yet is forgotten.
  public func stop() async {
    for server in servers { try? await server.shutdownGracefully() }
  }

  /// Returns when the sockets' thread has come round; never, when it hangs.
  public func ping() async { try? await group.any().submit {}.get() }

  private static func server(
    _ door: SocketDoor, _ limits: SocketLimits, on group: MultiThreadedEventLoopGroup, _ log: Logger,
    ready: @escaping @Sendable () -> Void
  ) -> Server<HTTP1Channel> {
    let responder = SocketResponder(door, limits: limits)
    let heads = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 16 << 10, maxHeaderFieldCount: 64)
    return Server(
      childChannelSetup: HTTP1Channel(
        responder: { try await responder.respond(to: $0, $1, on: $2) },
        configuration: .init(idleTimeout: TimeAmount(limits.idle), httpDecoderConfiguration: heads)),
      configuration: ServerConfiguration(
        address: .unixDomainSocket(path: door.path),
        availableConnectionsDelegate: .maximum(limits.connections, logger: log)),
      onServerRunning: { _ in ready() }, eventLoopGroup: group, logger: log)
  }

  /// Makes sure that nobody serves there, and that the folder exists; what an ended daemon left is taken away on binding.
  static func makeRoom(for door: SocketDoor) throws(SocketFailure) {
    guard door.path.utf8.count <= SocketConnection.longestPath else {
      throw SocketFailure(path: door.path, number: ENAMETOOLONG)
    }
    if SocketConnection.isServed(door.path) { throw SocketFailure(path: door.path, number: EADDRINUSE) }
    guard let slash = door.path.lastIndex(of: "/") else { return }
    mkdir(String(door.path[..<slash]), 0o755)
  }
}

/// Why a socket cannot be served or reached.
public struct SocketFailure: Error, Hashable, Sendable {
  /// The path of the socket.
  public var path: String
  /// The system's error number.
  public var number: Int32

  /// Makes a failure.
  public init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }
}
