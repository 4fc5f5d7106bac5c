/// A small generator of the same numbers in any year and on any machine: SplitMix64 (Steele, Lea, Flood 2014).
///
/// It draws papers, where all that counts is that a recorded seed gives the same paper again.
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// Begins with a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but without the bound, each as likely as the other; 0 for a bound of 0 or 1.
  public mutating func next(below bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return product.high }
    }
  }

  /// The same things in an order of chance (Fisher and Yates).
  public mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
    var things = things
    for last in stride(from: things.count - 1, to: 0, by: -1) {
      things.swapAt(last, Int(next(below: UInt64(last + 1))))
    }
    return things
  }
}
