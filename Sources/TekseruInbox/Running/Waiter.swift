import Glibc

/// Waits until one of some descriptors has something to read.
enum Waiter {
  /// Waits up to so many nanoseconds; always true: what woke it is found by looking.
  static func wait(for descriptors: [Int32], upTo pause: Int64) -> Bool {
    var waits = descriptors.filter { $0 >= 0 }.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = pause >= Int64(Int32.max) * 1_000_000 ? -1 : Int32((pause + 999_999) / 1_000_000)
    poll(&waits, nfds_t(waits.count), milliseconds)
    return true
  }
}
