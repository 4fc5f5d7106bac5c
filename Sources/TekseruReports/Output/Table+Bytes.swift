public import TekseruLanguage

extension Table {
  /// The table as a file has it; nil when a workbook could not be written.
  public func bytes(as format: OutputFormat, in language: Language) -> [UInt8]? {
    let sink = ByteSink()
    let workbook = format == .xlsx ? WorkbookFile() : nil
    if format == .xlsx, workbook == nil { return nil }
    let writer = TableWriter(
      name, columns: columns, to: sink, format: format, language: language, workbook: workbook)
    for row in rows { writer.add(row) }
    writer.finish()
    if let workbook, !workbook.write(to: sink) { return nil }
    return sink.bytes
  }
}
