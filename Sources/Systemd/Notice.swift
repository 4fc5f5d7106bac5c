/// What a service tells its manager about itself; see sd_notify(3).
public enum Notice: Hashable, Sendable {
  /// It has started, or reloaded, and does its work.
  case ready
  /// It reloads its configuration; `since` is the monotonic clock's microseconds.
  case reloading(since: UInt64)
  /// It is on its way out.
  case stopping
  /// One line for people: `systemctl status` shows it.
  case status(String)
  /// It is alive; to be said more often than the watchdog's interval.
  case watchdog
  /// It needs so many microseconds more to start, reload or stop than its unit allows.
  case extendTimeout(microseconds: UInt64)

  /// The assignments that are sent, a line each.
  public var assignments: String {
    switch self {
    case .ready: "READY=1"
    case .reloading(let since): "RELOADING=1\nMONOTONIC_USEC=\(since)"
    case .stopping: "STOPPING=1"
    case .status(let line): "STATUS=\(Notice.oneLine(line))"
    case .watchdog: "WATCHDOG=1"
    case .extendTimeout(let microseconds): "EXTEND_TIMEOUT_USEC=\(microseconds)"
    }
  }

  /// A newline would begin another assignment.
  private static func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }
}
