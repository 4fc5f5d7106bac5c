import Tekseru
import TekseruLanguage

/// A table's texts as a printed page has them: of a long list no column in which no row says anything.
struct PrintedTexts {
  /// What heads the columns.
  let headings: [String]
  /// The rows, each with a text a column.
  let rows: [[String]]
  /// Which columns hold numbers alone, and stand to the right.
  let isNumber: [Bool]

  init(_ whole: Table, in language: Language) {
    let table = whole.withoutEmptyColumns
    headings = table.columns.map { PrintedTexts.heading($0, of: table.name, in: language) }
    isNumber = table.columns.indices.map { column in
      table.rows.contains { $0[column] != .none } && table.rows.allSatisfy { $0[column].isNumberOrNone }
    }
    rows = table.rows.map { row in
      let share = row.first(where: \.isShare)
      return row.map { PrintedText.allowed(CellText.printed($0, of: share, in: language)) }
    }
  }

  /// The texts of some columns alone.
  private init(_ whole: PrintedTexts, columns: [Int]) {
    headings = columns.map { whole.headings[$0] }
    isNumber = columns.map { whole.isNumber[$0] }
    rows = whole.rows.map { row in columns.map { row[$0] } }
  }

  /// No page has room for more columns.
  private static let mostColumns = 20
  /// So many columns at the beginning say what a row is about.
  private static let mostHeads = 3

  /// The table in parts that a page has room for, each with the columns that say what a row is about.
  var parts: [PrintedTexts] {
    guard headings.count > PrintedTexts.mostColumns else { return [self] }
    let heads = min(max(isNumber.firstIndex(of: true) ?? 1, 1), PrintedTexts.mostHeads)
    return stride(from: heads, to: headings.count, by: PrintedTexts.mostColumns - heads).map { start in
      let end = min(start + PrintedTexts.mostColumns - heads, headings.count)
      return PrintedTexts(self, columns: Array(0..<heads) + Array(start..<end))
    }
  }

  /// A period heads its column as it is said: `2024`, `I квартал 2024 г.`.
  private static func heading(_ column: String, of table: String, in language: Language) -> String {
    if let period = try? Period(column) { return Dates.period(period, in: language) }
    return PrintedText.allowed(Catalogue.column(column, of: table, in: language))
  }
}
