extension Ratio {
  /// Nothing.
  public static let zero = Ratio(whole: 0)

  /// One.
  public static let one = Ratio(whole: 1)

  /// A whole number.
  public init(whole: Int32) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// A decimal number, exactly.
  public init(_ decimal: Decimal) {
    var power: Int64 = 1
    for _ in 0..<decimal.scale { power *= 10 }
    let divisor = Int64(Ratio.greatestCommonDivisor(decimal.digits.magnitude, power.magnitude))
    numerator = decimal.digits / divisor
    denominator = power / divisor
  }

  /// The same value as a decimal number; nil when it would never end, as 1/3, or is too long.
  public var decimal: Decimal? {
    var (digits, rest, scale) = (numerator, denominator, 0)
    while rest > 1 {
      let step: Int64 = rest % 10 == 0 ? 10 : (rest % 5 == 0 ? 5 : 2)
      guard rest % step == 0, scale < 18 else { return nil }
      rest /= step
      let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10 / step)
      guard !isTooLarge else { return nil }
      digits = product
      scale += 1
    }
    guard digits.magnitude < 1_000_000_000_000_000_000 else { return nil }
    return Decimal(digits: digits, scale: scale)
  }

  /// The shortest exact way to write it: `0.5`, `12`, `1/3`.
  public var exactText: String { decimal?.description ?? "\(numerator)/\(denominator)" }

  /// The greatest whole number that is not above it.
  public var floor: Int64 {
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// The exact sum; nil when its parts do not fit 63 bits.
  public static func + (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      wide: Int128(left.numerator) * Int128(right.denominator) + Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator))
  }

  /// The exact difference; nil when its parts do not fit 63 bits.
  public static func - (left: Ratio, right: Ratio) -> Ratio? { left + right.negated }

  /// The exact product; nil when its parts do not fit 63 bits.
  public static func * (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      wide: Int128(left.numerator) * Int128(right.numerator),
      over: Int128(left.denominator) * Int128(right.denominator))
  }

  /// The exact quotient; nil when the right side is 0 or its parts do not fit 63 bits.
  public static func / (left: Ratio, right: Ratio) -> Ratio? {
    guard right.numerator != 0 else { return nil }
    return Ratio(
      wide: Int128(left.numerator) * Int128(right.denominator),
      over: Int128(left.denominator) * Int128(right.numerator))
  }

  /// The value with the other sign.
  public var negated: Ratio { Ratio(reduced: -numerator, over: denominator) }

  private init(reduced numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private init?(wide numerator: Int128, over denominator: Int128) {
    if let numerator = Int64(exactly: numerator), let denominator = Int64(exactly: denominator) {
      self.init(numerator, denominator)
      return
    }
    var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    guard
      let part = Int64(exactly: numerator / Int128(larger)), let whole = Int64(exactly: denominator / Int128(larger))
    else { return nil }
    self.init(part, whole)
  }
}
