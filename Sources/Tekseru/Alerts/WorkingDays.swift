/// The working days of a country and week, numbered: how many there are up to a day, and which is the nth.
///
/// Made once for a decision, so that counting along years of days costs two reads of an array.
public struct WorkingDays: Sendable {
  private let counts: [Int32]
  private let days: [Day]

  /// Before this day no working days are counted: earlier due dates count as the day before it.
  public static let beginning = Day(number: 16_436)

  /// The last day that is known here.
  public let last: Day

  /// The days of a country's calendars, up to a last day; the plain week without a country.
  public init(of country: Country?, week: WorkWeek, calendars: WorkingCalendars, until last: Day) {
    let marks = country.map { calendars.marks(of: $0, week: week) } ?? DayMarks(week: week, calendars: [])
    var counts: [Int32] = []
    var days: [Day] = []
    var day = WorkingDays.beginning
    while day <= last {
      if !marks[day].contains(.off) { days.append(day) }
      counts.append(Int32(days.count))
      day = day.adding(days: 1)
    }
    self.counts = counts
    self.days = days
    self.last = max(last, WorkingDays.beginning)
  }

  /// How many working days there are up to a day, itself included.
  public func count(upTo day: Day) -> Int {
    let index = day.days(since: WorkingDays.beginning)
    guard index >= 0 else { return 0 }
    return Int(index < counts.count ? counts[index] : counts.last ?? 0)
  }

  /// The nth working day, from 1; the first one for less, nil past the last one.
  public func day(_ number: Int) -> Day? {
    let index = max(number, 1) - 1
    return index < days.count ? days[index] : nil
  }

  /// Whether a day is worked.
  public func isWorking(_ day: Day) -> Bool { count(upTo: day) > count(upTo: day.adding(days: -1)) }

  /// So many working days after a day; the last known day when it lies beyond.
  public func day(_ amount: Int, after day: Day) -> Day { self.day(count(upTo: day) + amount) ?? last }

  /// So many working days before a day; a day that is itself not worked counts from the working day after it.
  public func day(_ amount: Int, before due: Day) -> Day {
    self.day(count(upTo: due.adding(days: -1)) + 1 - amount) ?? last
  }
}
