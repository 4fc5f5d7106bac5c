import Tekseru

/// What columns and choices are called in tables, beside their canonical English names.
///
/// A text may stand for several names (`номер` is a violation's number and a decision's); the kind of the table and the
/// field decide which is meant. Canonical names are always understood and need no entry.
public struct Headings: Sendable {
  /// A text and the canonical name that it stands for.
  public struct Entry: Hashable, Sendable {
    /// A column (`decision.number`), a choice (`conditions`), a kind (`inspection`), `yes` or `no`.
    public var name: String
    /// What a table says instead.
    public var text: String

    /// Makes an entry.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  private var columns: [String: [String]] = [:]
  private var choices: [String: [String]] = [:]
  private var sheets: [String: String] = [:]
  private var columnTexts: [String: String] = [:]
  private var choiceTexts: [String: String] = [:]

  /// The canonical names alone.
  public static let english = Headings()

  /// Takes names of columns, of choices and of sheets; templates use the first text that a name has.
  ///
  /// A sheet's name is a kind; `violations` is that of inspections too, and a sheet of any other name is not read.
  public init(columns: [Entry] = [], choices: [Entry] = [], sheets: [Entry] = []) {
    for entry in columns {
      self.columns[Headings.folded(entry.text), default: []].append(entry.name)
      if columnTexts[entry.name] == nil { columnTexts[entry.name] = entry.text }
    }
    for entry in sheets { self.sheets[Headings.folded(entry.text)] = entry.name }
    for entry in choices {
      self.choices[Headings.folded(entry.text), default: []].append(entry.name)
      if choiceTexts[entry.name] == nil { choiceTexts[entry.name] = entry.text }
    }
  }

  /// The canonical names of the columns that a heading can mean.
  func columns(headed text: String) -> [String] { columns[Headings.folded(text)] ?? [] }

  /// The canonical names of the choices that a cell can mean.
  func choices(written text: String) -> [String] { choices[Headings.folded(text)] ?? [] }

  /// Everything that tables write for some choices.
  func texts(ofChoices names: [String]) -> [String] {
    choices.filter { $0.value.contains(where: names.contains) }.map(\.key).sorted()
  }

  /// What a sheet's name says: a kind, `violations`, or another name of a sheet that is not read; nil for any other.
  func sheet(named text: String) -> String? {
    let folded = Headings.folded(text)
    return sheets[folded] ?? choices[folded]?.first { Kind(rawValue: $0) != nil }
      ?? Kind.choices.first { $0.rawValue.lowercased() == folded }?.rawValue
  }

  /// The texts of all columns with the names that they stand for.
  var columnNames: [(text: String, names: [String])] { columns.map { ($0.key, $0.value) } }

  /// What a template writes above a column.
  func text(ofColumn name: String) -> String { columnTexts[name] ?? name }

  /// The same; nil when the column has no other name.
  func knownText(ofColumn name: String) -> String? { columnTexts[name] }

  /// What a template writes for a choice.
  func text(ofChoice name: String) -> String { choiceTexts[name] ?? name }

  /// The text in lower case, with single spaces and without the marks that people put after a heading.
  static func folded(_ text: String) -> String {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "_" }
    var joined = words.joined(separator: " ")
    while let last = joined.last, last == ":" || last == "*" || last == " " { joined.removeLast() }
    return joined
  }
}
