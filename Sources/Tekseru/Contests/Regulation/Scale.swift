/// How a value becomes points.
public enum Scale: Hashable, Sendable {
  /// A table: the points of the step in which the value lies.
  case steps(Steps)
  /// A straight line between two points.
  case linear(Linear)
  /// Points for each whole unit, up to a cap.
  case perUnit(PerUnit)
  /// Points for yes and for no.
  case yesNo(yes: Ratio, no: Ratio)
  /// Points taken off for each whole unit, down to a bound.
  case penalty(PerUnit)
  /// Shown, without points.
  case information
}

extension Scale {
  /// The most points that it gives, before the criterion's weight and cap.
  public var maximum: Ratio {
    switch self {
    case .steps(let steps): steps.all.map(\.points).max() ?? .zero
    case .linear(let linear): max(linear.first.points, linear.last.points)
    case .perUnit(let unit): unit.limit
    case .yesNo(let yes, let no): max(yes, no)
    case .penalty, .information: .zero
    }
  }

  /// The least points that it gives.
  var minimum: Ratio {
    switch self {
    case .steps(let steps): steps.all.map(\.points).min() ?? .zero
    case .linear(let linear): min(linear.first.points, linear.last.points)
    case .penalty(let unit): unit.limit
    case .yesNo(let yes, let no): min(yes, no)
    case .perUnit, .information: .zero
    }
  }

  /// Every number that the regulation writes for it.
  var numbers: [Ratio] {
    switch self {
    case .steps(let steps):
      steps.all.flatMap { [$0.points] + [$0.values.lower?.value, $0.values.upper?.value].compactMap(\.self) }
    case .linear(let linear): [linear.first.value, linear.first.points, linear.last.value, linear.last.points]
    case .perUnit(let unit), .penalty(let unit): [unit.points, unit.unit, unit.limit]
    case .yesNo(let yes, let no): [yes, no]
    case .information: []
    }
  }

  /// Whether it can be asked about a fact.
  func fits(_ fact: ContestFact) -> Bool {
    switch self {
    case .information: true
    case .yesNo: fact.kind == .flag || fact.kind == .declared
    case .steps, .linear, .perUnit, .penalty: fact.isNumeric
    }
  }
}
