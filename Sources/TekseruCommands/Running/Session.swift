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
  /// The workbook or PDF that tables go into; nil until it is opened, and for every other format.
  private var file: (any TableFile)?

  init(_ options: SharedOptions) {
    language = options.language ?? Help.language
    format = options.output.format
    let path = options.register ?? Environment.value("TEKSERU_REGISTER")
    registerPath = RawArguments.bytes(of: path ?? Environment.dataFolder + "/tekseru/register.sqlite")
  }

  /// A text of the catalogue.
  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  /// A failure with a sentence of the catalogue.
  func failure(_ status: ExitStatus, _ key: String, _ arguments: [String: Argument] = [:]) -> CommandFailure {
    CommandFailure(status, key, in: language, arguments)
  }

  /// What is said when there is no workbook or PDF.
  func failure(_ failure: TableFileFailure) -> CommandFailure { self.failure(.inputOutput, failure.key) }

  /// Prints a table in the format that was asked for.
  func print(_ table: Table) {
    let writer = writer(of: table)
    for row in table.rows where !output.isClosed { writer.add(row) }
    writer.finish()
  }

  /// Prints a table's rows as they come.
  func writer(_ name: String, columns: [String]) -> TableWriter { writer(of: Table(name, columns: columns)) }

  private func writer(of table: Table) -> TableWriter {
    TableWriter(table, to: output, format: format, language: language, file: file)
  }

  /// Opens the workbook or PDF, before anything is done; it is for a file or another program.
  func openOutput() throws(CommandFailure) {
    if format.isFile, isatty(1) == 1 { throw failure(.usage, "output.needsFile") }
    do throws(TableFileFailure) { file = try format.newFile() } catch { throw failure(error) }
  }

  /// Writes what waits: of a workbook or PDF all of it.
  func finishOutput() throws(CommandFailure) {
    // A command without a table has nothing for a workbook, as it has no rows in JSON and CSV.
    if let file, !file.isEmpty {
      do throws(TableFileFailure) { try file.write(to: output) } catch { throw failure(error) }
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
