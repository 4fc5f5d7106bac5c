import CXlsxWriter
import Tekseru
import TekseruDocuments
import TekseruLanguage

/// The sheet of lists that drop-downs take their choices from; a column a list, under its heading.
struct TemplateLists {
  private struct List {
    var heading: String
    var items: [String]
    /// What the items stand for, in the column beside them.
    var names: [String] = []
  }

  private var lists: [List] = []
  private var byColumn: [String: Int] = [:]
  private let title: String

  init(_ columns: [TemplateColumn], known: [Kind: [TemplateWorkbook.Known]], language: Language) {
    title = SheetName.allowed(Catalogue.text("sheet.lists", in: language))
    for column in columns {
      if let kind = column.refersTo, let known = known[kind] {
        let entries = Collation.sorted(known, by: \.name, in: language)
        let heading = Catalogue.text("sheet.\(kind.rawValue)", in: language)
        add(List(heading: heading, items: entries.map(\.code), names: entries.map(\.name)), for: column)
      } else if case .oneOf(let words) = column.entry {
        add(List(heading: column.heading, items: words), for: column)
      } else if column.entry == .flag {
        let words = ["yes", "no"].map { Catalogue.choice($0, of: "boolean", in: language) }
        add(List(heading: words.joined(separator: " / "), items: words), for: column)
      }
    }
  }

  private mutating func add(_ list: List, for column: TemplateColumn) {
    if let same = lists.firstIndex(where: { $0.items == list.items }) {
      byColumn[column.name] = same
    } else {
      byColumn[column.name] = lists.count
      lists.append(list)
    }
  }

  /// Where the choices of a column stand, as a formula: `='Lists'!$A$2:$A$6`; nil for a column without a list.
  func formula(for column: TemplateColumn) -> String? {
    guard let index = byColumn[column.name] else { return nil }
    let letters = SheetPlace.letters(start(of: index))
    return "='\(title)'!$\(letters)$2:$\(letters)$\(lists[index].items.count + 1)"
  }

  private func start(of index: Int) -> Int { lists[..<index].reduce(0) { $0 + ($1.names.isEmpty ? 1 : 2) } }

  /// Adds the sheet, where there is a list.
  func write(to file: WorkbookFile) {
    guard !lists.isEmpty else { return }
    let sheet = file.addSheet(title)
    for index in lists.indices { write(lists[index], at: UInt16(start(of: index)), to: sheet, file.formats) }
    worksheet_protect(sheet, nil, nil)
    let widths: [Double] = lists.flatMap { list -> [Double] in list.names.isEmpty ? [24] : [24, 44] }
    SheetPage.setUp(sheet, frozen: 1, widths: widths, isWide: true)
  }

  private func write(
    _ list: List, at column: UInt16, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: SheetFormats
  ) {
    worksheet_write_string(sheet, 0, column, SheetText.allowed(list.heading), formats.heading)
    for (row, item) in list.items.enumerated() {
      worksheet_write_string(sheet, UInt32(row + 1), column, SheetText.allowed(item), nil)
    }
    worksheet_set_column(sheet, column, column, 24, nil)
    guard !list.names.isEmpty else { return }
    worksheet_write_string(sheet, 0, column + 1, "", formats.heading)
    for (row, name) in list.names.enumerated() {
      worksheet_write_string(sheet, UInt32(row + 1), column + 1, SheetText.allowed(name), nil)
    }
    worksheet_set_column(sheet, column + 1, column + 1, 44, nil)
  }
}

/// The letters of columns.
enum SheetPlace {
  /// The letters of a column, counted from 0.
  static func letters(_ column: Int) -> String {
    var (letters, rest) = ("", column + 1)
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
