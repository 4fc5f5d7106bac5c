/// The days off and the worked weekends of one country and year.
///
/// It is a document like any other: a newer version of a year gets a new id, and what was reckoned with the older one
/// stays. It lists only what departs from the plain week; a calendar without days is a year without holidays.
public struct WorkingCalendar: Hashable, Sendable {
  /// The document's id, as `calendar-KZ-2026-1`.
  public let id: String

  /// The country whose calendar it is.
  public let country: Country

  /// The year, 1900 to 2200.
  public let year: Int

  /// The days in order, each once, all within the year.
  public let days: [CalendarDay]

  /// The law, decree or publication that it was taken from.
  public let source: String?

  /// The day on which this version was drawn up.
  public let issued: Day?

  /// A calendar of the days in any order; throws everything that is wrong with them at once.
  public init(
    id: String, country: Country, year: Int, days: [CalendarDay], source: String? = nil, issued: Day? = nil
  ) throws(CalendarProblems) {
    let problems = WorkingCalendar.problems(year: year, days: days)
    guard problems.isEmpty else { throw CalendarProblems(problems: problems) }
    self.init(checked: id, country: country, year: year, days: days, source: source, issued: issued)
  }

  /// For the shipped calendars, which the tests hold against the checks of the public `init`.
  init(checked id: String, country: Country, year: Int, days: [CalendarDay], source: String?, issued: Day?) {
    self.id = id
    self.country = country
    self.year = year
    self.days = days.sorted { $0.date < $1.date }
    self.source = source
    self.issued = issued
  }

  private static func problems(year: Int, days: [CalendarDay]) -> [CalendarProblem] {
    var problems: [CalendarProblem] = Day.writableYears.contains(year) ? [] : [.yearOutOfRange(year)]
    var previous: Day?
    for day in days.sorted(by: { $0.date < $1.date }) {
      if day.date.year != year { problems.append(.outsideYear(day.date)) }
      if day.date == previous { problems.append(.repeated(day.date)) }
      if day.date == day.movedFrom { problems.append(.movedFromItself(day.date)) }
      previous = day.date
    }
    return problems
  }

  /// What the calendar says of the day for those who work this week; nil when the plain week decides.
  public func entry(on day: Day, week: WorkWeek) -> CalendarDay? {
    days.first { $0.date == day && $0.holds(in: week) }
  }
}
