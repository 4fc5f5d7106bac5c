import Foundation
import Glibc
import Testing

@testable import TekseruSocket

struct SocketServerTests {
  @Test func `an answer comes back whole`() async throws {
    let text = String(repeating: "ә", count: 300_000)

    let reply = try await SocketHouse().serving([.get("/text") { _ in .text(text, status: 503) }]) {
      try $0.get("/text")
    }

    #expect(reply.status == 503)
    #expect(reply.text == text)
  }

  @Test func `a body arrives whole, with the words of the address and the user who sends it`() async throws {
    let pieces = [Array(repeating: UInt8(1), count: 3_000_000), [], [2]]

    let reply = try await SocketHouse().serving([.echo]) { client in
      try client.post("/echo?a=b%20%D2%9B", contentType: "x", pieces)
    }

    #expect(reply.text == "\(getuid()) b қ 3000001")
  }

  @Test(arguments: [("GET", "/nothing", 404), ("GET", "/echo", 405), ("PUT", "/echo", 405)])
  func `what is not there or not done is said`(method: String, path: String, status: Int) async throws {
    let reply = try await SocketHouse().serving([.echo]) { client in
      let connection = try SocketConnection(client.path)
      try connection.send("\(method) \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8)
      try connection.flush()
      var received: [UInt8] = []
      _ = try connection.receive(into: &received)
      return String(decoding: received, as: UTF8.self)
    }

    #expect(reply.hasPrefix("HTTP/1.1 \(status)"))
  }

  @Test func `a body beyond the limit is turned away before it is sent`() async throws {
    let status = try await SocketHouse(SocketLimits(body: 1_000)).serving([.echo]) { client in
      try client.post("/echo", contentType: "x", [Array(repeating: 1, count: 1_001)]).status
    }

    #expect(status == 413)
  }

  @Test(arguments: ["POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf", "GET /ec", ""])
  func `whoever does not go on is cut off`(request: String) async throws {
    let limits = SocketLimits(idle: .milliseconds(50), transfer: .milliseconds(50))

    let received = try await SocketHouse(limits).serving([.echo]) { client in
      let connection = try SocketConnection(client.path)
      try connection.send(request.utf8)
      try connection.flush()
      var received: [UInt8] = []
      while (try? connection.receive(into: &received)) == true {}
      return received
    }

    #expect(received.isEmpty)
  }

  @Test func `bodies that are worked on take no more than the limit together`() async throws {
    let budget = BodyBudget(10)
    await budget.take(6)
    let (order, note) = AsyncStream.makeStream(of: String.self)

    async let second: Void = {
      await budget.take(6)
      note.yield("second")
      note.finish()
    }()
    note.yield("first")
    budget.giveBack(6)
    await second

    #expect(await order.reduce(into: []) { $0.append($1) } == ["first", "second"])
  }

  @Test(arguments: [(SocketDoor.Visitors.group, mode_t(0o660)), (.everybody, 0o666)])
  func `the kernel lets in whom the door lets in`(visitors: SocketDoor.Visitors, mode: mode_t) async throws {
    let found = try await SocketHouse().serving([.echo], visitors: visitors) { client in
      var status = stat()
      stat(client.path, &status)
      return status.st_mode & 0o777
    }

    #expect(found == mode)
  }

  @Test func `a socket that somebody serves is left to him`() async throws {
    let house = try SocketHouse()
    let door = SocketDoor(path: house.path, visitors: .group, routes: [])

    let failure = try await house.serving([.echo]) { _ in
      do throws(SocketFailure) {
        try SocketServer.makeRoom(for: door)
        return SocketFailure?.none
      } catch {
        return error
      }
    }

    #expect(failure == SocketFailure(path: door.path, number: EADDRINUSE))
  }

  @Test func `a socket that an ended daemon left behind is taken over, and taken away in the end`() async throws {
    let house = try SocketHouse()
    let left = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(house.path.utf8)) }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(left, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    close(left)

    #expect(try await house.serving([.echo]) { try $0.post("/echo", contentType: "x", []).status } == 200)
    #expect(access(house.path, F_OK) != 0)
  }

  @Test func `what is being answered when the server stops is answered`() async throws {
    let house = try SocketHouse()
    let (asked, isAsked) = AsyncStream.makeStream(of: Void.self)
    let (go, mayGo) = AsyncStream.makeStream(of: Void.self)
    let slow = SocketRoute.get("/slow") { _ in
      isAsked.yield()
      for await _ in go { break }
      return .text("done")
    }
    let server = SocketServer([SocketDoor(path: house.path, visitors: .group, routes: [slow])], log: .silent)
    let (ready, isReady) = AsyncStream.makeStream(of: Void.self)
    async let run: Void = server.run { isReady.yield() }
    for await _ in ready { break }
    let client = house.client
    async let reply = SocketHouse.onThread { try client.get("/slow") }
    for await _ in asked { break }

    async let stop: Void = server.stop()
    mayGo.yield()

    #expect(try await reply.text == "done")
    await stop
    try await run
  }

  @Test func `a path too long for a socket is refused`() async throws {
    let path = "/tmp/" + String(repeating: "a", count: 110)
    let server = SocketServer([SocketDoor(path: path, visitors: .group, routes: [])], log: .silent)

    await #expect(throws: SocketFailure(path: path, number: ENAMETOOLONG)) { try await server.run() }
  }
}
