extension Day: Strideable {
  /// The day so many calendar days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + days))
  }

  /// The same day of the month so many months later, or that month's last day when it is shorter.
  ///
  /// 31 January and one month is 28 or 29 February. Source of the rule: Kazakhstan's law on administrative procedures
  /// of 2000, article 12-1.
  public func adding(months: Int) -> Day {
    let date = civil
    let month = Month(year: date.year, month: date.month).adding(months: months)
    let day = min(date.day, Day.lastDay(ofMonth: month.month, year: month.year))
    return Day(civil: CivilDate(year: month.year, month: month.month, day: day))
  }

  /// The calendar days from the other day to this one; negative when this one is earlier.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }

  /// The number of days in a month (1 to 12) of a year.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day so many calendar days later.
  public func advanced(by days: Int) -> Day { adding(days: days) }

  /// The calendar days until the other day.
  public func distance(to other: Day) -> Int { other.days(since: self) }
}
