/// A day of the civil (proleptic Gregorian) calendar, without a time and without a time zone.
///
/// Every date in the register is one: the day of an inspection, the day on which a removal is due. What is read from a
/// person or a file lies in the years 1900 to 2200; arithmetic may leave them and stays exact.
public struct Day: Hashable, Comparable, Sendable {
  /// The days since 1970-01-01, which is 0; earlier days are negative.
  public let number: Int32

  /// The years in which a written day may lie.
  public static let writableYears = 1900...2200

  /// The day with this number of days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day of this year, month and day of the month; nil when there is no such day or its year is not writable.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.writableYears.contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.lastDay(ofMonth: month, year: year) else { return nil }
    self.init(civil: CivilDate(year: year, month: month, day: day))
  }

  init(civil: CivilDate) {
    number = Int32(clamping: civil.daysSince1970)
  }

  var civil: CivilDate {
    CivilDate(daysSince1970: Int(number))
  }

  /// The year, 1900 to 2200 for a written day.
  public var year: Int { civil.year }

  /// The month of the year, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(daysSinceMonday: Int(number) + Weekday.thursday.daysSinceMonday)
  }

  /// Whether the left day comes first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Whether both are the same day.
  public static func == (left: Day, right: Day) -> Bool { left.number == right.number }
}
