/// Decimal numbers of a fixed width in ASCII, read and written without allocating.
enum ASCIIDigits {
  private static let zero = UInt8(ascii: "0")

  /// The number that exactly `count` digits from `start` on write; nil when one of them is not `0` to `9`.
  static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> Int? {
    var number = 0
    for index in start..<start + count {
      let digit = bytes[index] &- zero
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Appends a number with leading zeros to `width` digits; a longer or negative number is appended whole.
  static func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var power: UInt = 1
    for _ in 1..<width { power *= 10 }
    let magnitude = number.magnitude
    while magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(zero + UInt8(magnitude / power % 10))
      power /= 10
    }
  }
}
