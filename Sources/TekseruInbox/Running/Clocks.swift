import Glibc
public import Tekseru

/// The clocks of the system.
public enum Clocks {
  /// Nanoseconds that only go forward, and stand still while the machine sleeps.
  public static var monotonic: Int64 { nanoseconds(CLOCK_MONOTONIC) }

  /// Nanoseconds since 1970, as the clock on the wall stands.
  static var wall: Int64 { nanoseconds(CLOCK_REALTIME) }

  /// The moment, as the clock on the wall stands.
  public static var now: Instant { Instant(milliseconds: wall / 1_000_000) }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension Duration {
  /// The duration in nanoseconds; 292 years at most.
  var nanoseconds: Int64 {
    let (seconds, fraction) = components
    let product = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return product.overflow ? Int64.max / 4 : product.partialValue + fraction / 1_000_000_000
  }
}
