import ServiceLifecycle
import Systemd
import TekseruInbox
import TekseruSocket

/// Tells the service manager that the daemon is alive, as long as each part of it answers.
///
/// The question goes through the shared pool to the intake's thread and the sockets' and back: a pool without a free
/// thread, an intake or a socket that hangs, leaves the manager without its sign, and it starts the daemon again.
struct WatchdogService: Service {
  let manager: ServiceManager
  let control: IntakeControl
  let server: SocketServer

  func run() async throws {
    guard let interval = manager.watchdogInterval else { return try await gracefulShutdown() }
    try await cancelWhenGracefulShutdown {
      while true {
        // Four times an interval: an intake that waits for a locked register answers late, and is no hang.
        try await Task.sleep(for: interval / 4, tolerance: interval / 8)
        await control.ping()
        await server.ping()
        manager.tell(.watchdog)
      }
    }
  }
}
