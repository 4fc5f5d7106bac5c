/// Lays a table out on pages: its title on the first, its headings on each, rows whole where a page can hold them.
final class PrintedLayout {
  private let file: PrintedFile
  private let texts: PrintedTexts
  private let columns: PrintedColumns
  private let title: String
  private let heads: [[Substring]]
  private var page: PrintedPage?
  /// Where the next row begins.
  private var top = 0.0
  /// Whether no row stands on the page yet.
  private var isFresh = true

  private static let titleSize = 13.0
  /// The room above and below the lines of a row.
  private static let padding = 2.5
  /// No heading and no title takes more lines: the rest of the page is for rows.
  private static let mostLines = 8

  private var lineHeight: Double { columns.size * 1.3 }

  init(_ texts: PrintedTexts, titled title: String, in file: PrintedFile) {
    self.file = file
    self.texts = texts
    self.title = title
    let columns = PrintedColumns(texts, regular: file.regular, bold: file.bold)
    self.columns = columns
    heads = zip(texts.headings, columns.widths).map { heading, width in
      let lines = PrintedText.lines(of: heading, within: width - 2 * PrintedColumns.gap, file.bold, at: columns.size)
      return Array(lines.prefix(PrintedLayout.mostLines))
    }
  }

  /// Writes all rows.
  func write() {
    beginPage(isFirst: true)
    for row in texts.rows {
      add(
        zip(row, columns.widths).map { text, width in
          PrintedText.lines(of: text, within: width - 2 * PrintedColumns.gap, file.regular, at: columns.size)
        })
    }
  }

  /// Writes a sentence instead of rows.
  func say(_ sentence: String) {
    let page = beginPage(isFirst: true)
    let line = top + PrintedLayout.padding + columns.size
    page.write(in: file.regular, columns.size) { page.text(sentence, at: PrintedPage.margin, line: line) }
  }

  @discardableResult
  private func beginPage(isFirst: Bool = false) -> PrintedPage {
    let page = file.newPage(isWide: columns.isWide, titled: title)
    self.page = page
    top = PrintedPage.margin
    if isFirst { writeTitle(on: page) }
    if !heads.isEmpty {
      page.fill(from: top, height: height(of: heads.map(\.count).max() ?? 1))
      write(heads.map { $0[...] }, in: file.bold)
    }
    isFresh = true
    return page
  }

  private func writeTitle(on page: PrintedPage) {
    let (size, width) = (PrintedLayout.titleSize, page.width - 2 * PrintedPage.margin)
    for line in PrintedText.lines(of: title, within: width, file.bold, at: size).prefix(PrintedLayout.mostLines) {
      page.write(in: file.bold, size) { page.text(line, at: PrintedPage.margin, line: top + size) }
      top += size * 1.3
    }
    top += size * 0.5
  }

  /// A row that no page can hold goes on over the next ones; every other stands on one page.
  private func add(_ row: [[Substring]]) {
    let count = row.map(\.count).max() ?? 0
    var from = 0
    while from < count {
      if linesLeft < count - from, !isFresh { beginPage() }
      let taken = max(min(linesLeft, count - from), 1)
      write(row.map { $0.dropFirst(from).prefix(taken) }, in: file.regular)
      isFresh = false
      from += taken
    }
  }

  private var linesLeft: Int {
    Int(((page?.bottom ?? 0) - top - 2 * PrintedLayout.padding) / lineHeight)
  }

  private func height(of lines: Int) -> Double { Double(lines) * lineHeight + 2 * PrintedLayout.padding }

  /// Writes the cells of a row, each with its lines, and a rule below them.
  private func write(_ cells: [ArraySlice<Substring>], in font: PrintedFont) {
    guard let page else { return }
    let first = top + PrintedLayout.padding + columns.size
    page.write(in: font, columns.size) {
      var left = PrintedPage.margin
      for (column, lines) in cells.enumerated() {
        let width = columns.widths[column]
        for (number, line) in lines.enumerated() where !line.isEmpty {
          let toTheRight = width - PrintedColumns.gap - font.width(of: line, at: columns.size)
          let start = left + (texts.isNumber[column] ? toTheRight : PrintedColumns.gap)
          page.text(line, at: start, line: first + Double(number) * lineHeight)
        }
        left += width
      }
    }
    top += height(of: cells.map(\.count).max() ?? 1)
    page.rule(at: top)
  }
}
