/// How wide the columns of a paper's table are: each as wide as its longest word, and what is left goes to those with more
/// to say.
///
/// A page's own layout of tables starves some columns and fattens others; counting letters does not.
struct ColumnWidths {
  /// The share of each column, in percent of the table.
  let percents: [Double]
  /// Whether the page lies across: its columns or its longest text would be too narrow upright.
  let isWide: Bool

  /// Letters that fit on a line of a page upright and across, with the letter's size and the margins of the page.
  private static let room = (upright: 80.0, across: 119.0)
  /// What the edges of a cell take, in letters, and how much wider than others bold ones are.
  private static let (edges, bold) = (1.7, 1.13)
  /// The room of a column that is filled in by hand.
  private static let hand = (least: 10.0, wanted: 16.0)
  /// A text does not ask for more than this of a line.
  private static let longest = 110.0
  /// So many columns stand upright; more of them only when they want little more than the line holds.
  private static let upright = (columns: 6, wanted: 100.0)
  /// A row of more lines than these has room for its texts on a page that lies across.
  private static let mostLines = 16.0

  init(_ table: Paper.Rows) {
    let columns = table.columns.indices.map { Column($0, of: table) }
    let upright = ColumnWidths.widths(of: columns, within: ColumnWidths.room.upright)
    let isFull =
      columns.count > ColumnWidths.upright.columns && columns.reduce(0) { $0 + $1.wanted } > ColumnWidths.upright.wanted
    isWide =
      isFull || zip(columns, upright).contains { $0.whole > ($1 - ColumnWidths.edges) * ColumnWidths.mostLines }
    let widths = isWide ? ColumnWidths.widths(of: columns, within: ColumnWidths.room.across) : upright
    let all = widths.reduce(0, +)
    percents = widths.map { ($0 / all * 1_000).rounded() / 10 }
  }

  private static func widths(of columns: [Column], within room: Double) -> [Double] {
    let least = columns.reduce(0) { $0 + $1.least }
    let more = columns.reduce(0) { $0 + $1.wanted - $1.least }
    let share = more > 0 ? min(max((room - least) / more, 0), 1) : 0
    return columns.map { $0.least + ($0.wanted - $0.least) * share }
  }

  /// What a column needs, what it wants, and how long its longest text is on one line.
  private struct Column {
    var least: Double
    var wanted: Double
    var whole = 0.0

    init(_ column: Int, of table: Paper.Rows) {
      least = ColumnWidths.measure(table.columns[column].text, isNumber: false).least * ColumnWidths.bold
      wanted = least
      if table.rows.allSatisfy({ $0.count <= column || $0[column].text.isEmpty }) {
        (least, wanted) = (max(least, ColumnWidths.hand.least), max(wanted, ColumnWidths.hand.wanted))
      }
      for row in table.rows where row.count > column && (row.count > 1 || table.columns.count == 1) {
        let weight = row[column].isStrong ? ColumnWidths.bold : 1
        let cell = ColumnWidths.measure(row[column].text, isNumber: table.columns[column].isNumber)
        let notes = Double(row[column].notes.count)
        least = max(least, cell.least * weight + notes)
        wanted = max(wanted, min(cell.wanted * weight, ColumnWidths.longest) + notes)
        whole = max(whole, cell.wanted * weight)
      }
      wanted = max(least, wanted) + ColumnWidths.edges
      least += ColumnWidths.edges
    }
  }

  /// How long a text's longest word is, and its longest line; a number is one word.
  private static func measure(_ text: String, isNumber: Bool) -> (least: Double, wanted: Double) {
    let whole = text.split(separator: "\n").map(length).max() ?? 0
    if isNumber { return (whole, whole) }
    return (text.split { $0 == " " || $0 == "\n" }.map(length).max() ?? 0, whole)
  }

  /// In letters of common width, as DejaVu Sans has them.
  private static func length(_ text: Substring) -> Double {
    text.reduce(0) { length, character in
      switch character {
      case " ", ".", ",", ":", ";", "-", "/", "(", ")", "і", "i", "l", "ı", "'", "ʻ", "\u{202F}": length + 0.55
      case "ж", "ш", "щ", "ф", "ю", "m", "Ж", "Ш", "Щ", "Ф", "Ю", "М", "M", "Ы", "№", "%": length + 1.6
      case "ы", "м", "w": length + 1.3
      case "д", "л", "н", "п", "ц", "ң": length + 1.12
      default: length + (character.isUppercase ? 1.25 : 1.02)
      }
    }
  }
}
