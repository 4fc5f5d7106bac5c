import Glibc
import Tekseru
import TekseruLanguage
import TekseruReports

/// One run of a command: how it was asked to speak, and where it speaks.
final class Session {
  /// The language of sentences and headings.
  let language: Language
  /// How results are printed.
  let format: OutputFormat
  /// The register's file.
  let registerPath: [UInt8]
  /// What it did.
  let output = ByteSink(descriptor: 1)
  /// What went wrong.
  let complaints = ByteSink(descriptor: 2)
  /// When the command was called.
  let now = SystemClock.now
  /// The workbook that tables are sheets of; nil until the first of them, and for every other format.
  private(set) var workbook: WorkbookFile?

  init(_ options: SharedOptions) {
    language = options.language ?? Help.language
    format = options.output.format
    let path = options.register ?? Environment.value("TEKSERU_REGISTER")
    registerPath = RawArguments.bytes(of: path ?? Environment.dataFolder + "/tekseru/register.sqlite")
  }

  /// Whether a person reads what is printed: figures side by side, our words in the reader's language.
  var isForPeople: Bool { format == .text || format == .xlsx }

  /// A text of the catalogue.
  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  /// A failure with a sentence of the catalogue.
  func failure(_ status: ExitStatus, _ key: String, _ arguments: [String: Argument] = [:]) -> CommandFailure {
    CommandFailure(status, key, in: language, arguments)
  }

  /// Prints a table in the format that was asked for.
  func print(_ table: Table) {
    let writer = writer(table.name, columns: table.columns)
    for row in table.rows where !output.isClosed { writer.add(row) }
    writer.finish()
  }

  /// Prints a table's rows as they come.
  func writer(_ name: String, columns: [String]) -> TableWriter {
    if format == .xlsx, workbook == nil { workbook = WorkbookFile() }
    return TableWriter(
      name, columns: columns, to: output, format: format, language: language, workbook: workbook)
  }

  /// A workbook is for a file or another program.
  func checkOutput() throws(CommandFailure) {
    if format == .xlsx, isatty(1) == 1 { throw failure(.usage, "output.needsFile") }
  }

  /// Writes what waits: of a workbook all of it.
  func finishOutput() throws(CommandFailure) {
    if format == .xlsx {
      // A command without a table has nothing for a workbook, as it has no rows in JSON and CSV.
      if let workbook, !workbook.write(to: output) { throw failure(.inputOutput, "output.failed") }
    }
    output.flush()
    if output.failure != nil { throw failure(.inputOutput, "output.failed") }
  }

  /// Prints a sentence, or in JSON and CSV nothing: there the sentence would be no row.
  func say(_ sentence: String) {
    if format == .text { output.line(sentence) }
  }

  /// Tells of something that went wrong, at once.
  func complain(_ sentence: String) {
    complaints.line(sentence)
    complaints.flush()
  }
}
