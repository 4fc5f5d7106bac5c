import Glibc

/// A connection to a Unix socket: bytes out, bytes in, both blocking.
final class SocketConnection {
  private let descriptor: Int32
  private let path: String
  private var waiting: [UInt8] = []

  /// The longest path that the kernel takes for a socket.
  static let longestPath = 107
  /// How long the other end may stay silent, in seconds: far longer than a batch takes, and a daemon that hangs is
  /// ended by its watchdog much sooner.
  private static let patience = 600
  private static let pieceSize = 1 << 16

  init(_ path: String) throws(SocketFailure) {
    self.path = path
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SocketFailure(path: path, number: errno) }
    var time = timeval(tv_sec: SocketConnection.patience, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
    waiting.reserveCapacity(SocketConnection.pieceSize)
    // What is whole already is ended by `deinit` when its making fails: closing here too would close another's descriptor.
    guard SocketConnection.connect(descriptor, to: path) else { throw SocketFailure(path: path, number: errno) }
  }

  deinit { close(descriptor) }

  /// Whether somebody serves at a path.
  static func isServed(_ path: String) -> Bool { (try? SocketConnection(path)) != nil }

  private static func connect(_ descriptor: Int32, to path: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count <= longestPath else {
      errno = ENAMETOOLONG
      return false
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }

  /// Sends bytes, gathered into pieces of some size.
  func send(_ bytes: some Collection<UInt8>) throws(SocketFailure) {
    waiting.append(contentsOf: bytes)
    if waiting.count >= SocketConnection.pieceSize { try flush() }
  }

  /// Sends what was gathered.
  func flush() throws(SocketFailure) {
    var offset = 0
    while offset < waiting.count {
      let count = waiting.withUnsafeBytes { bytes in
        Glibc.send(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SocketFailure(path: path, number: errno) }
      offset += count
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Appends what comes next; false at the end.
  func receive(into bytes: inout [UInt8]) throws(SocketFailure) -> Bool {
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: SocketConnection.pieceSize))
      let count = bytes[start...].withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      bytes.removeLast(SocketConnection.pieceSize - max(0, count))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SocketFailure(path: path, number: errno) }
      return count > 0
    }
  }
}
