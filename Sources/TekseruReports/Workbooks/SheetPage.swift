import CXlsxWriter

/// How a sheet stands on the screen and on paper.
enum SheetPage {
  private static let a4: UInt8 = 9

  /// The height of a line, in points.
  static let line = 15.0

  /// As many characters stand beside one another on a page across before they are too small to read.
  private static let charactersAcross = 260.0

  /// Keeps the first rows in view and on every page; A4, its number below, as few pages wide as can be read.
  static func setUp(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, frozen: UInt32, widths: [Double], isWide: Bool
  ) {
    worksheet_freeze_panes(sheet, frozen, 0)
    worksheet_set_paper(sheet, a4)
    if isWide { worksheet_set_landscape(sheet) }
    let pages = isWide ? (widths.reduce(0, +) / charactersAcross).rounded(.up) : 1
    worksheet_fit_to_pages(sheet, UInt16(max(pages, 1)), 0)
    worksheet_repeat_rows(sheet, 0, frozen - 1)
    worksheet_set_footer(sheet, "&C&P / &N")
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
  }

  /// How many lines a text takes in a column of a width; programs that open a workbook do not work it out.
  static func lines(of text: String, width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
      lines + max(Int((Double(DisplayWidth.of(String(part))) * wrapping / width).rounded(.up)), 1)
    }
  }

  /// Lines break between words, not where they are full.
  private static let wrapping = 1.15
}
