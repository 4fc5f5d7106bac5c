import CSystemd
import Glibc

/// The service manager that started this process, when there is one.
public struct ServiceManager: Sendable {
  /// How long the manager waits for a sign of life; nil when it does not watch.
  public let watchdogInterval: Duration?

  /// Finds the manager by the environment it gave.
  public init() {
    var microseconds: UInt64 = 0
    watchdogInterval = sd_watchdog_enabled(0, &microseconds) > 0 ? .microseconds(Int64(microseconds)) : nil
  }

  /// Whether somebody hears what is told.
  public var isListening: Bool { getenv("NOTIFY_SOCKET") != nil }

  /// Tells the manager; without a manager nothing happens.
  ///
  /// False when the message could not be sent.
  @discardableResult
  public func tell(_ notices: Notice...) -> Bool {
    sd_notify(0, notices.map(\.assignments).joined(separator: "\n")) >= 0
  }

  /// The monotonic clock in microseconds, as `Notice.reloading` wants it.
  public static func monotonicMicroseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec / 1_000)
  }
}
