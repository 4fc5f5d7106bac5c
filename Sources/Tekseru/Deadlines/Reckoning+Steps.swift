extension Reckoning {
  /// The reasons of the due date, in order, with the calendars that were in force when it was reckoned.
  public func steps(with calendars: WorkingCalendars) -> [ReckoningStep] {
    guard let term else { return [.writtenByHand(due)] }
    var steps: [ReckoningStep] = usesDefaultSeverity ? [.defaultSeverity(.significant)] : []
    steps.append(.term(term, from: start, end: end))
    if endsOnLastDay(of: term) { steps.append(.lastDayOfMonth(end)) }
    if case .workingDays = term { steps += passed(with: calendars) }
    if basis == .removal(.critical) { steps.append(.neverMoved(due)) }
    if isMoved { steps += moves(with: calendars) }
    if let missingCalendarYear { steps.append(.calendarMissing(year: missingCalendarYear)) }
    return steps
  }

  private func endsOnLastDay(of term: Term) -> Bool {
    guard case .months = term else { return false }
    return end.dayOfMonth != start.dayOfMonth
  }

  private func passed(with calendars: WorkingCalendars) -> [ReckoningStep] {
    (start..<max(start, end)).compactMap { before in
      let day = before.adding(days: 1)
      let status = calendars.status(of: day, in: country, week: week)
      switch status {
      case .off where !week.isDayOff(day.weekday), .worked: return .passed(day, status)
      default: return nil
      }
    }
  }

  private func moves(with calendars: WorkingCalendars) -> [ReckoningStep] {
    let daysOff = (end..<due).map { day in
      ReckoningStep.dayOff(day, calendars.status(of: day, in: country, week: week))
    }
    return daysOff + [.moved(to: due)]
  }
}
