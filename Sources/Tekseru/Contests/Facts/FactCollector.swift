/// Gathers the facts of every participant from the register's records, in one pass and in any order.
///
/// What the register counts is 0 without a record; what only organizations can say, such as a headcount, is absent until
/// somebody says it. Every fact names the records that it rests on. The rules are those of the reports: an inspection
/// that was not carried out does not count, a violation is removed once that is confirmed, and removed on time when it
/// was confirmed by the date on which it was first due.
public struct FactCollector: Sendable {
  /// The period whose records count.
  public let period: Period

  private let asked: Set<ContestFact>?
  /// Where each counted fact stands in an account; nil for those that nobody asks for.
  private let places: [Int?]
  private var numbers: [Identifier: Int] = [:]
  private var accounts: [Account] = []

  /// Begins without records; where only some facts are asked for, the others are not gathered.
  public init(period: Period, asked: Set<ContestFact>? = nil) {
    self.period = period
    self.asked = asked
    var count = 0
    places = Counted.allCases.map { counted in
      guard asked?.contains(counted.fact) ?? true else { return nil }
      defer { count += 1 }
      return count
    }
  }

  /// What is gathered for one participant.
  struct Account: Sendable {
    var tallies: [Tally]
    var stated: [ContestFact: Stated] = [:]
    var onTime = Part()
  }

  /// A sum and the records behind it, some of them more than once.
  struct Tally: Sendable {
    var sum = 0
    var records: [RecordReference] = []
    /// Whether there was anything to count, be it 0.
    var isCounted = false

    mutating func add(_ amount: Int, _ more: [RecordReference]) {
      sum += amount
      isCounted = true
      records.addNew(more)
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

    mutating func add(_ part: Int, of whole: Int, _ more: [RecordReference]) {
      self.part += part
      self.whole += whole
      records.addNew(more)
    }
  }

  /// The number of a participant's account, which is opened where there is none.
  mutating func account(of participant: Identifier) -> Int {
    if let known = numbers[participant] { return known }
    let number = accounts.count
    numbers[participant] = number
    accounts.append(Account(tallies: Array(repeating: Tally(), count: places.count { $0 != nil })))
    return number
  }

  mutating func count(_ counted: Counted, by amount: Int = 1, _ records: [RecordReference], in account: Int) {
    guard let place = places[counted.rawValue] else { return }
    accounts[account].tallies[place].add(amount, records)
  }

  mutating func count(onTime: Int, of due: Int, _ records: [RecordReference], in account: Int) {
    accounts[account].onTime.add(onTime, of: due, records)
  }

  /// Notes a value; the one of the latest day holds, on one day the one of the greater id.
  mutating func state(
    _ fact: ContestFact, _ value: Fact.Value, on day: Day, _ record: RecordReference, in account: Int
  ) {
    guard asked?.contains(fact) ?? true else { return }
    if let earlier = accounts[account].stated[fact], (day, record) < (earlier.day, earlier.record) { return }
    accounts[account].stated[fact] = Stated(value: value, day: day, record: record)
  }

  /// The participant with everything that was gathered.
  public func participant(_ code: Identifier, organizations: [Organization.Level: Identifier] = [:]) -> Participant {
    let account = numbers[code].map { accounts[$0] }
    var participant = Participant(code, organizations: organizations, facts: facts(of: account))
    participant.derive(asked)
    return participant
  }

  private func facts(of account: Account?) -> [ContestFact: Fact] {
    var facts = account?.stated.mapValues { Fact($0.value, records: [$0.record]) } ?? [:]
    for counted in Counted.allCases {
      guard let place = places[counted.rawValue] else { continue }
      if let tally = account?.tallies[place], tally.isCounted {
        facts[counted.fact] = Fact(Ratio(tally.sum, of: 1).map { .number($0) }, records: tally.records)
      } else if counted.isZeroWithoutRecords, facts[counted.fact] == nil {
        facts[counted.fact] = Fact(.number(.zero))
      }
    }
    let onTime = ContestFact(.removedOnTime)
    guard asked?.contains(onTime) ?? true else { return facts }
    let part = account?.onTime ?? Part()
    facts[onTime] = Fact(Ratio(part.part, of: part.whole).map { .number($0) }, records: part.records)
    return facts
  }
}

extension [RecordReference] {
  /// Adds records, but for one that was added last.
  fileprivate mutating func addNew(_ more: [RecordReference]) {
    for record in more where record != last { append(record) }
  }
}
