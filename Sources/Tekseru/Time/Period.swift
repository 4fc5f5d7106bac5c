/// What a statement's figures are for: a span of one year, or the state on a day.
///
/// Written `2023`, `2023-H1`, `2023-Q1`, `2023-03`, or `@2024-01-01` for "as of".
public struct Period: Hashable, Sendable {
  /// The kinds of period, with what sets one apart from the others.
  public enum Kind: Hashable, Sendable {
    /// A whole year.
    case year(Int)
    /// The first or the second half of a year, 1 or 2.
    case half(Int, year: Int)
    /// A quarter of a year, 1 to 4.
    case quarter(Int, year: Int)
    /// A month.
    case month(Month)
    /// The state on one day.
    case asOf(Day)
  }

  /// Which period it is.
  public let kind: Kind

  /// The whole year; nil outside 1900 to 2200.
  public init?(year: Int) {
    guard Day.writableYears.contains(year) else { return nil }
    kind = .year(year)
  }

  /// The state on the day.
  public init(asOf day: Day) {
    kind = .asOf(day)
  }

  /// The month of a year from 1900 to 2200; nil for any other.
  public init?(month: Month) {
    guard Day.writableYears.contains(month.year) else { return nil }
    kind = .month(month)
  }

  /// The quarter, 1 to 4, of a year from 1900 to 2200; nil for any other.
  public init?(quarter: Int, year: Int) {
    guard (1...4).contains(quarter), Day.writableYears.contains(year) else { return nil }
    kind = .quarter(quarter, year: year)
  }

  /// The half, 1 or 2, of a year from 1900 to 2200; nil for any other.
  public init?(half: Int, year: Int) {
    guard (1...2).contains(half), Day.writableYears.contains(year) else { return nil }
    kind = .half(half, year: year)
  }

  /// The year that the figures belong to; those as of a day belong to the year of that day.
  public var year: Int { firstDay.year }

  /// The first day of the period, or the day that the figures are as of.
  public var firstDay: Day { span.first }

  /// The last day of the period, or the day that the figures are as of.
  public var lastDay: Day { span.last }

  /// Whether the day lies in the period; as of a day, only that day does.
  public func contains(_ day: Day) -> Bool {
    firstDay <= day && day <= lastDay
  }

  private var span: (first: Day, last: Day) {
    switch kind {
    case .year(let year): Period.span(from: Month(year: year, month: 1), months: 12)
    case .half(let half, let year): Period.span(from: Month(year: year, month: half * 6 - 5), months: 6)
    case .quarter(let quarter, let year): Period.span(from: Month(year: year, month: quarter * 3 - 2), months: 3)
    case .month(let month): Period.span(from: month, months: 1)
    case .asOf(let day): (day, day)
    }
  }

  private static func span(from first: Month, months: Int) -> (first: Day, last: Day) {
    (first.firstDay, first.adding(months: months - 1).lastDay)
  }
}
