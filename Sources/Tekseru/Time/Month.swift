/// A month of a year, as figures are summed by.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The months since January of the year 0: year × 12 + month − 1.
  public let index: Int32

  /// The month with this many months since January of the year 0.
  public init(index: Int32) {
    self.index = index
  }

  /// The month that the day lies in.
  public init(of day: Day) {
    let date = day.civil
    self.init(year: date.year, month: date.month)
  }

  init(year: Int, month: Int) {
    index = Int32(clamping: year * 12 + month - 1)
  }

  /// The year.
  public var year: Int { Int(index).flooredQuotient(by: 12) }

  /// The month of the year, 1 to 12.
  public var month: Int { Int(index) - year * 12 + 1 }

  /// The month so many months later, or earlier when negative.
  public func adding(months: Int) -> Month {
    Month(index: Int32(clamping: Int(index) + months))
  }

  /// The month's first day.
  public var firstDay: Day { Day(civil: CivilDate(year: year, month: month, day: 1)) }

  /// The month's last day.
  public var lastDay: Day {
    Day(civil: CivilDate(year: year, month: month, day: Day.lastDay(ofMonth: month, year: year)))
  }

  /// The month as `2026-03`.
  public var description: String {
    var bytes: [UInt8] = []
    ASCIIDigits.append(year, width: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    ASCIIDigits.append(month, width: 2, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the left month comes first.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}
