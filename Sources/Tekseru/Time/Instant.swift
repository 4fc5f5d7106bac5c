/// A moment in UTC, as the log keeps when something was recorded.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The milliseconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
  public let milliseconds: Int64

  private static let millisecondsOfDay = 86_400_000

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  private var daysSince1970: Int {
    Int(milliseconds).flooredQuotient(by: Instant.millisecondsOfDay)
  }

  /// The day in UTC, which is not always the day where an organization is.
  public var day: Day { Day(number: Int32(clamping: daysSince1970)) }

  /// The moment as `2026-03-02T10:15:30.123Z`.
  public var description: String {
    let ofDay = Int(milliseconds) - daysSince1970 * Instant.millisecondsOfDay
    var bytes: [UInt8] = []
    day.write(into: &bytes)
    bytes.append(UInt8(ascii: "T"))
    ASCIIDigits.append(ofDay / 3_600_000, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    ASCIIDigits.append(ofDay / 60_000 % 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    ASCIIDigits.append(ofDay / 1_000 % 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    ASCIIDigits.append(ofDay % 1_000, width: 3, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the left moment comes first.
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}
