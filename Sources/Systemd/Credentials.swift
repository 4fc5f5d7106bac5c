import Glibc

/// The secrets that the manager hands to this process alone (`LoadCredential=`).
public struct Credentials: Sendable {
  /// The folder they lie in; nil without a manager that gave any.
  public let folder: String?

  /// How much of a credential is read: as much as the manager itself allows, 1 MiB.
  private static let limit = 1 << 20

  /// The credentials of the environment.
  public init() { folder = getenv("CREDENTIALS_DIRECTORY").map { String(cString: $0) } }

  /// The credentials that lie in a folder.
  public init(folder: String?) { self.folder = folder }

  /// A credential's bytes; nil when there is none of that name.
  ///
  /// A name with a slash, `.` or `..` is no name.
  public func read(_ name: String) -> [UInt8]? {
    guard let folder, !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".", name != ".." else {
      return nil
    }
    let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < Credentials.limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += chunk.prefix(count)
    }
    return bytes
  }
}
