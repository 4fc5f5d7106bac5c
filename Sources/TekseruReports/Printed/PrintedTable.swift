import TekseruLanguage

/// A table in a PDF: its rows wait for the widths of their columns and are laid out when all of them are there.
final class PrintedTable: TableRows {
  private let file: PrintedFile
  private let language: Language
  private var table: Table

  init(_ table: Table, in file: PrintedFile, language: Language) {
    self.file = file
    self.language = language
    self.table = table
  }

  func add(_ row: [Cell]) { table.rows.append(row) }

  func finish() {
    let title = PrintedText.allowed(table.title ?? Catalogue.title(of: table.name, in: language) ?? "")
    let isEmpty = table.rows.isEmpty
    let parts = PrintedTexts(table, in: language).parts
    table.rows = []
    for part in parts {
      let layout = PrintedLayout(part, titled: title, in: file)
      if isEmpty { layout.say(Catalogue.emptiness(of: table.name, in: language)) } else { layout.write() }
    }
  }
}
