import Synchronization

/// Says that the daemon is ready once each of its parts is.
final class Readiness: Sendable {
  private let missing: Mutex<Int>
  private let tell: @Sendable () -> Void

  /// Waits for so many parts.
  init(parts: Int, tell: @escaping @Sendable () -> Void) {
    missing = Mutex(parts)
    self.tell = tell
  }

  /// One more part is ready.
  func note() {
    let isLast = missing.withLock { missing in
      missing -= 1
      return missing == 0
    }
    if isLast { tell() }
  }
}
