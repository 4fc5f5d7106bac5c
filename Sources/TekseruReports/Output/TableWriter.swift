public import TekseruLanguage

/// Writes the rows of a table as they come: the same rows as text, JSON, CSV or a sheet.
public final class TableWriter {
  private let sink: ByteSink
  private let format: OutputFormat
  private let language: Language
  private let json: JSONRows
  /// The rows that wait for the widths of their columns: of text alone.
  private var waiting: Table
  private let name: String
  private let columns: [String]
  /// Where a sheet goes; nil for every other format.
  private let workbook: WorkbookFile?
  private var sheet: SheetWriter?

  /// A writer in a format; the language is that of headings and of our own words in a text table.
  ///
  /// A workbook gets a sheet for the table, and is written by whoever made it.
  public init(
    _ name: String, columns: [String], to sink: ByteSink, format: OutputFormat, language: Language,
    workbook: WorkbookFile? = nil
  ) {
    self.name = name
    self.columns = columns
    self.workbook = workbook
    self.sink = sink
    self.format = format
    self.language = language
    json = JSONRows(columns: columns)
    waiting = Table(name, columns: columns)
    sheet = newSheet()
    if format == .csv { sink.append { CSVRows.append(headings: columns, to: &$0) } }
  }

  /// Writes a row; text waits for `finish`.
  public func add(_ row: [Cell]) {
    switch format {
    case .text: waiting.rows.append(row)
    case .json: sink.append { json.append(row, to: &$0) }
    case .csv: sink.append { CSVRows.append(row, to: &$0) }
    case .xlsx: addToSheet(row)
    }
  }

  private func newSheet() -> SheetWriter? {
    workbook.map { SheetWriter(name, columns: columns, in: $0, language: language) }
  }

  /// A sheet has an end, a list has none: it goes on in another sheet.
  private func addToSheet(_ row: [Cell]) {
    if sheet?.isFull == true {
      sheet?.finish()
      sheet = newSheet()
    }
    sheet?.add(row)
  }

  /// Writes what waits; an empty table says so in text, is nothing in JSON and the headings alone in CSV.
  public func finish() {
    sheet?.finish()
    if format == .text { TextTable(waiting, language: language).write(to: sink) }
  }
}
