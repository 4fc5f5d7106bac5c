import Tekseru

extension Withdrawal {
  init(_ fields: Fields) {
    self.init(
      kind: fields.choice(WithdrawalKey.kind), of: fields.identifier(WithdrawalKey.of),
      reason: fields.text(WithdrawalKey.reason))
  }
}

extension WorkingCalendar {
  init(_ fields: Fields, id: String) throws(Problem) {
    let days = try fields.list(CalendarKey.days) { item throws(Problem) in CalendarDay(item) }
    do throws(CalendarProblems) {
      try self.init(
        id: id, country: fields.choice(CalendarKey.country), year: fields.integer(CalendarKey.year), days: days,
        source: fields.optionalText(CalendarKey.source), issued: fields.optionalDay(CalendarKey.issued))
    } catch {
      throw WorkingCalendar.problem(error, days)
    }
  }

  private static func problem(_ found: CalendarProblems, _ days: [CalendarDay]) -> Problem {
    let (day, reason): (Day?, String) =
      switch found.problems.first {
      case .outsideYear(let day): (day, "outsideYear")
      case .repeated(let day): (day, "repeated")
      case .movedFromItself(let day): (day, "movedFromItself")
      case .yearOutOfRange, nil: (nil, "year")
      }
    let index = days.lastIndex { $0.date == day } ?? 0
    return Problem(
      .valueType, at: day == nil ? "year" : "days[\(index)].date", value: day?.description, expected: .day,
      reason: reason)
  }
}

extension CalendarDay {
  fileprivate init(_ fields: Fields) {
    self.init(
      date: fields.day(CalendarDayKey.date), what: fields.choice(CalendarDayKey.what),
      movedFrom: fields.optionalDay(CalendarDayKey.from), isEstimated: fields.isSet(CalendarDayKey.estimated),
      name: fields.text(CalendarDayKey.name))
  }
}

extension DeadlineRules {
  init(_ fields: Fields, id: String) throws(Problem) {
    let terms = try DeadlineTerms(fields)
    do throws(DeadlineRulesError) {
      try self.init(
        id: id, country: fields.choice(DeadlinesKey.country), terms: terms,
        source: fields.optionalText(DeadlinesKey.source))
    } catch {
      throw Problem(.valueType, at: "rules", expected: .integer(Term.amounts))
    }
  }
}

extension DeadlineTerms {
  fileprivate init(_ fields: Fields) throws(Problem) {
    self.init()
    if let rules = fields.optionalObject(DeadlinesKey.rules) {
      critical = try rules.term(RemovalKey.critical, "rules.critical") ?? critical
      gross = try rules.term(RemovalKey.gross, "rules.gross") ?? gross
      significant = try rules.term(RemovalKey.significant, "rules.significant") ?? significant
      minor = try rules.term(RemovalKey.minor, "rules.minor") ?? minor
    }
    reply = try fields.term(DeadlinesKey.reply, "reply") ?? reply
    verification = try fields.term(DeadlinesKey.verification, "verification") ?? verification
  }
}

extension Fields {
  /// A term, which is written in exactly one unit.
  fileprivate func term(_ key: some FieldKey, _ path: String) throws(Problem) -> Term? {
    guard let term = optionalObject(key) else { return nil }
    let written = [
      term.optionalInteger(TermKey.days).map(Term.days),
      term.optionalInteger(TermKey.workingDays).map(Term.workingDays),
      term.optionalInteger(TermKey.months).map(Term.months),
    ].compactMap { $0 }
    guard written.count == 1 else { throw Problem(.valueType, at: path, expected: .object, reason: "oneUnit") }
    return written[0]
  }
}
