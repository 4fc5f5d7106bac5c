/// The figures of one organization and period, exact.
public struct Figures: Hashable, Sendable {
  /// The figures by indicator. What is absent was not reported, which is not zero.
  public private(set) var values: [Indicator: Value]

  /// A figure: a number as reported or counted, a share or a rate, or yes or no.
  public enum Value: Hashable, Sendable {
    /// A number.
    case number(Decimal)
    /// A share or a rate.
    case ratio(Ratio)
    /// Yes or no.
    case flag(Bool)
  }

  /// No figures.
  public init() { values = [:] }

  /// A figure; nil when it is absent.
  public subscript(indicator: Indicator) -> Value? {
    get { values[indicator] }
    set { values[indicator] = newValue }
  }

  /// A whole number; nil when it is absent or no whole number.
  public func count(_ indicator: Indicator) -> Int? {
    guard case .number(let number) = values[indicator], number.scale == 0 else { return nil }
    return Int(number.digits)
  }

  /// Notes a count.
  public mutating func set(_ indicator: Indicator, to count: Int) {
    values[indicator] = .number(Decimal(Int64(count)))
  }

  /// The indicators that have a figure, in the order of the federation's form.
  public var indicators: [Indicator] { values.keys.sorted() }

  /// Adds what follows from the counts: shares and rates, where their whole is known and not 0.
  ///
  /// A rate per worker uses the headcount; where only the working members are known it uses those.
  public mutating func derive() {
    derive(.removedShare) { figures in
      guard let removed = figures.count(.removed), let found = figures.count(.violations) else { return nil }
      return Rates.removedShare(removed: removed, found: found)
    }
    derive(.inspectionsPerInspector) { figures in
      guard let inspections = figures.count(.inspections), let inspectors = figures.count(.inspectors) else {
        return nil
      }
      return Rates.inspectionsPerInspector(inspections: inspections, inspectors: inspectors)
    }
    derive(.frequency) { figures in
      guard let victims = figures.victims, let workers = figures.workers else { return nil }
      return Rates.frequency(victims: victims, headcount: workers.count)
    }
    derive(.injurySeverity) { figures in
      guard let victims = figures.victims, let days = figures.count(.daysLost) else { return nil }
      return Rates.severity(daysLost: days, victims: victims)
    }
  }

  /// The workers that rates are reckoned for, and whether they are the working members for want of a headcount.
  public var workers: (count: Int, areMembers: Bool)? {
    if let headcount = count(.headcount) { return (headcount, false) }
    return count(.workingMembers).map { ($0, true) }
  }

  private var victims: Int? {
    let known = Accident.Victim.Severity.allCases.compactMap { count(.injuries($0)) }
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  private mutating func derive(_ indicator: Indicator, from rate: (Figures) -> Ratio?) {
    guard values[indicator] == nil, let value = rate(self) else { return }
    values[indicator] = .ratio(value)
  }
}
