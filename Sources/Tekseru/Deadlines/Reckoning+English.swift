extension Reckoning {
  /// The reckoning in English: "7 days from 16 March 2026: 23 March 2026 is a day off (Nauryz), moved to 24 March 2026".
  public func description(with calendars: WorkingCalendars) -> String {
    let steps = steps(with: calendars)
    let remarks = steps.compactMap(\.englishRemark)
    var reasons = steps.compactMap(\.englishReason)
    if !isMoved { reasons.append(due.english) }
    let beginning = term.map { "\($0.english) from \(start.english)" } ?? "written by hand"
    return ([beginning + ": " + reasons.joined(separator: ", ")] + remarks).joined(separator: "; ")
  }
}

extension ReckoningStep {
  fileprivate var englishReason: String? {
    switch self {
    case .lastDayOfMonth(let day): "\(day.english) is the month's last day"
    case .passed(let day, let status): "\(day.english) is \(status.isWorking ? "" : "not ")counted (\(status.english))"
    case .dayOff(let day, let status): "\(day.english) is a day off (\(status.english))"
    case .moved(let day): "moved to \(day.english)"
    case .writtenByHand, .defaultSeverity, .term, .neverMoved, .calendarMissing: nil
    }
  }

  fileprivate var englishRemark: String? {
    switch self {
    case .defaultSeverity(let severity): "no severity, treated as \(severity.rawValue)"
    case .neverMoved: "a direct threat to life is never moved"
    case .calendarMissing(let year): "there is no calendar of \(year), its holidays are not reckoned with"
    case .writtenByHand, .term, .passed, .lastDayOfMonth, .dayOff, .moved: nil
    }
  }
}

extension DayStatus {
  fileprivate var english: String {
    switch self {
    case .workday, .workdayWithoutCalendar: "a working day"
    case .weekend, .weekendWithoutCalendar: "weekend"
    case .worked: "worked weekend"
    case .off(let entry):
      entry.name + (entry.movedFrom.map { ", moved from \($0.english)" } ?? "")
        + (entry.isEstimated ? ", estimated" : "")
    }
  }
}

extension Term {
  fileprivate var english: String {
    switch self {
    case .days(0): "the same day"
    case .days(let amount): amount == 1 ? "1 day" : "\(amount) days"
    case .workingDays(let amount): amount == 1 ? "1 working day" : "\(amount) working days"
    case .months(let amount): amount == 1 ? "1 month" : "\(amount) months"
    }
  }
}

extension Day {
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// The day in English, as `3 March 2026`.
  fileprivate var english: String {
    "\(dayOfMonth) \(Day.englishMonths[month - 1]) \(year)"
  }
}
