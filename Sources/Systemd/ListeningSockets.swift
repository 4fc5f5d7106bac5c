import CSystemd
import Glibc

/// The sockets that the manager opened for this process, by the names its socket units give them.
public struct ListeningSockets: Sendable {
  /// A descriptor and its `FileDescriptorName=`.
  public struct Socket: Hashable, Sendable {
    /// The name; `unknown` when the unit gives none.
    public var name: String
    /// The descriptor, open until the process closes it.
    public var descriptor: Int32
  }

  /// The sockets in the order of the units.
  public let all: [Socket]

  /// Takes the sockets over; empty when there are none for this process.
  public init() {
    var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = sd_listen_fds_with_names(0, &names)
    var sockets: [Socket] = []
    for index in 0..<max(0, Int(count)) {
      let name = names?[index].map { String(cString: $0) } ?? "unknown"
      sockets.append(Socket(name: name, descriptor: SD_LISTEN_FDS_START + Int32(index)))
      free(names?[index])
    }
    free(names)
    all = sockets
  }

  /// The descriptors of one name.
  public func named(_ name: String) -> [Int32] { all.filter { $0.name == name }.map(\.descriptor) }
}
