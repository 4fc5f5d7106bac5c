import Glibc
import TekseruLanguage

/// The right to write to a register, held by one process at a time as long as this lives.
///
/// A lock on the file `REGISTER.lock`, which also says who holds it. The system gives the lock back when its holder
/// ends, however that happens; the file stays.
final class WriteLock {
  private let descriptor: Int32

  /// How long to wait for a holder who may be about to finish, in milliseconds: a few seconds, as a person would.
  private static let patience = 3_000
  private static let step = 50

  /// Takes the lock of a register; fails with who holds it.
  init(of register: [UInt8], patience: Int = WriteLock.patience, in language: Language) throws(CommandFailure) {
    let path = register + Array(".lock".utf8)
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let opened = path.withCPath { open($0, flags, 0o644) }
    guard opened >= 0 else {
      throw CommandFailure(
        SystemError.status(errno), "file.cannotRead", in: language,
        ["path": .text(RawArguments.shown(path)), "reason": .text(SystemError.reason(errno, in: language))])
    }
    var waited = 0
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      guard waited < patience else {
        let holder = WriteLock.holder(opened)
        close(opened)
        throw CommandFailure(
          .unavailable, "register.held", in: language,
          ["path": .text(RawArguments.shown(register)), "holder": .text(Shown.text(holder))])
      }
      SystemClock.pause(milliseconds: WriteLock.step)
      waited += WriteLock.step
    }
    descriptor = opened
    sign()
  }

  deinit { close(descriptor) }

  /// Gives the lock back, after the register was closed.
  func giveBack() {
    ftruncate(descriptor, 0)
    flock(descriptor, LOCK_UN)
  }

  private func sign() {
    let command = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") } ?? ""
    let text = Array("tekseru \(command) (\(getpid()))\n".utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
    return String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
