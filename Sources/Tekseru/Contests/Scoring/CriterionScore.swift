/// A participant's points by one criterion, with everything that explains them.
public struct CriterionScore: Hashable, Sendable {
  /// The criterion's code.
  public let criterion: Identifier
  /// The clause of the regulation.
  public let clause: String
  /// What was measured.
  public let measure: Measure
  /// The value; nil when there is none.
  public let value: Fact.Value?
  /// What the points rest on.
  public let basis: Basis
  /// The points, exact.
  public internal(set) var points: Ratio
  /// Whether the criterion applies to the participant.
  public internal(set) var isApplicable: Bool
  /// The records behind the value, sorted.
  public let records: [RecordReference]
  /// What a decided objection changed.
  public internal(set) var correction: Correction?

  /// A change by a decided objection, shown beside what stood before.
  public struct Correction: Hashable, Sendable {
    /// The points before.
    public let before: Ratio
    /// The decision.
    public let decision: RecordReference
  }
}

extension Criterion {
  /// The points of a participant; rounded here where the regulation rounds each criterion.
  func score(of participant: Participant, rounding: Rounding?) -> CriterionScore {
    let measured = measure.measured(of: participant)
    var (points, basis) = scored(measured)
    if let exact = points, let rounding { points = rounding(exact).map { Ratio($0) } }
    if points == nil, basis == .value, scale != .information { basis = .tooLong }
    let isAbsent = basis == .noValue || basis == .notReported
    return CriterionScore(
      criterion: code, clause: clause, measure: measure, value: measured.value, basis: basis, points: points ?? .zero,
      isApplicable: scale != .information && !(isAbsent && whenAbsent == .notApplicable), records: measured.records)
  }

  private func scored(_ measured: Measured) -> (points: Ratio?, basis: Basis) {
    guard measured.basis == .value, let value = measured.value else { return (nil, measured.basis) }
    let (points, basis) = scale.scored(value)
    guard let weighted = points.flatMap({ $0 * weight }) else { return (nil, basis) }
    return (cap.map { min($0, weighted) } ?? weighted, basis)
  }
}

extension Scale {
  fileprivate func scored(_ value: Fact.Value) -> (points: Ratio?, basis: Basis) {
    switch (self, value) {
    case (.information, _): (nil, .value)
    case (.yesNo(let yes, let no), .flag(let flag)): (flag ? yes : no, .value)
    case (.steps(let steps), .number(let number)):
      steps.points(for: number).map { ($0, .value) } ?? (nil, .outsideScale)
    case (.linear(let linear), .number(let number)): (linear.points(for: number), .value)
    case (.perUnit(let unit), .number(let number)), (.penalty(let unit), .number(let number)):
      (unit.points(for: number), .value)
    default: (nil, .wrongKind)
    }
  }
}
