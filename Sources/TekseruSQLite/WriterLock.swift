import Glibc

/// The right to write to a register, held by one process at a time until it is given back or the process ends.
///
/// A lock on the file `REGISTER.lock`, in which the holder says who it is and where it takes documents. The system gives
/// the lock back when its holder ends, however that happens; the file stays.
public final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Who holds a register, in its own words.
  public struct Holder: Hashable, Sendable {
    /// Its name and the number of its process: `tekserud (1234)`; empty when it has not said yet.
    public var name: String
    /// The path of the socket on which it takes documents; nil when it takes none.
    public var socket: String?
  }

  /// Why the lock could not be had.
  public enum Failure: Error, Hashable, Sendable {
    /// Another process holds it.
    case held(by: Holder)
    /// The lock's file cannot be made or opened: the system's error number.
    case system(Int32)
  }

  /// Takes the lock of a register at once, or fails.
  ///
  /// `holder` is how this program is named to others, `socket` where it takes their documents.
  public init(ofRegister path: String, holder: String, socket: String? = nil) throws(Failure) {
    let opened = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard opened >= 0 else { throw .system(errno) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(opened) }
      throw .held(by: WriterLock.holder(opened))
    }
    descriptor = opened
    let text = Array("\(holder) (\(getpid()))\n\(socket.map { "socket \($0)\n" } ?? "")".utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  deinit { close(descriptor) }

  /// Gives the lock back, after the register was closed.
  public func giveBack() {
    ftruncate(descriptor, 0)
    flock(descriptor, LOCK_UN)
  }

  /// Who the lock's file names, for a user who may read it and not take it; it may have ended since.
  public static func holder(ofRegister path: String) -> Holder? {
    let opened = open(path + ".lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { return nil }
    defer { close(opened) }
    return holder(opened)
  }

  private static func holder(_ descriptor: Int32) -> Holder {
    var bytes = [UInt8](repeating: 0, count: 400)
    let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
    let socket = lines.first { $0.hasPrefix("socket ") }.map { String($0.dropFirst(7)) }
    return Holder(name: lines.first ?? "", socket: socket)
  }
}
