/// Figures that an organization reports as totals (сведения), for periods or places without single records.
///
/// They stand as reported. What contradicts itself is shown beside them and never corrected.
public struct Statement: Hashable, Sendable {
  /// Whose figures.
  public var organization: Identifier
  /// For which period, or as of which day.
  public var period: Period
  /// The figures by indicator, in the order of their names.
  public var figures: [Entry]
  /// The report or paper they come from.
  public var source: String?

  /// One reported figure.
  public struct Entry: Hashable, Sendable {
    /// The indicator.
    public var indicator: Indicator
    /// The figure.
    public var figure: Figure

    /// Makes an entry.
    public init(_ indicator: Indicator, _ figure: Figure) {
      self.indicator = indicator
      self.figure = figure
    }
  }

  /// A reported figure: a number, or yes or no for a declared fact.
  public enum Figure: Hashable, Sendable {
    /// A number.
    case number(Decimal)
    /// Yes or no.
    case flag(Bool)
  }

  /// Makes a statement.
  public init(organization: Identifier, period: Period, figures: [Entry], source: String? = nil) {
    self.organization = organization
    self.period = period
    self.figures = figures
    self.source = source
  }
}
