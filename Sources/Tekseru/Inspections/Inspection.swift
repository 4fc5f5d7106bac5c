/// An inspection (проверка) of an organization and what it found.
///
/// It is filed once, with all its violations. What follows hangs on it: the representation is served and answered,
/// each violation's removal is reported, then confirmed or rejected, and its date may be extended.
public struct Inspection: Hashable, Sendable {
  /// Where.
  public var organization: Identifier
  /// By whom, sorted and each once.
  public var inspectors: [Identifier]
  /// On which day.
  public var date: Day
  /// Planned, unscheduled, or to see what became of earlier findings.
  public var kind: Kind
  /// On whose initiative.
  public var ground: Ground?
  /// The unit of the organization that was inspected.
  public var unit: String?
  /// The act's number.
  public var act: String?
  /// The paper that puts the violations to the employer.
  public var representation: Representation?
  /// Workers exposed to the danger.
  public var workersAtRisk: Int?
  /// Why the inspection was not carried out, where it was not.
  public var notCarriedOut: String?
  /// What was found, by number.
  public var violations: [Violation]

  /// The kinds of inspection.
  public enum Kind: String, CaseIterable, Sendable {
    /// As the plan says.
    case planned
    /// For a reason of its own.
    case unscheduled
    /// To see what became of earlier findings.
    case followUp
  }

  /// On whose initiative an inspection is held; the lines of the federation's form.
  public enum Ground: String, CaseIterable, Sendable {
    /// The production safety council's.
    case council
    /// The workers'.
    case workers
    /// Any other.
    case other
  }

  /// The paper that puts violations to the employer (представление).
  public struct Representation: Hashable, Sendable {
    /// Its number.
    public var number: String?
    /// The day it was issued.
    public var issued: Day?

    /// Makes a representation.
    public init(number: String? = nil, issued: Day? = nil) {
      self.number = number
      self.issued = issued
    }
  }

  /// Makes an inspection; refuses one whose parts contradict each other, with all that is wrong.
  public init(
    organization: Identifier, inspectors: [Identifier], date: Day, kind: Kind, ground: Ground? = nil,
    unit: String? = nil, act: String? = nil, representation: Representation? = nil, workersAtRisk: Int? = nil,
    notCarriedOut: String? = nil, violations: [Violation] = []
  ) throws(Problems) {
    if !Inspection.isPlainlyRight(date: date, violations) {
      let wrong = Inspection.problems(date: date, violations: violations.lazy.map { ($0.number, $0.due) })
      guard wrong.isEmpty else { throw Problems(wrong) }
    }
    self.organization = organization
    self.inspectors = inspectors
    self.date = date
    self.kind = kind
    self.ground = ground
    self.unit = unit
    self.act = act
    self.representation = representation
    self.workersAtRisk = workersAtRisk
    self.notCarriedOut = notCarriedOut
    self.violations = violations
  }

  /// Whether numbers rise and no due day is early, which nearly every inspection's do; for the hot path.
  private static func isPlainlyRight(date: Day, _ violations: [Violation]) -> Bool {
    var last = 0
    for index in violations.indices {
      let number = violations[index].number
      guard number > last else { return false }
      if let due = violations[index].due, due < date { return false }
      last = number
    }
    return true
  }

  /// What contradicts itself among an inspection's parts; a part that could not be read is not judged.
  public static func problems(
    date: Day?, violations: some Sequence<(number: Int?, due: Day?)>
  ) -> [Problem] {
    var found: [Problem] = []
    var seen: [Int] = []
    for (index, violation) in violations.enumerated() {
      if let number = violation.number {
        if seen.contains(number) {
          found.append(
            Problem(.violationNumberRepeated, at: "violations[\(index)].number", value: "\(number)"))
        }
        seen.append(number)
      }
      if let date, let due = violation.due, due < date {
        found.append(
          Problem(
            .dateOrder, at: "violations[\(index)].due", value: due.description,
            details: ["field": "date", "day": date.description]))
      }
    }
    return found
  }
}
