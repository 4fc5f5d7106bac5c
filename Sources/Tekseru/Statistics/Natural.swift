/// A whole number from 0 of any size, for the few sums that no machine word holds.
struct Natural: Comparable {
  /// The digits in base 2^64, the lowest first, without zeros at the end.
  private var words: [UInt64]

  init(_ value: UInt64) { words = value == 0 ? [] : [value] }

  private init(trimming words: [UInt64]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  static func < (left: Natural, right: Natural) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    return left.words.reversed().lexicographicallyPrecedes(right.words.reversed())
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.words.count, right.words.count) {
      let (first, isFirstOver) = left.word(index).addingReportingOverflow(right.word(index))
      let (second, isSecondOver) = first.addingReportingOverflow(carry)
      sum.append(second)
      carry = isFirstOver || isSecondOver ? 1 : 0
    }
    return Natural(trimming: sum + [carry])
  }

  /// The difference; the right side is not above the left.
  static func - (left: Natural, right: Natural) -> Natural {
    var difference: [UInt64] = []
    var borrow: UInt64 = 0
    for index in left.words.indices {
      let (first, isFirstUnder) = left.words[index].subtractingReportingOverflow(right.word(index))
      let (second, isSecondUnder) = first.subtractingReportingOverflow(borrow)
      difference.append(second)
      borrow = isFirstUnder || isSecondUnder ? 1 : 0
    }
    return Natural(trimming: difference)
  }

  static func * (left: Natural, right: UInt64) -> Natural {
    var product: [UInt64] = []
    var carry: UInt64 = 0
    for word in left.words {
      let wide = word.multipliedFullWidth(by: right)
      let (low, isOver) = wide.low.addingReportingOverflow(carry)
      product.append(low)
      carry = wide.high + (isOver ? 1 : 0)
    }
    return Natural(trimming: product + [carry])
  }

  /// The quotient and the remainder; nil when the quotient has more than 63 bits or the divisor is 0.
  func divided(by divisor: Natural) -> (quotient: UInt64, remainder: Natural)? {
    guard divisor > Natural(0), self < divisor * (1 << 63) else { return nil }
    var (quotient, remainder): (UInt64, Natural) = (0, self)
    for bit in (0..<63).reversed() {
      let part = divisor * (1 << UInt64(bit))
      guard part <= remainder else { continue }
      remainder = remainder - part
      quotient |= 1 << UInt64(bit)
    }
    return (quotient, remainder)
  }

  private func word(_ index: Int) -> UInt64 { index < words.count ? words[index] : 0 }
}
