public import TekseruLanguage

/// A paper to be printed and signed: what stands on it, in the order in which it stands.
public struct Paper: Sendable {
  /// The language it is written in.
  public var language: Language
  /// What it is.
  public var title: String
  /// Its number, day or period.
  public var subtitle = ""
  /// What it is about: a name and what it is.
  public var facts: [(name: String, text: String)] = []
  /// What it says before its table.
  public var sentences: [String] = []
  /// Figures that are drawn.
  public var chart: BarChart?
  /// Its table; nil for a paper of words alone.
  public var table: Rows?
  /// What is remarked under the table; a cell names its remark by number, counted from 1.
  public var notes: [String] = []
  /// Who signs.
  public var signatures: [String] = []

  /// Makes a paper with nothing on it.
  public init(_ title: String, in language: Language) {
    self.title = title
    self.language = language
  }

  /// A table on paper.
  public struct Rows: Sendable {
    /// The headings; those of numbers stand to the right.
    public var columns: [(text: String, isNumber: Bool)]
    /// The rows.
    public var rows: [[Text]] = []
  }

  /// A cell on paper.
  public struct Text: Sendable, ExpressibleByStringInterpolation {
    /// What it says.
    public var text: String
    /// The remark that belongs to it.
    public var note: Int?

    /// A cell without a remark.
    public init(stringLiteral text: String) { self.text = text }

    init(_ text: String, note: Int? = nil) {
      self.text = text
      self.note = note
    }
  }
}
