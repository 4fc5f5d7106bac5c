extension Participant {
  /// Adds the shares and rates that follow from the facts, where nobody stated them; 0/0 has no value. Only those that
  /// are asked for, unless `asked` is nil.
  mutating func derive(_ asked: Set<ContestFact>?) {
    let isAsked = { (indicator: Indicator) in asked?.contains(ContestFact(indicator)) ?? true }
    if isAsked(.removedShare) {
      derive(ContestFact(.removedShare), ContestFact(.removed), per: ContestFact(.violations))
    }
    if isAsked(.injurySeverity) { derive(ContestFact(.injurySeverity), ContestFact(.daysLost), per: .injuries) }
    guard isAsked(.frequency) else { return }
    let workers = ContestFact(facts[ContestFact(.headcount)] == nil ? .workingMembers : .headcount)
    derive(ContestFact(.frequency), .injuries, per: workers, times: 1_000)
  }

  private mutating func derive(_ rate: ContestFact, _ part: ContestFact, per whole: ContestFact, times: Int = 1) {
    guard facts[rate] == nil, let measure = try? Measure(part, per: whole, times: times) else { return }
    let measured = measure.measured(of: self)
    guard measured.basis != .notReported else { return }
    facts[rate] = Fact(measured.value, records: measured.records)
  }
}
