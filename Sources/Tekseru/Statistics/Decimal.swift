/// An exact decimal number: `digits × 10^-scale`, without trailing zeros.
///
/// Up to 18 digits, which holds every published figure and any sum of money; no binary fractions.
public struct Decimal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits as a whole number.
  public let digits: Int64
  /// How many of them stand after the point, 0–18.
  public let scale: Int

  /// A whole number.
  public init(_ whole: Int64) {
    digits = whole
    scale = 0
  }

  /// Takes digits and scale that were read before, without trailing zeros.
  package init(checkedDigits digits: Int64, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// Reads `12`, `-0.5`, `1.20` (which is 1.2); nil for anything else or more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var value: Int64 = 0
    var scale = 0
    var count = 0
    var isAfterPoint = false
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !isAfterPoint && count > 0: isAfterPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard value <= 99_999_999_999_999_999 else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        count += 1
        if isAfterPoint { scale += 1 }
      default: return nil
      }
    }
    guard count > 0, !isAfterPoint || scale > 0 else { return nil }
    while scale > 0, value % 10 == 0 {
      value /= 10
      scale -= 1
    }
    digits = isNegative ? -value : value
    self.scale = scale
  }

  /// The shortest way to write it, such as `1.2`.
  public var description: String {
    guard scale > 0 else { return String(digits) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    let point = padded.index(padded.endIndex, offsetBy: -scale)
    return (digits < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }

  /// The number as a fraction.
  public var ratio: Ratio? {
    var denominator: Int64 = 1
    for _ in 0..<scale { denominator *= 10 }
    return Ratio(digits, denominator)
  }

  /// Orders by value.
  public static func < (left: Decimal, right: Decimal) -> Bool {
    guard let left = left.ratio, let right = right.ratio else { return false }
    return left < right
  }
}

extension Decimal {
  /// The exact sum; nil when it has more than 18 digits.
  public static func + (left: Decimal, right: Decimal) -> Decimal? {
    let scale = max(left.scale, right.scale)
    guard let first = left.digits(atScale: scale), let second = right.digits(atScale: scale) else { return nil }
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    guard !isTooLarge, sum.magnitude < 1_000_000_000_000_000_000 else { return nil }
    return Decimal(digits: sum, scale: scale)
  }

  /// Takes any digits, whose trailing zeros after the point fall away.
  init(digits: Int64, scale: Int) {
    var (digits, scale) = (digits, scale)
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    self.scale = scale
  }

  private func digits(atScale wanted: Int) -> Int64? {
    var digits = digits
    for _ in scale..<wanted {
      let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      digits = product
    }
    return digits
  }
}
