import Glibc
import NIOCore

/// The process at the other end of a socket, as the kernel knows it.
public struct Peer: Hashable, Sendable {
  /// The number of its user.
  public var user: UInt32

  /// Makes a peer.
  public init(user: UInt32) { self.user = user }

  /// The name of its user; the number where the system knows no name.
  public var userName: String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 1 << 14)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil, let name = entry.pw_name else {
      return "\(user)"
    }
    return String(cString: name)
  }

  /// Whether the peer could write to the daemon's files without the daemon: root, or the daemon's own user.
  public var isTrusted: Bool { user == 0 || user == geteuid() }

  /// What the kernel noted when the peer connected.
  static func of(_ channel: any Channel) async -> Peer? {
    guard let options = channel as? any SocketOptionProvider else { return nil }
    let noted: EventLoopFuture<Credentials> = options.unsafeGetSocketOption(
      level: SocketOptionLevel(SOL_SOCKET), name: SocketOptionName(SO_PEERCRED))
    return try? await Peer(user: noted.get().user)
  }

  /// The kernel's `struct ucred`.
  private struct Credentials: Sendable {
    var process: Int32 = 0
    var user: UInt32 = 0
    var group: UInt32 = 0
  }
}
