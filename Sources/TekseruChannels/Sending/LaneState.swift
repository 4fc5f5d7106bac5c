import Synchronization

/// Whether a lane is at work, seen from other threads; and the way to keep it from beginning anything more.
final class LaneState: Sendable {
  private struct State {
    var isStopping = false
    var busySince: Int64?
  }

  private let state = Mutex(State())

  /// Begins work; false when nothing is to be begun any more.
  func begin() -> Bool {
    state.withLock { state in
      guard !state.isStopping else { return false }
      state.busySince = SenderClock.milliseconds
      return true
    }
  }

  /// Ends work.
  func end() { state.withLock { $0.busySince = nil } }

  /// Keeps the lane from beginning anything more.
  func stop() { state.withLock { $0.isStopping = true } }

  /// Whether the lane is to end.
  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// For how many milliseconds it has been at one piece of work; nil when it is at none.
  var busyFor: Int64? { state.withLock { $0.busySince }.map { SenderClock.milliseconds - $0 } }
}
