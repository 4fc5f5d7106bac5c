import Glibc
import Tekseru

/// The one place where the commands read a clock.
enum SystemClock {
  /// Now, in UTC.
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The day on the calendar of whoever runs the command.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? now.day
  }

  /// Waits; for what another program holds for a moment.
  static func pause(milliseconds: Int) {
    let time = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    _ = withUnsafePointer(to: time) { nanosleep($0, nil) }
  }
}
