import Tekseru

/// A year of the civil calendar, as the rules of time zones ask for it.
struct CivilYear {
  private let year: Int

  /// The year in which a moment lies, in seconds since 1970 of the place's own time.
  init(containing moment: Int64) {
    year = Instant(milliseconds: moment * 1_000).day.year
  }

  /// The midnight that begins the nth weekday (0: Sunday) of a month, in seconds since 1970; 5: the last one.
  func moment(of month: Int, _ week: Int, _ weekday: Int) -> Int64 {
    guard let first = Day(year: year, month: month, day: 1) else { return 0 }
    let sunday = (first.weekday.rawValue % 7)
    var day = first.adding(days: (weekday - sunday + 7) % 7 + (week - 1) * 7)
    while day.month != month { day = day.adding(days: -7) }
    return Int64(day.number) * 86_400
  }
}
