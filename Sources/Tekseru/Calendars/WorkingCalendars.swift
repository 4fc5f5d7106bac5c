/// The working calendars in force: for each country and year at most one.
///
/// A year without a calendar is answered by the plain week and says so; it is never silently taken for a year without
/// holidays.
public struct WorkingCalendars: Sendable {
  /// The calendars in force, by country and year.
  public private(set) var calendars: [WorkingCalendar] = []

  private var marks: [DayMarks]

  /// No calendars at all.
  public init() {
    marks = WorkingCalendars.tables.map { DayMarks(week: $0.week, calendars: []) }
  }

  /// The calendars; of two for the same country and year the later in the list is in force.
  public init(_ calendars: [WorkingCalendar]) {
    self.init()
    for calendar in calendars { replace(calendar) }
    for country in Country.allCases { mark(country) }
  }

  /// Puts a calendar in force, in place of the one of the same country and year.
  public mutating func add(_ calendar: WorkingCalendar) {
    replace(calendar)
    mark(calendar.country)
  }

  /// The calendar in force, nil when that year's is missing.
  public func calendar(of country: Country, year: Int) -> WorkingCalendar? {
    calendars.first { $0.country == country && $0.year == year }
  }

  /// Whether the day is worked, and why.
  public func status(of day: Day, in country: Country, week: WorkWeek) -> DayStatus {
    let isWeekend = week.isDayOff(day.weekday)
    guard let calendar = calendar(of: country, year: day.year) else {
      return isWeekend ? .weekendWithoutCalendar : .workdayWithoutCalendar
    }
    guard let entry = calendar.entry(on: day, week: week) else { return isWeekend ? .weekend : .workday }
    switch entry.what {
    case .off: return .off(entry)
    case .worked: return isWeekend ? .worked(entry) : .workday
    }
  }

  /// Whether the day is worked, as far as is known: one array read, for long runs; `status(of:in:week:)` says why.
  public func isWorking(_ day: Day, in country: Country, week: WorkWeek) -> Bool {
    !marks(of: country, week: week)[day].contains(.off)
  }

  func marks(of country: Country, week: WorkWeek) -> DayMarks {
    marks[WorkingCalendars.index(country, week)]
  }

  private mutating func replace(_ calendar: WorkingCalendar) {
    calendars.removeAll { $0.country == calendar.country && $0.year == calendar.year }
    calendars.append(calendar)
    calendars.sort { ($0.country.rawValue, $0.year) < ($1.country.rawValue, $1.year) }
  }

  private mutating func mark(_ country: Country) {
    let years = calendars.filter { $0.country == country }
    for week in WorkWeek.allCases {
      marks[WorkingCalendars.index(country, week)] = DayMarks(week: week, calendars: years)
    }
  }

  /// The order of `marks`, which `index` follows.
  private static let tables = Country.allCases.flatMap { country in
    WorkWeek.allCases.map { (country: country, week: $0) }
  }

  private static func index(_ country: Country, _ week: WorkWeek) -> Int {
    let row =
      switch country {
      case .kazakhstan: 0
      case .uzbekistan: 1
      case .kyrgyzstan: 2
      }
    return row * WorkWeek.allCases.count + (week == .fiveDays ? 0 : 1)
  }
}
