public import Tekseru

/// One figure of a report.
public struct FigureRow: Hashable, Sendable {
  /// What is counted.
  public var indicator: Indicator
  /// The period, as statements write it.
  public var period: String
  /// Whose figure.
  public var organization: String
  /// The figure; nil: it has no value.
  public var value: Figures.Value?
  /// Where it comes from.
  public var origin: Origin

  /// Where a figure comes from.
  public enum Origin: String, CaseIterable, Sendable {
    /// The organization stated it.
    case statements
    /// It was counted from single records.
    case records
    /// Both.
    case both
  }

  var cells: [Cell] {
    [
      .term("indicator", word: indicator.name), .text(period), .text(organization), valueCell,
      .term("origin", word: origin.rawValue),
    ]
  }

  private var valueCell: Cell {
    switch value {
    case .number(let number)? where indicator.isMoney: .money(number)
    case .number(let number)?: number.scale == 0 ? .integer(Int(number.digits)) : .decimal(number)
    case .ratio(let ratio)?: .ratio(ratio)
    case .flag(let flag)?: .flag(flag)
    case nil: .none
    }
  }

  static let columns = ["indicator", "period", "organization", "value", "origin"]
}
