import Tekseru
import TekseruLanguage

/// A table in aligned columns, headed and worded in the reader's language.
///
/// Numbers stand to the right. Every text is on one line, with its control characters escaped.
struct TextTable {
  private let table: Table
  private let language: Language
  private var texts: [String] = []
  private var widths: [Int]
  private var isNumber: [Bool]

  init(_ whole: Table, language: Language) {
    let table = whole.withoutEmptyColumns
    self.table = table
    self.language = language
    widths = Array(repeating: 0, count: table.columns.count)
    isNumber = table.columns.indices.map { column in table.rows.contains { $0[column] != .none } }
    texts.reserveCapacity((table.rows.count + 1) * table.columns.count)
    for (column, name) in table.columns.enumerated() {
      add(Catalogue.column(name, of: table.name, in: language), to: column)
    }
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        if !cell.isNumberOrNone { isNumber[column] = false }
        add(CellText.shown(cell, in: language), to: column)
      }
    }
  }

  private mutating func add(_ text: String, to column: Int) {
    texts.append(text)
    widths[column] = max(widths[column], DisplayWidth.of(text))
  }

  func write(to sink: ByteSink) {
    guard !table.rows.isEmpty else {
      sink.line(Catalogue.emptiness(of: table.name, in: language))
      return
    }
    var start = 0
    while start < texts.count, !sink.isClosed {
      sink.append { append(texts[start..<start + widths.count], to: &$0) }
      start += widths.count
    }
  }

  private func append(_ row: ArraySlice<String>, to bytes: inout [UInt8]) {
    for (column, text) in row.enumerated() {
      let padding = widths[column] - DisplayWidth.of(text)
      if isNumber[column] { append(spaces: padding, to: &bytes) }
      bytes.append(contentsOf: text.utf8)
      if column == widths.count - 1 { break }
      append(spaces: (isNumber[column] ? 0 : padding) + 2, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(spaces count: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }
}

extension Catalogue {
  /// What heads a column: of the list itself, where it has a word of its own for it.
  static func column(_ name: String, of list: String = "", in language: Language) -> String {
    for key in ["list.\(list).column.\(name)", "list.column.\(name)"] where has(key) { return text(key, in: language) }
    return heading(name, in: language)
  }

  /// What is said instead of a table that has no rows.
  static func emptiness(of list: String, in language: Language) -> String {
    let key = "list.\(list).empty"
    return text(has(key) ? key : "list.empty", in: language)
  }

  /// What a list is called above its rows; nil for what is no list of its own.
  static func title(of list: String, in language: Language) -> String? {
    ["list.\(list).title", "paper.\(list)", "report.\(list).title", "sheet.\(list)"].first(where: has)
      .map { text($0, in: language) }
  }
}

extension Table {
  /// The table without the columns in which no row says anything: there are many, and few are filled.
  var withoutEmptyColumns: Table {
    let filled = columns.indices.filter { column in rows.isEmpty || rows.contains { $0[column] != .none } }
    guard filled.count < columns.count else { return self }
    return Table(
      name, columns: filled.map { columns[$0] }, title: title, rows: rows.map { row in filled.map { row[$0] } })
  }
}
