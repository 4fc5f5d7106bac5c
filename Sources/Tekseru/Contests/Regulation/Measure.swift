/// What is measured: a fact, or a fact per another, such as the money spent on safety per worker.
public struct Measure: Hashable, Sendable, CustomStringConvertible {
  /// The fact.
  public let fact: ContestFact
  /// The fact it is divided by; 0 there means that there is no value.
  public let per: ContestFact?
  /// What the quotient is multiplied by: 1, 100 for a percentage, 1 000 for a rate.
  public let times: Int

  /// The multipliers that a measure may have.
  public static let timesAllowed = [1, 100, 1_000]

  /// A fact as it is.
  public init(_ fact: ContestFact) {
    self.fact = fact
    per = nil
    times = 1
  }

  /// A fact per another; refuses facts that are not numbers and other multipliers than 1, 100 and 1 000.
  public init(_ fact: ContestFact, per: ContestFact?, times: Int = 1) throws(Problems) {
    var found: [Problem] = []
    if !Measure.timesAllowed.contains(times) {
      found.append(
        Problem(
          .valueNotInList, at: "times", value: "\(times)", expected: .oneOf(Measure.timesAllowed.map { "\($0)" })))
    }
    if per != nil || times != 1, !fact.isNumeric {
      found.append(Problem(.contestFactKind, at: "fact", value: fact.name))
    }
    if let per, !per.isNumeric { found.append(Problem(.contestFactKind, at: "per", value: per.name)) }
    try Problems.throwIfAny(found)
    self.fact = fact
    self.per = per
    self.times = times
  }

  /// The facts that it needs.
  public var facts: [ContestFact] { [fact] + (per.map { [$0] } ?? []) }

  /// How the regulation writes it: `spending.safety / headcount`, `100 × removed / violations`.
  public var description: String {
    (times == 1 ? "" : "\(times) × ") + fact.name + (per.map { " / \($0.name)" } ?? "")
  }
}

extension ContestFact {
  /// Whether its values may be numbers.
  var isNumeric: Bool {
    switch kind {
    case .number, .declared: true
    case .flag, .word: false
    }
  }
}
