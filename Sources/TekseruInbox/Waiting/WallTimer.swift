import CLinux
import Glibc
import Tekseru

/// Wakes at a moment of the clock on the wall, and at once when somebody sets that clock.
///
/// A moment is a moment of that clock: a sleep would miss it by as much as the clock was moved meanwhile.
final class WallTimer {
  /// What the timer has to say.
  enum Word {
    /// Its moment has come.
    case due
    /// The clock was set: what was planned by it is to be planned again.
    case clockWasSet
  }

  /// The descriptor that becomes readable then; negative when the system gives none.
  let descriptor = tekseru_wall_timer_open()

  /// So far ahead that it never comes, and still not beyond what the kernel takes: it wakes when the clock is set.
  private static let never: Int64 = 7_258_118_400_000

  init() { set(to: nil) }

  deinit { close(descriptor) }

  /// Plans the next moment; nil for none.
  func set(to moment: Instant?) {
    tekseru_wall_timer_set(descriptor, min(moment?.milliseconds ?? WallTimer.never, WallTimer.never))
  }

  /// What it has to say since it was last asked; nil for nothing.
  func hear() -> Word? {
    switch tekseru_wall_timer_hear(descriptor) {
    case 1: .due
    case 2: .clockWasSet
    default: nil
    }
  }
}
