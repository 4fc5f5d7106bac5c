import Glibc
import Tekseru

/// The clocks of the sender.
enum SenderClock {
  /// Milliseconds that only go forward, while the machine sleeps too.
  static var milliseconds: Int64 { milliseconds(CLOCK_BOOTTIME) }

  /// The moment, as the clock on the wall stands.
  static var now: Instant { Instant(milliseconds: milliseconds(CLOCK_REALTIME)) }

  /// Blocks this thread for so many milliseconds.
  static func sleep(_ milliseconds: Int64) {
    guard milliseconds > 0 else { return }
    var time = timespec(tv_sec: Int(milliseconds / 1_000), tv_nsec: Int(milliseconds % 1_000) * 1_000_000)
    var left = timespec()
    while nanosleep(&time, &left) != 0, errno == EINTR { time = left }
  }

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
