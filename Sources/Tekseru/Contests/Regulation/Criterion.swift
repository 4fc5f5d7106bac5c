/// One line of a regulation that gives points: what is measured, by which scale, under which clause.
public struct Criterion: Hashable, Sendable {
  /// The code, once in a nomination.
  public let code: Identifier
  /// The clause of the regulation, as it is cited.
  public let clause: String
  /// What it is called.
  public let title: Wording?
  /// What is measured.
  public let measure: Measure
  /// How the value becomes points.
  public let scale: Scale
  /// What the scale's points are multiplied by; above 0.
  public let weight: Ratio
  /// The most points after the weight; nil for no cap.
  public let cap: Ratio?
  /// What a value gives that does not exist.
  public let whenAbsent: WhenAbsent

  /// What a value gives that does not exist, such as 0/0, or that was not reported. Never full marks.
  public enum WhenAbsent: String, CaseIterable, Sendable {
    /// No points.
    case zero
    /// The criterion does not apply to the participant; the nomination says what becomes of its points.
    case notApplicable
  }

  /// Makes a criterion; refuses a scale that cannot be asked about the fact, a weight or a cap that is not above 0, and
  /// numbers with too many digits.
  public init(
    code: Identifier, clause: String, title: Wording? = nil, measure: Measure, scale: Scale, weight: Ratio = .one,
    cap: Ratio? = nil, whenAbsent: WhenAbsent = .zero
  ) throws(Problems) {
    self.code = code
    self.clause = clause
    self.title = title
    self.measure = measure
    self.scale = scale
    self.weight = weight
    self.cap = cap
    self.whenAbsent = whenAbsent
    try Problems.throwIfAny(problems)
  }

  /// The most points that it can give.
  public var maximum: Ratio {
    guard let weighted = scale.maximum * weight else { return .zero }
    return cap.map { min($0, weighted) } ?? weighted
  }

  /// The least points that it can give.
  public var minimum: Ratio { scale.minimum * weight ?? .zero }

  /// The least and the most points that it can give; numbers out of bounds where they cannot be reckoned.
  private var extremes: [Ratio] {
    [scale.minimum, scale.maximum].map { $0 * weight ?? Ratio(whole: .max) }
  }

  private var problems: [Problem] {
    var found: [Problem] = []
    if !scale.fits(measure.fact) {
      found.append(Problem(.contestFactKind, at: "fact", value: measure.description, details: ["clause": clause]))
    }
    for (path, number) in [("weight", weight), ("cap", cap ?? .one)] where number <= .zero {
      found.append(
        Problem(.contestScale, at: path, value: number.exactText, reason: "notPositive", details: ["clause": clause]))
    }
    for number in scale.numbers + [weight, cap ?? .one] + extremes where !number.isModest {
      found.append(
        Problem(.contestNumberTooLong, at: "scale", value: number.exactText, details: ["clause": clause]))
    }
    return found
  }
}

extension Ratio {
  /// Whether a regulation may contain it: up to 10^9 in size, with a denominator up to 10^8, as eight decimals have.
  ///
  /// Chosen so that every sum of points has fewer than 18 digits: no published table comes near.
  var isModest: Bool { denominator <= 100_000_000 && floor.magnitude <= 1_000_000_000 }
}
