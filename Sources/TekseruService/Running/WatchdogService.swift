import ServiceLifecycle
import Systemd
import TekseruInbox
import TekseruSocket

/// Tells the service manager that the daemon is alive, as long as each part of it answers.
///
/// Each sign comes from a turn of the intake's loop and goes through the shared pool to the sockets and back: a pool
/// without a free thread, an intake or a socket that hangs, leaves the manager without it, and it starts the daemon again.
struct WatchdogService: Service {
  let manager: ServiceManager
  let control: IntakeControl
  let server: SocketServer

  func run() async throws {
    guard manager.watchdogInterval != nil else { return try await gracefulShutdown() }
    for await _ in control.beats.cancelOnGracefulShutdown() {
      await server.ping()
      manager.tell(.watchdog)
    }
  }
}
