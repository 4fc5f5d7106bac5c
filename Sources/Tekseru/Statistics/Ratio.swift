/// An exact fraction in lowest terms, with a positive denominator.
///
/// Shares and rates stay exact until they are printed. A fraction with the denominator 0 has no value: there is none.
public struct Ratio: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The part.
  public let numerator: Int64
  /// The whole; above 0.
  public let denominator: Int64

  /// The fraction in lowest terms; nil when the denominator is 0: 0/0 has no value, never 100 %.
  public init?(_ numerator: Int64, _ denominator: Int64) {
    guard denominator != 0, denominator != .min, numerator != .min else { return nil }
    let divisor = Ratio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int64 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int64(divisor)
    self.denominator = sign * denominator / Int64(divisor)
  }

  /// The fraction of two counts; nil when the denominator is 0.
  public init?(_ numerator: Int, of denominator: Int) { self.init(Int64(numerator), Int64(denominator)) }

  /// The value with so many decimals (0–9), rounded half away from zero: `0.896359`.
  public func rounded(decimals: Int) -> String {
    var power: Int64 = 1
    for _ in 0..<decimals { power *= 10 }
    let product = numerator.magnitude.multipliedFullWidth(by: UInt64(power))
    let (quotient, remainder) = UInt64(denominator).dividingFullWidth(product)
    let isUp = remainder >= UInt64(denominator) - remainder
    let units = quotient + (isUp ? 1 : 0)
    let (whole, fraction) = units.quotientAndRemainder(dividingBy: UInt64(power))
    let sign = numerator < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let digits = String(fraction)
    return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
  }

  /// Six decimals, half up.
  public var description: String { rounded(decimals: 6) }

  /// Orders by value, exactly.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if left.numerator < 0, right.numerator >= 0 { return true }
    if right.numerator < 0, left.numerator >= 0 { return false }
    let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
    return leftProduct.high != rightProduct.high
      ? leftProduct.high < rightProduct.high : leftProduct.low < rightProduct.low
  }

  static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }
}
