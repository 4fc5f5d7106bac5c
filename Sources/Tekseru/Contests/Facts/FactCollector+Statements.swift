extension FactCollector {
  /// Notes what a statement says for the whole period, or as of a day within it.
  ///
  /// Statements for parts of the period are left out: whether they add up to it is not known. Where the register holds
  /// records of a fact, those count and not the statement.
  public mutating func add(_ statement: Statement, _ id: Identifier, for participant: Identifier) {
    let day = statement.period.lastDay
    if case .asOf = statement.period.kind {
      guard period.contains(day) else { return }
    } else {
      guard statement.period == period else { return }
    }
    let account = account(of: participant)
    for entry in statement.figures {
      let value: Fact.Value =
        switch entry.figure {
        case .number(let number): .number(Ratio(number))
        case .flag(let flag): .flag(flag)
        }
      state(ContestFact(entry.indicator), value, on: day, RecordReference(.statement, id), in: account)
    }
  }

  /// Notes the size and the sector of an organization as it was on the period's last day.
  public mutating func add(_ organization: Organization, _ id: Identifier, for participant: Identifier) {
    let begin = organization.asOf ?? Day(number: .min)
    guard begin <= period.lastDay else { return }
    let record = RecordReference(.organization, id)
    let account = account(of: participant)
    if let members = organization.members {
      state(ContestFact(.members), .count(Int32(clamping: members)), on: begin, record, in: account)
    }
    if let headcount = organization.headcount {
      state(ContestFact(.headcount), .count(Int32(clamping: headcount)), on: begin, record, in: account)
    }
    if let sector = organization.sector { state(.sector, .word(sector), on: begin, record, in: account) }
  }

  /// Notes whether an inspector's mandate was in force, and a training valid, on the period's last day.
  public mutating func add(_ inspector: Inspector, _ id: Identifier, for participant: Identifier) {
    let last = period.lastDay
    guard inspector.from <= last else { return }
    let record = RecordReference(.inspector, id)
    let account = account(of: participant)
    state(.mandateValid, .flag(inspector.isInOffice(on: last)), on: inspector.from, record, in: account)
    state(.trainingValid, .flag(inspector.isTrained(on: last)), on: inspector.from, record, in: account)
  }
}
