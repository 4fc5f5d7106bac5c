/// How exact numbers become printed ones: to so many decimals, and which way.
public struct Rounding: Hashable, Sendable {
  /// The decimals that stay, 0–6.
  public let decimals: Int
  /// Which way a rest goes.
  public let rule: Rule

  /// The decimals that a rounding may keep.
  public static let decimalsAllowed = 0...6

  /// Which way a rest goes.
  public enum Rule: String, CaseIterable, Sendable {
    /// Half and more go away from zero.
    case halfUp
    /// More than half goes away from zero, half goes to the even neighbour.
    case halfEven
    /// The rest is cut off.
    case down
  }

  /// A rounding; nil when `decimals` is not within 0–6.
  public init?(decimals: Int, rule: Rule = .halfUp) {
    guard Rounding.decimalsAllowed.contains(decimals) else { return nil }
    self.decimals = decimals
    self.rule = rule
  }

  /// Two decimals, half up.
  public static let twoDecimals = Rounding(checked: 2)

  private init(checked decimals: Int) {
    self.decimals = decimals
    rule = .halfUp
  }

  /// The rounded number; nil when it has more than 18 digits.
  public func callAsFunction(_ ratio: Ratio) -> Decimal? {
    let scaled = UInt128(ratio.numerator.magnitude) * UInt128(power)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: UInt128(ratio.denominator))
    guard let quotient = UInt64(exactly: quotient) else { return nil }
    let rest = Rest(of: remainder * 2, to: UInt128(ratio.denominator), isNone: remainder == 0)
    return decimal(quotient, rest: rest, isNegative: ratio.numerator < 0)
  }

  /// The rounded number of a sum of fractions, times a factor; nil when it has more than 18 digits.
  ///
  /// Exact however long the common denominator becomes, so that what is rounded is always the true sum.
  public func callAsFunction(sumOf terms: [Ratio], times factor: Ratio = .one) -> Decimal? {
    var sum: Ratio? = .zero
    for term in terms { sum = sum.flatMap { $0 + term } }
    if let product = sum.flatMap({ $0 * factor }) { return self(product) }
    return long(terms, factor)
  }

  private var power: UInt64 { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  func long(_ terms: [Ratio], _ factor: Ratio) -> Decimal? {
    var (added, taken, whole) = (Natural(0), Natural(0), Natural(1))
    for term in terms {
      let part = whole * term.numerator.magnitude
      added = added * UInt64(term.denominator)
      taken = taken * UInt64(term.denominator)
      whole = whole * UInt64(term.denominator)
      if term.numerator < 0 { taken = taken + part } else { added = added + part }
    }
    let isBelowZero = added < taken
    let size = (isBelowZero ? taken - added : added - taken) * factor.numerator.magnitude * power
    let divisor = whole * UInt64(factor.denominator)
    guard let (quotient, remainder) = size.divided(by: divisor) else { return nil }
    let rest = Rest(of: remainder * 2, to: divisor, isNone: remainder == Natural(0))
    return decimal(quotient, rest: rest, isNegative: isBelowZero != (factor.numerator < 0))
  }

  private enum Rest {
    case none, belowHalf, half, aboveHalf

    init<Number: Comparable>(of doubled: Number, to whole: Number, isNone: Bool) {
      self = isNone ? .none : doubled < whole ? .belowHalf : doubled == whole ? .half : .aboveHalf
    }
  }

  private func decimal(_ quotient: UInt64, rest: Rest, isNegative: Bool) -> Decimal? {
    let isUp =
      switch (rule, rest) {
      case (.down, _), (_, .none), (_, .belowHalf): false
      case (_, .aboveHalf), (.halfUp, .half): true
      case (.halfEven, .half): quotient % 2 == 1
      }
    guard quotient < 999_999_999_999_999_999 else { return nil }
    let digits = Int64(quotient) + (isUp ? 1 : 0)
    return Decimal(digits: isNegative ? -digits : digits, scale: decimals)
  }
}
