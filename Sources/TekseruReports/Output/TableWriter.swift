public import TekseruLanguage

/// Writes tables: the same rows as text, JSON or CSV.
public struct TableWriter {
  private let sink: ByteSink
  private let format: OutputFormat
  private let language: Language

  /// A writer in a format; the language is that of headings and of our own words in a text table.
  public init(to sink: ByteSink, format: OutputFormat, language: Language) {
    self.sink = sink
    self.format = format
    self.language = language
  }

  /// Writes a table whole; an empty one says so in text, is nothing in JSON and the headings alone in CSV.
  public func write(_ table: Table) {
    switch format {
    case .text: TextTable(table, language: language).write(to: sink)
    case .json:
      let rows = JSONRows(columns: table.columns)
      for row in table.rows where !sink.isClosed { sink.append { rows.append(row, to: &$0) } }
    case .csv:
      sink.append { CSVRows.append(headings: table.columns, to: &$0) }
      for row in table.rows where !sink.isClosed { sink.append { CSVRows.append(row, to: &$0) } }
    }
  }
}
