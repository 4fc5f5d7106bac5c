import CXlsxWriter
import Tekseru
import TekseruDocuments
import TekseruLanguage

/// The sheet that is filled in: what it is, an example, the headings, and the cells below them.
struct TemplateForm {
  let columns: [TemplateColumn]
  let lists: TemplateLists
  let language: Language

  /// The rows above the cells to fill in, and how many of these there are.
  static let headRows: UInt32 = 3
  static let inputRows: UInt32 = 1_000

  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: SheetFormats) {
    let row = "\(TemplateForm.headRows + 1)"
    worksheet_write_string(
      sheet, 0, 0, Catalogue.text("template.title", in: language, ["row": .text(row)]), formats.title)
    for (index, column) in columns.enumerated() {
      let at = UInt16(index)
      worksheet_set_column(sheet, at, at, width(of: column), format(of: column, formats))
      writeExample(column, to: sheet, at, formats)
      worksheet_write_string(
        sheet, 2, at, SheetText.allowed(column.isRequired ? column.heading + " *" : column.heading),
        column.isRequired ? formats.required : formats.heading)
      SheetValidation.add(to: sheet, column: at, for: column, list: lists.formula(for: column), language)
    }
    worksheet_set_row(sheet, 1, SheetPage.line * 2, nil)
    worksheet_set_row(sheet, 2, SheetPage.line * 3, nil)
    protect(sheet)
    SheetPage.setUp(sheet, frozen: TemplateForm.headRows, widths: columns.map(width(of:)), isWide: true)
  }

  private func width(of column: TemplateColumn) -> Double {
    let least = column.entry == .text ? 18.0 : 11.0
    let longest = column.heading.split(separator: " ").map(\.count).max() ?? 0
    return max(least, Double(max(longest, column.heading.count / 2) + 2))
  }

  private func format(of column: TemplateColumn, _ formats: SheetFormats) -> SheetFormats.Format? {
    switch column.entry {
    case .day: formats.inputDay
    // As texts, so that a number such as 12/3 stays one and does not become a day.
    case .text, .identifier, .several, .period: formats.inputText
    default: formats.input
    }
  }

  private func writeExample(
    _ column: TemplateColumn, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ at: UInt16, _ formats: SheetFormats
  ) {
    if column.entry == .day, let day = try? Day(column.example), let count = SheetDay.count(of: day) {
      worksheet_write_number(sheet, 1, at, count, formats.exampleDay)
    } else if case .integer = column.entry, let number = Double(column.example) {
      worksheet_write_number(sheet, 1, at, number, formats.example)
    } else {
      worksheet_write_string(sheet, 1, at, SheetText.allowed(column.example), formats.example)
    }
  }

  /// Locks all but the cells to fill in; rows and columns may still be sized, sorted, put in and taken out.
  private func protect(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    var allowed = lxw_protection()
    allowed.format_cells = 1
    allowed.format_columns = 1
    allowed.format_rows = 1
    allowed.insert_rows = 1
    allowed.delete_rows = 1
    allowed.sort = 1
    allowed.autofilter = 1
    worksheet_protect(sheet, nil, &allowed)
  }
}
