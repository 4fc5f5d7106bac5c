extension Statement {
  /// A whole that is not the sum of its parts.
  public struct Contradiction: Hashable, Sendable {
    /// The whole.
    public var whole: Indicator
    /// The parts that were stated.
    public var parts: [Indicator]
    /// The whole as stated.
    public var stated: Int64
    /// The sum of the parts.
    public var sum: Int64

    /// What is in no part; negative where the parts are more than the whole.
    public var difference: Int64 { stated - sum }
  }

  /// The stated number of an indicator; nil when it is not stated or is no number.
  public func number(_ indicator: Indicator) -> Decimal? {
    for entry in figures where entry.indicator == indicator {
      if case .number(let number) = entry.figure { return number }
    }
    return nil
  }

  /// The wholes that are not the sums of their stated parts.
  public var contradictions: [Contradiction] {
    Indicator.wholes.compactMap { whole, parts in
      guard let stated = count(whole) else { return nil }
      let counted = parts.filter { count($0) != nil }
      guard !counted.isEmpty else { return nil }
      let sum = counted.reduce(0) { $0 + (count($1) ?? 0) }
      guard sum != stated else { return nil }
      return Contradiction(whole: whole, parts: counted, stated: stated, sum: sum)
    }
  }

  private func count(_ indicator: Indicator) -> Int64? {
    guard let number = number(indicator), number.scale == 0 else { return nil }
    return number.digits
  }
}
