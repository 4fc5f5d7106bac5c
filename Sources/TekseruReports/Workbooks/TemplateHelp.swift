import CXlsxWriter
import Tekseru
import TekseruDocuments
import TekseruLanguage

/// The page of help: how the form is filled in, and what each column may hold.
struct TemplateHelp {
  let columns: [TemplateColumn]
  let language: Language

  private static let widths = [30.0, 12, 50, 24]
  private static let sentences = ["rows", "same", "required", "lists", "several", "id", "send"]

  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: SheetFormats) {
    worksheet_write_string(sheet, 0, 0, Catalogue.text("sheet.help", in: language), formats.title)
    var row: UInt32 = 1
    for name in TemplateHelp.sentences {
      let text = Catalogue.text("template.help.\(name)", in: language)
      worksheet_merge_range(sheet, row, 0, row, 3, text, formats.text)
      let lines = SheetPage.lines(of: text, width: TemplateHelp.widths.reduce(0, +))
      worksheet_set_row(sheet, row, SheetPage.line * Double(lines), nil)
      row += 1
    }
    for (column, name) in ["heading", "required", "expected", "example"].enumerated() {
      worksheet_write_string(
        sheet, row + 1, UInt16(column), Catalogue.text("template.column.\(name)", in: language), formats.heading)
    }
    row += 2
    for column in columns {
      write(column, to: sheet, row, formats)
      row += 1
    }
    for (column, width) in TemplateHelp.widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
    worksheet_protect(sheet, nil, nil)
    SheetPage.setUp(sheet, frozen: 1, widths: TemplateHelp.widths, isWide: false)
  }

  private func write(
    _ column: TemplateColumn, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ formats: SheetFormats
  ) {
    let required = column.isRequired ? Catalogue.text("list.yes", in: language) : ""
    let expected = TemplateHelp.expectation(of: column, in: language)
    let texts = [column.heading, required, expected, column.example]
    let lines = zip(texts, TemplateHelp.widths).map { SheetPage.lines(of: $0, width: $1) }.max() ?? 1
    worksheet_set_row(sheet, row, SheetPage.line * Double(lines), nil)
    for (index, text) in texts.enumerated() {
      worksheet_write_string(sheet, row, UInt16(index), SheetText.allowed(text), formats.text)
    }
  }

  /// What may stand in a column's cells, in words.
  static func expectation(of column: TemplateColumn, in language: Language) -> String {
    switch column.entry {
    case .text: Catalogue.text("expected.text", in: language)
    case .identifier: Catalogue.text("expected.identifier", in: language)
    case .day: Catalogue.text("template.expected.day", in: language)
    case .period: Catalogue.text("expected.period", in: language)
    case .decimal: Catalogue.text("expected.decimal", in: language)
    case .flag: ["yes", "no"].map { Catalogue.choice($0, of: "boolean", in: language) }.joined(separator: ", ")
    case .oneOf(let words): words.joined(separator: ", ")
    case .several: Catalogue.text("template.expected.several", in: language)
    case .integer(let range):
      Catalogue.text(
        "expected.integer", in: language, ["least": .number(range.lowerBound), "greatest": .number(range.upperBound)])
    }
  }
}
