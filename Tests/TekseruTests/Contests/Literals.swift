@testable public import Tekseru

extension Ratio: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A decimal number.
  public init(stringLiteral text: String) {
    guard let decimal = Decimal(text) else { preconditionFailure("\(text) is no decimal number") }
    self.init(decimal)
  }

  /// A whole number.
  public init(integerLiteral whole: Int32) { self.init(whole: whole) }
}

extension Identifier: ExpressibleByStringLiteral {
  /// A code.
  public init(stringLiteral text: String) { self.init(checked: text) }
}

extension ContestFact: ExpressibleByStringLiteral {
  /// A fact's name.
  public init(stringLiteral name: String) {
    guard let fact = ContestFact(name) else { preconditionFailure("\(name) is no fact") }
    self = fact
  }
}

extension Measure: ExpressibleByStringLiteral {
  /// A fact's name.
  public init(stringLiteral name: String) { self.init(ContestFact(stringLiteral: name)) }
}

extension Interval {
  /// `lower < x ≤ upper`.
  static func over(_ lower: Ratio, to upper: Ratio? = nil) -> Interval {
    span(.excluding(lower), upper.map { .including($0) })
  }

  /// `lower ≤ x < upper`.
  static func from(_ lower: Ratio, below upper: Ratio? = nil) -> Interval {
    span(.including(lower), upper.map { .excluding($0) })
  }

  /// `lower ≤ x ≤ upper`.
  static func from(_ lower: Ratio, to upper: Ratio) -> Interval { span(.including(lower), .including(upper)) }

  private static func span(_ lower: End?, _ upper: End?) -> Interval {
    guard let interval = Interval(from: lower, to: upper) else { preconditionFailure("an empty interval") }
    return interval
  }
}

extension Wording {
  static let sample = Wording(checked: "Байқау")

  private init(checked text: String) {
    guard let wording = Wording([.kazakh: text]) else { preconditionFailure("an empty wording") }
    self = wording
  }
}
