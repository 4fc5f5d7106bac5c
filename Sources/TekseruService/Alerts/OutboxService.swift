import ServiceLifecycle

/// Sends those home who wait for messages when the daemon stops: it would wait for them.
struct OutboxService: Service {
  let bell: OutboxBell

  func run() async throws {
    try await gracefulShutdown()
    bell.close()
  }
}
