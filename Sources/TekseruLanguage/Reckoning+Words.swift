public import Tekseru

extension Reckoning {
  /// The reckoning as a person reads it: "7 days from 16 March 2026: 23 March 2026 is a day off (Nauryz), moved to 24
  /// March 2026".
  ///
  /// `calendars` are those that were in force when the date was reckoned; with other ones the reasons can differ.
  public func words(in language: Language, with calendars: WorkingCalendars) -> String {
    ReckoningWords(language: language).words(for: self, steps: steps(with: calendars))
  }
}

/// The parts of a reckoning in one language.
struct ReckoningWords {
  let language: Language

  /// The term, then the reasons of the date, then what else is to be known.
  func words(for reckoning: Reckoning, steps: [ReckoningStep]) -> String {
    var reasons = steps.compactMap(reason)
    if !reckoning.isMoved { reasons.append(day(reckoning.due)) }
    let beginning = reckoning.term.map { from(reckoning.start, term: $0) } ?? text("written")
    return ([beginning + ": " + reasons.joined(separator: ", ")] + steps.compactMap(remark)).joined(separator: "; ")
  }

  private func from(_ start: Day, term: Term) -> String {
    text("from", ["term": .text(words(for: term)), "start": .text(day(start))])
  }

  private func reason(_ step: ReckoningStep) -> String? {
    switch step {
    case .lastDayOfMonth(let last): text("lastDayOfMonth", ["day": .text(day(last))])
    case .passed(let passed, let status): reason(status.isWorking ? "counted" : "notCounted", passed, status)
    case .dayOff(let off, let status): reason("dayOff", off, status)
    case .moved(let due): text("moved", ["day": .text(day(due))])
    case .writtenByHand, .defaultSeverity, .term, .neverMoved, .calendarMissing: nil
    }
  }

  private func reason(_ key: String, _ counted: Day, _ status: DayStatus) -> String {
    text(key, ["day": .text(day(counted)), "status": .text(words(for: status))])
  }

  private func remark(_ step: ReckoningStep) -> String? {
    switch step {
    case .defaultSeverity(let severity):
      text(
        "defaultSeverity",
        ["severity": .text(Catalogue.choice(severity.rawValue, of: "severity", in: language))])
    case .neverMoved: text("neverMoved")
    case .calendarMissing(let year): text("calendarMissing", ["year": .text("\(year)")])
    case .writtenByHand, .term, .passed, .lastDayOfMonth, .dayOff, .moved: nil
    }
  }

  private func words(for term: Term) -> String {
    switch term {
    case .days(0): text("sameDay")
    case .days(let amount): text("days", ["amount": .number(amount)])
    case .workingDays(let amount): text("workingDays", ["amount": .number(amount)])
    case .months(let amount): text("months", ["amount": .number(amount)])
    }
  }

  private func words(for status: DayStatus) -> String {
    switch status {
    case .workday, .workdayWithoutCalendar: text("status.workday")
    case .weekend, .weekendWithoutCalendar: text("status.weekend")
    case .worked: text("status.worked")
    case .off(let entry): words(for: entry)
    }
  }

  private func words(for entry: CalendarDay) -> String {
    var arguments: [String: Argument] = ["name": .text(Holidays.name(entry.name, in: language))]
    arguments["from"] = entry.movedFrom.map { .text(day($0)) }
    if entry.isEstimated { arguments["estimated"] = .text(text("estimated")) }
    return text("status.off", arguments)
  }

  private func day(_ day: Day) -> String { Dates.long(day, in: language) }

  private func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text("reckoning.\(key)", in: language, arguments)
  }
}
