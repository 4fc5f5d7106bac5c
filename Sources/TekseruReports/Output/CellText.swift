import Tekseru
import TekseruLanguage

extension Cell {
  /// The value in its canonical words, the same in every language: what CSV holds.
  public var plain: String { CellText.plain(self) }
}

/// Cells as plain text, the same in every language; and as a reader sees them.
enum CellText {
  /// The value in its canonical words: what CSV holds.
  static func plain(_ cell: Cell) -> String {
    switch cell {
    case .none: ""
    case .text(let text), .term(_, let text): text
    case .integer(let number): String(number)
    case .decimal(let number), .money(let number): number.description
    case .ratio(let ratio): ratio.description
    case .day(let day): day.description
    case .flag(let isTrue): isTrue ? "true" : "false"
    case .list(let cells): joined(cells)
    case .object:
      String(decoding: json(cell), as: UTF8.self)
    }
  }

  /// Several values in one cell.
  static func joined(_ cells: [Cell]) -> String { cells.map(plain).joined(separator: "; ") }

  /// The value in the reader's words, on one line; what is absent is a dash.
  static func shown(_ cell: Cell, in language: Language) -> String {
    switch cell {
    case .none: "–"
    case .text(let text): Shown.text(text, atMost: longest)
    case .term(let vocabulary, let word): Catalogue.term("\(vocabulary).\(word)", in: language) ?? word
    case .flag(let isTrue): Catalogue.text(isTrue ? "list.yes" : "list.no", in: language)
    case .list(let cells): cells.map { shown($0, in: language) }.joined(separator: "; ")
    case .object(let fields):
      fields.filter { $0.cell != .none }.map { "\($0.name): \(shown($0.cell, in: language))" }.joined(separator: ", ")
    default: plain(cell)
    }
  }

  /// The value as a printed page has it: numbers and days as the language writes them, a share of a whole in percent, texts
  /// whole; `indicator` says what a ratio is of.
  static func printed(_ cell: Cell, of indicator: Cell? = nil, in language: Language) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let number): Numbers.integer(number, in: language)
    case .decimal(let number), .money(let number): Numbers.decimal(number.description, in: language)
    case .ratio(let ratio):
      indicator?.isShare == true
        ? Numbers.percent(ratio, in: language) : Numbers.ratio(ratio, decimals: 3, in: language)
    case .day(let day): Dates.figures(day, in: language)
    default: shown(cell, in: language)
    }
  }

  /// No id or code is longer; a longer text is cut in a table for people.
  private static let longest = 100

  private static func json(_ cell: Cell) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONText.append(cell, to: &bytes)
    return bytes
  }
}
