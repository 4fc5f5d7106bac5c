import Tekseru

extension Accident {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      organization: fields.identifier(AccidentKey.organization), date: fields.day(AccidentKey.date),
      victims: try fields.list(AccidentKey.victims) { item throws(Problem) in
        Victim(
          ref: item.text(VictimKey.ref), severity: item.choice(VictimKey.severity),
          daysLost: item.optionalInteger(VictimKey.daysLost))
      },
      place: fields.optionalText(AccidentKey.place), notified: fields.optionalDay(AccidentKey.notified),
      investigation: try Investigation(fields.optionalObject(AccidentKey.investigation)),
      revises: fields.optionalIdentifier(AccidentKey.revises))
  }
}

extension Accident.Investigation {
  fileprivate init?(_ fields: Fields?) throws(Problem) {
    guard let fields else { return nil }
    try self.init(
      started: fields.optionalDay(InvestigationKey.started), finished: fields.optionalDay(InvestigationKey.finished),
      act: fields.optionalText(InvestigationKey.act))
  }
}

extension Statement {
  init(_ fields: Fields) throws(Problem) {
    self.init(
      organization: fields.identifier(StatementKey.organization), period: try fields.period(StatementKey.period),
      figures: fields.figures(StatementKey.figures), source: fields.optionalText(StatementKey.source))
  }
}

extension Reporting {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      organization: fields.optionalIdentifier(ReportingKey.organization), level: fields.choice(ReportingKey.level),
      period: try fields.period(ReportingKey.period), deadline: fields.day(ReportingKey.deadline),
      closed: fields.optionalDay(ReportingKey.closed))
  }
}

extension Fields {
  fileprivate func period(_ key: some FieldKey) throws(Problem) -> Period {
    do throws(PeriodError) {
      return try Period(text(key))
    } catch {
      throw Problem(.valueType, at: key.text, value: text(key), expected: .period)
    }
  }
}

extension Activity {
  init(_ fields: Fields) {
    self.init(
      organization: fields.identifier(ActivityKey.organization), inspector: fields.identifier(ActivityKey.inspector),
      date: fields.day(ActivityKey.date), type: fields.choice(ActivityKey.type),
      count: fields.optionalInteger(ActivityKey.count), text: fields.optionalText(ActivityKey.text))
  }
}

extension Appeal {
  init(_ fields: Fields) {
    self.init(
      organization: fields.identifier(AppealKey.organization), date: fields.day(AppealKey.date),
      topic: fields.choice(AppealKey.topic), channel: fields.optionalChoice(AppealKey.channel),
      effect: fields.optionalObject(AppealKey.effect).map {
        Money(amount: $0.decimal(MoneyKey.amount), currency: $0.optionalText(MoneyKey.currency))
      }, answered: fields.optionalDay(AppealKey.answered))
  }
}
