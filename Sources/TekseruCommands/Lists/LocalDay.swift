import Glibc
import Synchronization
import Tekseru

/// Today's day in a time zone, by the system's time zone tables.
enum LocalDay {
  private static let days = Mutex<[String: Day]>([:])

  /// The day where the zone is; the day on the calendar of whoever runs the command when there is no zone, or no such.
  static func today(in zone: String?) -> Day {
    guard let zone, isKnown(zone) else { return SystemClock.today }
    return days.withLock { days in
      if let day = days[zone] { return day }
      let day = reckon(zone)
      days[zone] = day
      return day
    }
  }

  private static func isKnown(_ zone: String) -> Bool {
    let isName = zone.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "+"):
        true
      default: false
      }
    }
    return isName && Folders.exists(Array("/usr/share/zoneinfo/\(zone)".utf8))
  }

  /// The C library keeps one zone for the whole process: it is changed, asked and put back while nobody else asks.
  private static func reckon(_ zone: String) -> Day {
    let own = Environment.value("TZ")
    setenv("TZ", ":\(zone)", 1)
    tzset()
    defer {
      if let own { setenv("TZ", own, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return SystemClock.today
  }
}
