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

  /// Prints a table in the format that was asked for.
  func print(_ table: Table) {
    let writer = writer(table.name, columns: table.columns)
    for row in table.rows where !output.isClosed { writer.add(row) }
    writer.finish()
  }

  /// Prints a table's rows as they come.
  func writer(_ name: String, columns: [String]) -> TableWriter {
    TableWriter(name, columns: columns, to: output, format: format, language: language)
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
