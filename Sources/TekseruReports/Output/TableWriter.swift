public import TekseruLanguage

/// Writes the rows of a table as they come: the same rows as text, JSON or CSV.
public final class TableWriter {
  private let sink: ByteSink
  private let format: OutputFormat
  private let language: Language
  private let json: JSONRows
  /// The rows that wait for the widths of their columns: of text alone.
  private var waiting: Table

  /// A writer in a format; the language is that of headings and of our own words in a text table.
  ///
  /// `empty` is the name under which the catalogue says that there are no rows; the table's own when it is nil.
  public init(
    _ name: String, columns: [String], to sink: ByteSink, format: OutputFormat, language: Language
  ) {
    self.sink = sink
    self.format = format
    self.language = language
    json = JSONRows(columns: columns)
    waiting = Table(name, columns: columns)
    if format == .csv { sink.append { CSVRows.append(headings: columns, to: &$0) } }
  }

  /// Writes a row; text waits for `finish`.
  public func add(_ row: [Cell]) {
    switch format {
    case .text: waiting.rows.append(row)
    case .json: sink.append { json.append(row, to: &$0) }
    case .csv: sink.append { CSVRows.append(row, to: &$0) }
    }
  }

  /// Writes what waits; an empty table says so in text, is nothing in JSON and the headings alone in CSV.
  public func finish() {
    if format == .text { TextTable(waiting, language: language).write(to: sink) }
  }
}
