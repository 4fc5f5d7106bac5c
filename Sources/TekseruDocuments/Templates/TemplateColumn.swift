public import Tekseru

/// A column of a table to fill in: its heading, what may stand in it, and an example.
public struct TemplateColumn: Sendable {
  /// The canonical name, as `decision.number`.
  public var name: String
  /// What stands above it.
  public var heading: String
  /// Whether no document is whole without it.
  public var isRequired: Bool
  /// What may stand in its cells.
  public var entry: Entry
  /// A cell that could stand there, in the words of the table; empty where the example has none.
  public var example: String

  /// What may stand in a cell.
  public enum Entry: Hashable, Sendable {
    case text
    case identifier
    case day
    case period
    case integer(ClosedRange<Int>)
    case decimal
    case flag
    /// One of these words.
    case oneOf([String])
    /// Several, with `;` between them.
    case several
  }

  /// What the canonical name refers to.
  public var refersTo: Kind? {
    switch name {
    case "organization", "organizations", "parent", "successor", "roles.organization", "inspections.organization":
      .organization
    case "inspector", "inspectors", "inspections.inspector": .inspector
    default: nil
    }
  }
}

extension Template {
  /// The columns of a table of a kind, in the order of its fields; `headings` words them.
  public static func columns(of kind: Kind, headings: Headings) -> [TemplateColumn] {
    TableTemplate(kind, headings).columns
  }
}

extension FieldType {
  /// What a table's cell of this type may hold, in the words of the headings.
  func entry(_ headings: Headings) -> TemplateColumn.Entry {
    switch self {
    case .text: .text
    case .identifier, .violation: .identifier
    case .day: .day
    case .period: .period
    case .integer(let range): .integer(range)
    case .decimal, .figures: .decimal
    case .flag: .flag
    case .choice(let words): .oneOf(words.map(headings.text(ofChoice:)))
    case .identifiers, .texts, .decimals: .several
    case .instant, .object, .list: .text
    }
  }
}
