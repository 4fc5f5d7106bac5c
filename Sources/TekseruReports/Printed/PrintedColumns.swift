/// How wide the columns of a printed table are, how large its letters, and whether the page lies across.
///
/// Each column is as wide as its longest word, and what is left of the page goes to those with more to say. Letters are
/// made smaller before a word is broken.
struct PrintedColumns {
  /// The width of each column with the room beside its texts, in points.
  let widths: [Double]
  /// The size of the letters, in points.
  let size: Double
  /// Whether the page lies across.
  let isWide: Bool

  /// The room beside a text, on each side, in points.
  static let gap = 4.0

  /// The ways to lay a table out, the best to read first.
  private static let ways: [Way] = [(8.5, false), (8.5, true), (7.5, true), (6.5, true), last]
  /// The way that every table is laid out in the end; words of its widest columns may break.
  private static let last: Way = (5.5, true)
  /// A text column has at least so many letters' width, where it has that much to say, and asks for no more than that.
  private static let (least, longest) = (15.0, 60.0)
  /// A word has at least so many letters' width before it is broken: the ids of inspections do.
  private static let longestWord = 15.0
  /// So much of what all columns want must fit for a page to stand upright: else rows grow high.
  private static let uprightShare = 0.6

  private typealias Way = (size: Double, isWide: Bool)

  init(_ texts: PrintedTexts, regular: PrintedFont, bold: PrintedFont) {
    let columns = texts.headings.indices.map { Column($0, of: texts, regular, bold) }
    let way = PrintedColumns.ways.first { PrintedColumns.fits(columns, $0) } ?? PrintedColumns.last
    (size, isWide) = way
    widths = PrintedColumns.widths(of: columns, way)
  }

  private static func room(_ columns: [Column], _ way: Way) -> Double {
    PrintedPage.width(isWide: way.isWide) - 2 * PrintedPage.margin - 2 * gap * Double(columns.count)
  }

  private static func fits(_ columns: [Column], _ way: Way) -> Bool {
    let room = room(columns, way) / way.size
    guard columns.reduce(0, { $0 + $1.least }) <= room else { return false }
    return way.isWide || columns.reduce(0) { $0 + $1.wanted } * uprightShare <= room
  }

  private static func widths(of columns: [Column], _ way: Way) -> [Double] {
    let room = room(columns, way)
    let least = capped(columns.map { $0.least * way.size }, to: room)
    let more = zip(columns, least).map { max($0.wanted * way.size - $1, 0) }
    let (needed, asked) = (least.reduce(0, +), more.reduce(0, +))
    let share = asked > 0 ? min(max((room - needed) / asked, 0), 1) : 0
    let widths = zip(least, more).map { $0 + $1 * share }
    let all = widths.reduce(0, +)
    return widths.map { $0 * (all > 0 ? room / all : 1) + 2 * gap }
  }

  /// What is too much for the page is taken from the widest columns: the words of the others stay whole.
  private static func capped(_ widths: [Double], to room: Double) -> [Double] {
    var rest = room
    for (index, width) in widths.sorted().enumerated() {
      let share = rest / Double(widths.count - index)
      if width > share { return widths.map { min($0, share) } }
      rest -= width
    }
    return widths
  }

  /// What a column needs and what it wants, in sizes of its letters.
  private struct Column {
    var least = 0.0
    var wanted = 0.0

    init(_ column: Int, of texts: PrintedTexts, _ regular: PrintedFont, _ bold: PrintedFont) {
      add(texts.headings[column], bold, isNumber: false)
      wanted = least
      for row in texts.rows { add(row[column], regular, isNumber: texts.isNumber[column]) }
      least = max(least, min(wanted, PrintedColumns.least))
    }

    private mutating func add(_ text: String, _ font: PrintedFont, isNumber: Bool) {
      let whole = font.width(of: text, at: 1)
      wanted = max(wanted, min(whole, PrintedColumns.longest))
      // A text that is no longer than the longest word has no longer word.
      guard whole > least else { return }
      if isNumber {
        least = whole
      } else {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          least = max(least, min(font.width(of: word, at: 1), PrintedColumns.longestWord))
        }
      }
    }
  }
}
