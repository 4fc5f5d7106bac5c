extension DeadlineRules {
  /// When a violation is to be removed.
  ///
  /// `written` is a due date that stands in the inspection or a granted extension; it is taken as it is. A critical
  /// violation's date is never moved either. All else that ends on a day off moves to the next working day.
  public func reckonRemoval(
    of severity: Severity?, from start: Day, written: Day? = nil, calendars: WorkingCalendars, week: WorkWeek
  ) -> Reckoning {
    if let written { return reckonWritten(written, from: start, week: week) }
    let basis = severity.map(Reckoning.Basis.removal) ?? .removalWithoutSeverity
    return reckon(basis, term: terms.removal(of: severity), from: start, calendars: calendars, week: week)
  }

  /// When the employer's answer is due, from the day on which the representation was received.
  public func reckonReply(receivedOn day: Day, calendars: WorkingCalendars, week: WorkWeek) -> Reckoning {
    reckon(.reply, term: terms.reply, from: day, calendars: calendars, week: week)
  }

  /// When the inspector's verification is due, from the day on which the removal was reported.
  public func reckonVerification(reportedOn day: Day, calendars: WorkingCalendars, week: WorkWeek) -> Reckoning {
    reckon(.verification, term: terms.verification, from: day, calendars: calendars, week: week)
  }

  private func reckonWritten(_ due: Day, from start: Day, week: WorkWeek) -> Reckoning {
    Reckoning(
      basis: .written, country: country, week: week, start: start, term: nil, end: due, due: due,
      missingCalendarYear: nil, rulesID: nil)
  }

  private func reckon(
    _ basis: Reckoning.Basis, term: Term, from start: Day, calendars: WorkingCalendars, week: WorkWeek
  ) -> Reckoning {
    var count = DayCount(marks: calendars.marks(of: country, week: week))
    let neverMoves = basis == .removal(.critical)
    let end = count.end(of: term, from: start)
    let due = neverMoves ? end : count.firstWorkingDay(from: end)
    return Reckoning(
      basis: basis, country: country, week: week, start: start, term: term, end: end, due: due,
      missingCalendarYear: count.missingYear, rulesID: id)
  }
}

/// Counts along one country's days and remembers the first year whose calendar it missed.
struct DayCount {
  let marks: DayMarks
  private(set) var missingYear: Int?

  init(marks: DayMarks) {
    self.marks = marks
  }

  mutating func end(of term: Term, from start: Day) -> Day {
    switch term {
    case .days(let days): return start.adding(days: days)
    case .months(let months): return start.adding(months: months)
    case .workingDays(let days):
      var day = start
      for _ in 0..<days { day = firstWorkingDay(from: day.adding(days: 1)) }
      return day
    }
  }

  mutating func firstWorkingDay(from day: Day) -> Day {
    var day = day
    while isOff(day), day.number < Int32.max { day = day.adding(days: 1) }
    return day
  }

  private mutating func isOff(_ day: Day) -> Bool {
    let mark = marks[day]
    if mark.contains(.calendarMissing), missingYear == nil { missingYear = day.year }
    return mark.contains(.off)
  }
}
