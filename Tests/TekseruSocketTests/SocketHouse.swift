import Foundation
import Glibc
import Logging

import Testing

@testable import TekseruSocket

/// A server on a path of its own, and whoever comes in.
final class SocketHouse: Sendable {
  let folder: URL
  let limits: SocketLimits

  /// Where nothing else is said, nobody is too slow: how long a test waits for the processor says nothing.
  init(_ limits: SocketLimits = SocketLimits(idle: .seconds(3_600), transfer: .seconds(3_600))) throws {
    self.limits = limits
    folder = FileManager.default.temporaryDirectory.appending(path: "sock-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path + "/t.sock" }
  var client: SocketClient { SocketClient(path: path) }

  /// Serves while a body runs on a thread of its own, for clients block.
  func serving<Result: Sendable>(
    _ routes: [SocketRoute], visitors: SocketDoor.Visitors = .group,
    _ body: @escaping @Sendable (SocketClient) throws -> Result
  ) async throws -> Result {
    let server = SocketServer(
      [SocketDoor(path: path, visitors: visitors, routes: routes)], limits: limits, log: .silent)
    let (ready, isReady) = AsyncStream.makeStream(of: Void.self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { isReady.yield() } }
      for await _ in ready { break }
      let client = client
      do {
        let result = try await SocketHouse.onThread { try body(client) }
        await server.stop()
        return result
      } catch {
        await server.stop()
        throw error
      }
    }
  }

  /// Runs what blocks on a thread of its own.
  static func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Swift.Result { try body() }) }.start()
    }
  }
}

extension Logger {
  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension SocketRoute {
  /// Tells what was asked.
  static let echo = SocketRoute.post("/echo") { request in
    .text("\(request.peer?.user ?? .max) \(request.query["a"] ?? "") \(request.body.count)")
  }
}

extension SocketClient.Reply {
  var text: String { String(decoding: body, as: UTF8.self) }
}
