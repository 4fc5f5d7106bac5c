import Foundation
import Glibc

/// Holds a register's lock as a daemon would, and ends the connection of whoever asks without an answer.
final class FakeDaemon {
  private let lock: Int32
  private let socket: Int32

  /// Holds the register of a place, and takes one connection.
  init(at place: Workplace) throws {
    let path = place.path("fake.sock")
    lock = open(place.path("register.sqlite.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    flock(lock, LOCK_EX)
    let text = Array("tekserud (1)\nsocket \(path)\n".utf8)
    ftruncate(lock, 0)
    pwrite(lock, text, text.count, 0)
    socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    listen(socket, 8)
  }

  deinit {
    close(socket)
    close(lock)
  }

  /// Reads what the first one asks who asks something, and hangs up.
  func hangUp() {
    let listener = socket
    Thread {
      var isAsked = false
      while !isAsked {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        isAsked = recv(connection, &bytes, bytes.count, 0) > 0
        close(connection)
      }
    }.start()
  }
}
