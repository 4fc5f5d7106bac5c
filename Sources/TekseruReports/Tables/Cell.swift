public import Tekseru

/// One value of a table, before it is written as text, JSON or CSV.
public enum Cell: Hashable, Sendable {
  /// There is no value: null, an empty cell.
  case none
  /// A text as written.
  case text(String)
  /// A count.
  case integer(Int)
  /// An exact decimal number.
  case decimal(Decimal)
  /// Money: a decimal string in JSON.
  case money(Decimal)
  /// A share or a rate, six decimals when printed.
  case ratio(Ratio)
  /// A day.
  case day(Day)
  /// Yes or no.
  case flag(Bool)
  /// A word of ours that is shown in the reader's language in a text table: the vocabulary under which the catalogue has
  /// it, empty for none, and the word itself.
  case term(String, word: String)
  /// Several values.
  case list([Cell])
  /// Values with names of their own.
  case object([Field])

  /// Whether it stands to the right in its column: a number, or nothing.
  var isNumberOrNone: Bool {
    switch self {
    case .integer, .decimal, .money, .ratio, .none: true
    default: false
    }
  }

  /// Whether it names an indicator that is a share of a whole.
  var isShare: Bool {
    guard case .term(_, let name) = self else { return false }
    return [Indicator.removedShare, .removedOnTime, .coverage].contains { $0.name == name }
  }

  /// A named value inside another.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var cell: Cell

    /// Makes a named value.
    public init(_ name: String, _ cell: Cell) {
      self.name = name
      self.cell = cell
    }
  }
}
