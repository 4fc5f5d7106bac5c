import Glibc
import Tekseru
import TekseruAlerts
import TekseruInbox
import TekseruRegister

/// Looks at what of the machine itself the administrator must know: files that are not taken, a disk that fills.
struct HouseWatch: Sendable {
  let control: IntakeControl
  let administrator: Administrator
  /// The register's file.
  let register: String

  /// How long is waited before the next look when nothing asks for one sooner, in milliseconds: a day.
  private static let day: Int64 = 86_400_000

  /// Writes what is to be said; gives the moment at which to look again.
  func look(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant {
    let status = control.status
    let waited = status.oldest.map { Int((Clocks.monotonic - $0) / 1_000_000_000) } ?? 0
    let reason = status.obstacles.first?.words ?? status.troubles.first.map { "\($0)" } ?? "-"
    var messages = administrator.waiting(status.waiting, seconds: waited, because: reason, at: now)
    if let space = DiskSpace(of: self.register) { messages += administrator.filling(space, at: now) }
    if !messages.isEmpty {
      let notices = messages
      try register.recording { engine throws(SQLFailure) in _ = try Outbox(engine).write(notices, at: now) }
    }
    let patience = Administrator.patience - waited
    let next = status.oldest != nil && patience > 0 ? Int64(patience) * 1_000 : HouseWatch.day
    return Instant(milliseconds: now.milliseconds + next)
  }
}

extension DiskSpace {
  /// The disk on which a file lies; nil when the system does not say.
  init?(of path: String) {
    var answer = statvfs()
    guard statvfs(path, &answer) == 0 else { return nil }
    let block = Int(answer.f_frsize)
    self.init(free: Int(answer.f_bavail) * block, size: Int(answer.f_blocks) * block)
  }
}
