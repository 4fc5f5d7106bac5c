public import TekseruLanguage

/// Writes the rows of a table as they come: the same rows as text, JSON, CSV, or into a file of tables.
public final class TableWriter {
  private let sink: ByteSink
  private let format: OutputFormat
  private let language: Language
  private let json: JSONRows
  /// The rows that wait for the widths of their columns: of text alone.
  private var waiting: Table
  /// The table in a workbook or PDF; nil for every other format.
  private let filed: (any TableRows)?

  /// A writer in a format, for a table whose rows are still to come; the language is that of headings and of our own words
  /// where people read them.
  ///
  /// What goes into a workbook or PDF is written to its reader by whoever made that file.
  public init(
    _ table: Table, to sink: ByteSink, format: OutputFormat, language: Language, file: (any TableFile)? = nil
  ) {
    self.sink = sink
    self.format = format
    self.language = language
    json = JSONRows(columns: table.columns)
    waiting = Table(table.name, columns: table.columns, title: table.title)
    filed = file?.begin(waiting, in: language)
    if format == .csv { sink.append { CSVRows.append(headings: table.columns, to: &$0) } }
  }

  /// Writes a row; text waits for `finish`.
  public func add(_ row: [Cell]) {
    switch format {
    case .text: waiting.rows.append(row)
    case .json: sink.append { json.append(row, to: &$0) }
    case .csv: sink.append { CSVRows.append(row, to: &$0) }
    case .xlsx, .pdf: filed?.add(row)
    }
  }

  /// Writes what waits; an empty table says so in text, is nothing in JSON and the headings alone in CSV.
  public func finish() {
    filed?.finish()
    if format == .text { TextTable(waiting, language: language).write(to: sink) }
  }
}
