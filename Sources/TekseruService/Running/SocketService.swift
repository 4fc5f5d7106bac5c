import ServiceLifecycle
import TekseruSocket

/// The sockets as one of the daemon's services.
struct SocketService: Service {
  let server: SocketServer
  let ready: @Sendable () -> Void

  func run() async throws { try await server.run(ready: ready) }
}
