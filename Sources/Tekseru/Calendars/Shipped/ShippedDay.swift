/// A line of a shipped calendar: month and day, without the year.
struct ShippedDay: Sendable {
  let month: Int
  let dayOfMonth: Int
  let what: CalendarDay.What
  let origin: (month: Int, dayOfMonth: Int)?
  let isEstimated: Bool
  let name: String

  private init(
    _ month: Int, _ dayOfMonth: Int, _ what: CalendarDay.What, origin: (Int, Int)? = nil, isEstimated: Bool = false,
    name: String
  ) {
    self.month = month
    self.dayOfMonth = dayOfMonth
    self.what = what
    self.origin = origin
    self.isEstimated = isEstimated
    self.name = name
  }

  /// A holiday or a day off by decree.
  static func off(_ month: Int, _ day: Int, _ name: String) -> ShippedDay {
    ShippedDay(month, day, .off, name: name)
  }

  /// A holiday whose day is foreseen and not announced.
  static func estimated(_ month: Int, _ day: Int, _ name: String) -> ShippedDay {
    ShippedDay(month, day, .off, isEstimated: true, name: name)
  }

  /// A day off for a holiday that fell on a weekend.
  static func moved(
    _ month: Int, _ day: Int, from origin: (Int, Int), _ name: String, isEstimated: Bool = false
  ) -> ShippedDay {
    ShippedDay(month, day, .off, origin: origin, isEstimated: isEstimated, name: name)
  }

  /// Two days exchanged by decree: the first is off, and the second, a weekend, is worked for it.
  static func exchanged(_ off: (Int, Int), for worked: (Int, Int)) -> [ShippedDay] {
    [
      ShippedDay(off.0, off.1, .off, origin: worked, name: "Exchanged day off"),
      ShippedDay(worked.0, worked.1, .worked, name: "Worked weekend"),
    ]
  }

  /// The line in a year; nil when that year has no such day, which a test rules out.
  func day(in year: Int) -> CalendarDay? {
    guard let date = Day(year: year, month: month, day: dayOfMonth) else { return nil }
    let movedFrom = origin.flatMap { Day(year: year, month: $0.month, day: $0.dayOfMonth) }
    return CalendarDay(date: date, what: what, movedFrom: movedFrom, isEstimated: isEstimated, name: name)
  }
}
