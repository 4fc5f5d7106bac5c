/// A test on a participant, by which one is admitted or disqualified.
public struct Condition: Hashable, Sendable {
  /// The clause of the regulation, as it is cited.
  public let clause: String
  /// What is measured.
  public let measure: Measure
  /// What it must be.
  public let test: Test

  /// What a value must be.
  public enum Test: Hashable, Sendable {
    /// A number within bounds.
    case within(Interval)
    /// Yes or no.
    case flag(Bool)
  }

  /// Makes a test; refuses one that the fact's values cannot answer.
  public init(clause: String, measure: Measure, test: Test) throws(Problems) {
    let canAnswer =
      switch test {
      case .within: measure.fact.isNumeric
      case .flag: measure.fact.kind == .flag || measure.fact.kind == .declared
      }
    guard canAnswer else {
      throw Problems([
        Problem(.contestFactKind, at: "fact", value: measure.description, details: ["clause": clause])
      ])
    }
    self.clause = clause
    self.measure = measure
    self.test = test
  }

  /// Whether a value passes; a value of another kind does not.
  public func holds(for value: Fact.Value) -> Bool {
    switch (test, value) {
    case (.within(let interval), .number(let number)): interval.contains(number)
    case (.flag(let wanted), .flag(let flag)): wanted == flag
    default: false
    }
  }
}
