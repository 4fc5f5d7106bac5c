/// Gathers the facts of every participant from the register's records, in one pass and in any order.
///
/// What the register counts is 0 without a record; what only organizations can say, such as a headcount, is absent until
/// somebody says it. Every fact names the records that it rests on. The rules are those of the reports: an inspection
/// that was not carried out does not count, a violation is removed once that is confirmed, and removed on time when it
/// was confirmed by the date on which it was first due.
public struct FactCollector: Sendable {
  /// The period whose records count.
  public let period: Period

  private var accounts: [Identifier: Account] = [:]

  /// Begins without records.
  public init(period: Period) { self.period = period }

  /// What is gathered for one participant.
  struct Account: Sendable {
    var counts: [ContestFact: Tally] = [:]
    var stated: [ContestFact: Stated] = [:]
    var onTime = Part()
  }

  /// A sum and the records behind it, some of them more than once.
  struct Tally: Sendable {
    var sum: Ratio? = .zero
    var records: [RecordReference] = []

    mutating func add(_ amount: Ratio, _ more: [RecordReference]) {
      sum = sum.flatMap { $0 + amount }
      records += more
    }
  }

  /// A value that the latest of its documents says.
  struct Stated: Sendable {
    var value: Fact.Value
    var day: Day
    var record: RecordReference
  }

  /// A share that is being counted.
  struct Part: Sendable {
    var part = 0
    var whole = 0
    var records: [RecordReference] = []

    mutating func add(_ isPart: Bool, _ more: [RecordReference]) {
      part += isPart ? 1 : 0
      whole += 1
      records += more
    }
  }

  mutating func count(
    _ fact: ContestFact, by amount: Ratio = .one, _ records: [RecordReference], for participant: Identifier
  ) {
    accounts[participant, default: Account()].counts[fact, default: Tally()].add(amount, records)
  }

  mutating func count(onTime isOnTime: Bool, _ records: [RecordReference], for participant: Identifier) {
    accounts[participant, default: Account()].onTime.add(isOnTime, records)
  }

  /// Notes a value; the one of the latest day holds, on one day the one of the greater id.
  mutating func state(
    _ fact: ContestFact, _ value: Fact.Value, on day: Day, _ record: RecordReference, for participant: Identifier
  ) {
    if let earlier = accounts[participant]?.stated[fact], (day, record) < (earlier.day, earlier.record) { return }
    accounts[participant, default: Account()].stated[fact] = Stated(value: value, day: day, record: record)
  }

  /// The participant with everything that was gathered.
  public func participant(_ code: Identifier, organizations: [Organization.Level: Identifier] = [:]) -> Participant {
    let account = accounts[code] ?? Account()
    var participant = Participant(code, organizations: organizations, facts: account.facts)
    participant.derive()
    return participant
  }
}

extension FactCollector.Account {
  fileprivate var facts: [ContestFact: Fact] {
    var facts: [ContestFact: Fact] = [:]
    for fact in ContestFact.counted { facts[fact] = Fact(.number(.zero)) }
    for (fact, stated) in stated { facts[fact] = Fact(stated.value, records: [stated.record]) }
    for (fact, tally) in counts {
      facts[fact] = Fact(tally.sum.map { .number($0) }, records: tally.records)
    }
    let share = Ratio(onTime.part, of: onTime.whole)
    facts[ContestFact(.removedOnTime)] = Fact(share.map { .number($0) }, records: onTime.records)
    return facts
  }
}

extension ContestFact {
  /// The facts that are 0 where the register holds no record of them.
  static let counted: [ContestFact] =
    ([
      .inspections, .violations, .removed, .daysLost,
    ] + Inspection.Ground.allCases.map(Indicator.inspections(on:)) + Category.allCases.map(Indicator.violations(of:))
    + Accident.Victim.Severity.allCases.map(Indicator.injuries)).map(ContestFact.init)
    + ["proposals", "disputes", "investigations", "attestations", "seminars"].compactMap { ContestFact($0) }
    + [.followUps, .extensions, .repeats, .overdue, .injuries]
}
