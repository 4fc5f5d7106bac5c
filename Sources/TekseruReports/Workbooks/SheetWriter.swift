import CXlsxWriter
import Tekseru
import TekseruLanguage

/// Writes a table's rows into a sheet as they come: numbers and days as such, every text as a text.
///
/// The headings stay in view, and the sheet prints on A4 with them on each page. No text is ever a formula.
final class SheetWriter: TableRows {
  private let file: WorkbookFile
  private let table: Table
  private var sheet: UnsafeMutablePointer<lxw_worksheet>
  private let language: Language
  private var row: UInt32 = 0
  private var widths: [Int]
  /// How many lines the row's longest text takes.
  private var lines = 1

  /// No column is wider; longer texts are wrapped.
  private static let widest = 50
  /// No row is higher: spreadsheets end at 409 points.
  private static let mostLines = 27

  init(_ table: Table, in file: WorkbookFile, language: Language) {
    self.file = file
    self.table = table
    self.language = language
    sheet = file.addSheet(SheetWriter.title(of: table.name, in: language))
    widths = table.columns.map { _ in 0 }
    writeHeadings()
  }

  private func writeHeadings() {
    row = 0
    for (column, heading) in table.columns.enumerated() {
      write(Catalogue.column(heading, of: table.name, in: language), to: column, file.formats.heading)
    }
    row = 1
  }

  /// A sheet has an end, a list has none: it goes on in another sheet.
  private func goOn() {
    finish()
    sheet = file.addSheet(SheetWriter.title(of: table.name, in: language))
    widths = table.columns.map { _ in 0 }
    writeHeadings()
  }

  /// What the sheet is called: as the sheets that are filed, or by the table's own name.
  private static func title(of table: String, in language: Language) -> String {
    let key = "sheet.\(table)"
    return Catalogue.has(key) ? Catalogue.text(key, in: language) : table
  }

  /// Writes a row.
  func add(_ cells: [Cell]) {
    if row >= UInt32(LXW_ROW_MAX) { goOn() }
    lines = 1
    for (column, cell) in cells.enumerated() { write(cell, to: column) }
    if lines > 1 { worksheet_set_row(sheet, row, SheetPage.line * Double(min(lines, SheetWriter.mostLines)), nil) }
    row += 1
  }

  /// Sets what depends on all rows.
  func finish() {
    let widths = widths.map { Double(min(max($0, 6), SheetWriter.widest) + 2) }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
    SheetPage.setUp(sheet, frozen: 1, widths: widths, isWide: true)
    if row > 1 { worksheet_autofilter(sheet, 0, 0, row - 1, UInt16(widths.count - 1)) }
  }

  private func write(_ cell: Cell, to column: Int) {
    let formats = file.formats
    switch cell {
    case .none: return
    case .integer(let number): write(Double(number), "\(number)", to: column, formats.number)
    case .decimal(let number), .money(let number):
      write(Double(number.description), number.description, to: column, formats.decimal)
    case .ratio(let ratio): write(Double(ratio.description), ratio.description, to: column, formats.ratio)
    case .day(let day): write(SheetDay.count(of: day), "\(day).", to: column, formats.day)
    case .text(let text): write(text, to: column, formats.text)
    default: write(CellText.shown(cell, in: language), to: column, formats.text)
    }
  }

  /// A number that a spreadsheet holds exactly is one; of more digits than 15 it would change the last ones.
  private func write(_ number: Double?, _ text: String, to column: Int, _ format: SheetFormats.Format?) {
    guard let number, text.filter(\.isNumber).count <= 15 else { return write(text, to: column, format) }
    widths[column] = max(widths[column], text.count)
    worksheet_write_number(sheet, row, UInt16(column), number, format)
  }

  private func write(_ text: String, to column: Int, _ format: SheetFormats.Format?) {
    widths[column] = max(widths[column], DisplayWidth.of(String(text.prefix(SheetWriter.widest))))
    if text.utf8.count > SheetWriter.widest || text.utf8.contains(0x0A) {
      lines = max(lines, SheetPage.lines(of: text, width: Double(SheetWriter.widest)))
    }
    worksheet_write_string(sheet, row, UInt16(column), SheetText.allowed(text), format)
  }
}

/// Days as spreadsheets count them.
enum SheetDay {
  /// The count from 1900; nil before March 1900, where they count a day that never was.
  static func count(of day: Day) -> Double? {
    let count = Double(day.number) + 25_569
    return count > 60 ? count : nil
  }
}

/// Texts as a cell may hold them.
enum SheetText {
  private static let longest = 32_767

  /// The text without the controls that XML does not allow, cut where a cell is full.
  static func allowed(_ text: String) -> String {
    let allowed =
      text.unicodeScalars.contains(where: isForbidden)
      ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) })) : text
    guard allowed.utf16.count > longest else { return allowed }
    return String(allowed.prefix(longest / 2)) + "…"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
