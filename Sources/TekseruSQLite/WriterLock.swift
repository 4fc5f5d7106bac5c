import Glibc

/// The right to write to a register, held by one process at a time for as long as this lives.
///
/// A lock on the file `REGISTER.lock`, which also says who holds it. The system gives the lock back when its holder
/// ends, however that happens; the file stays.
public final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Why the lock could not be had.
  public enum Failure: Error, Hashable, Sendable {
    /// Another process holds it: its name and number, as it wrote them.
    case held(by: String)
    /// The lock's file cannot be made or opened: the system's error number.
    case system(Int32)
  }

  /// Takes the lock of a register at once, or fails; `holder` is how this program is named to others.
  public init(ofRegister path: String, holder: String) throws(Failure) {
    let opened = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard opened >= 0 else { throw .system(errno) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(opened) }
      throw .held(by: WriterLock.holder(opened))
    }
    descriptor = opened
    let text = Array("\(holder) (\(getpid()))\n".utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
