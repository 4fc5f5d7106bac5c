import Foundation
import Synchronization
public import Tekseru
public import TekseruRegister

/// The clocks of time zones by the system's own tables, so that an update of `tzdata` is all that a new rule needs.
public enum SystemZones {
  private static let files = Mutex<[String: ZoneFile?]>([:])

  /// A moment as it is at every place; where no zone is known, or the system has no such table, the clock is that of
  /// `fallback`, and UTC without one.
  public static func moment(_ now: Instant, fallback: String? = nil) -> AlertMoment {
    AlertMoment(now) { zone in
      clock(of: zone ?? fallback ?? "UTC", around: now) ?? clock(of: fallback ?? "UTC", around: now) ?? .utc
    }
  }

  /// How many seconds a zone's clock is ahead of UTC at a moment; none where no zone is known, or the system has no such
  /// table.
  public static func offset(of zone: String?, at now: Instant) -> Int {
    zone.flatMap(file)?.offset(at: now.milliseconds / 1_000) ?? 0
  }

  /// The day at a moment in a zone; by UTC where none is known.
  public static func day(in zone: String?, at now: Instant) -> Day {
    shown(now, ahead: offset(of: zone, at: now)).day
  }

  /// A moment as a clock shows it that is so many seconds ahead of UTC.
  public static func shown(_ now: Instant, ahead offset: Int) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(offset) * 1_000)
  }

  /// How long before and after a moment a clock is known: the longest pause that is waited for, and more.
  private static let reach: Int64 = 400 * 86_400

  /// A zone's clock around a moment; nil for a name that the system does not know.
  public static func clock(of zone: String, around now: Instant) -> WallClock? {
    guard let file = file(of: zone) else { return nil }
    let seconds = now.milliseconds / 1_000
    return WallClock(spans(of: file, from: seconds - reach / 8, until: seconds + reach))
  }

  /// Every span of a clock in a stretch of time, found by looking twice a day: no zone changes faster.
  private static func spans(of file: ZoneFile, from start: Int64, until end: Int64) -> [WallClock.Span] {
    var spans = [WallClock.Span(since: Instant(milliseconds: start * 1_000), offset: file.offset(at: start))]
    var moment = start
    while moment < end {
      let next = moment + 43_200
      let offset = file.offset(at: next)
      if let last = spans.last, last.offset != offset {
        let change = change(in: file, after: moment, before: next)
        spans.append(WallClock.Span(since: Instant(milliseconds: change * 1_000), offset: offset))
      }
      moment = next
    }
    return spans
  }

  private static func change(in file: ZoneFile, after start: Int64, before end: Int64) -> Int64 {
    let before = file.offset(at: start)
    var low = start
    var high = end
    while high - low > 1 {
      let middle = (low + high) / 2
      if file.offset(at: middle) == before { low = middle } else { high = middle }
    }
    return high
  }

  private static func file(of zone: String) -> ZoneFile? {
    files.withLock { known in
      if let file = known[zone] { return file }
      let file = isName(zone) ? read(zone) : nil
      known[zone] = .some(file)
      return file
    }
  }

  /// A zone's name is a path below the tables and must not lead out of them.
  private static func isName(_ zone: String) -> Bool {
    !zone.isEmpty && zone.count <= 100 && !zone.hasPrefix("/") && !zone.split(separator: "/").contains("..")
      && zone.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x2B, 0x2D, 0x2F, 0x5F].contains(byte)
      }
  }

  private static func read(_ zone: String) -> ZoneFile? {
    guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(zone)") else { return nil }
    return ZoneFile([UInt8](data))
  }
}
