public import TekseruLanguage

extension Table {
  /// The table as a file has it, whole.
  public func bytes(as format: OutputFormat, in language: Language) throws(TableFileFailure) -> [UInt8] {
    let sink = ByteSink()
    let file = try format.newFile()
    let writer = TableWriter(self, to: sink, format: format, language: language, file: file)
    for row in rows { writer.add(row) }
    writer.finish()
    try file?.write(to: sink)
    return sink.bytes
  }
}
