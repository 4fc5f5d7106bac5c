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
  /// What is remarked under the table; a cell names its remarks by number, counted from 1.
  public var notes: [String] = []
  /// Who signs.
  public var signatures: [Signature] = []

  /// Makes a paper with nothing on it.
  public init(_ title: String, in language: Language) {
    self.title = title
    self.language = language
  }

  /// A table on paper.
  public struct Rows: Sendable {
    /// The headings; those of numbers stand to the right.
    public var columns: [(text: String, isNumber: Bool)]
    /// The rows; one of a single cell heads those below it.
    public var rows: [[Text]] = []
  }

  /// A cell on paper.
  public struct Text: Sendable, ExpressibleByStringInterpolation {
    /// What it says.
    public var text: String
    /// The remarks that belong to it.
    public var notes: [Int] = []
    /// Whether it is of a sum.
    public var isStrong = false

    /// A cell without a remark.
    public init(stringLiteral text: String) { self.text = text }

    init(_ text: String, notes: [Int] = [], isStrong: Bool = false) {
      self.text = text
      self.notes = notes
      self.isStrong = isStrong
    }
  }

  /// A line to sign on.
  public struct Signature: Sendable {
    /// As what a person signs.
    public var role: String
    /// Who, where it is known.
    public var name: String?
  }
}
