/// A span of numbers whose ends are said to be closed ("up to and including 100") or open ("over 100").
public struct Interval: Hashable, Sendable {
  /// An end of a span.
  public struct End: Hashable, Sendable {
    /// The number at the end.
    public var value: Ratio
    /// Whether the number itself belongs to the span.
    public var isClosed: Bool

    /// An end that belongs to the span.
    public static func including(_ value: Ratio) -> End { End(value: value, isClosed: true) }
    /// An end that does not belong to the span.
    public static func excluding(_ value: Ratio) -> End { End(value: value, isClosed: false) }
  }

  let start: Cut
  let end: Cut

  /// A span from one end to another, nil meaning without end; nil when it holds no number.
  public init?(from lower: End?, to upper: End?) {
    start = lower.map { .at($0.value, isAfter: !$0.isClosed) } ?? .beforeAll
    end = upper.map { .at($0.value, isAfter: $0.isClosed) } ?? .afterAll
    guard start < end else { return nil }
  }

  /// The single number.
  public init(_ value: Ratio) {
    start = .at(value, isAfter: false)
    end = .at(value, isAfter: true)
  }

  init?(between start: Cut, and end: Cut) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  private init(from start: Cut) {
    self.start = start
    end = .afterAll
  }

  /// Zero and everything above it.
  public static let fromZero = Interval(from: .at(.zero, isAfter: false))

  /// The lower end; nil when there is none.
  public var lower: End? {
    guard case .at(let value, let isAfter) = start else { return nil }
    return End(value: value, isClosed: !isAfter)
  }

  /// The upper end; nil when there is none.
  public var upper: End? {
    guard case .at(let value, let isAfter) = end else { return nil }
    return End(value: value, isClosed: isAfter)
  }

  /// Whether the number lies in the span.
  public func contains(_ value: Ratio) -> Bool {
    start <= .at(value, isAfter: false) && .at(value, isAfter: true) <= end
  }
}

extension Interval: CustomStringConvertible {
  /// The span as a formula that reads the same in every language: `8 < x ≤ 10`.
  public var description: String {
    switch (lower, upper) {
    case (nil, nil): "−∞ < x < ∞"
    case (let lower?, nil): "x \(lower.isClosed ? "≥" : ">") \(lower.value.exactText)"
    case (nil, let upper?): "x \(upper.isClosed ? "≤" : "<") \(upper.value.exactText)"
    case (let lower?, let upper?) where lower.value == upper.value: "x = \(lower.value.exactText)"
    case (let lower?, let upper?):
      "\(lower.value.exactText) \(lower.isClosed ? "≤" : "<") x \(upper.isClosed ? "≤" : "<") \(upper.value.exactText)"
    }
  }
}
