public import TekseruLanguage

/// A file that holds whole tables, one after another: a workbook or a PDF.
///
/// Tables are added as they come; the file reaches its reader when all of them are in it.
public protocol TableFile: AnyObject {
  /// Whether no table was begun.
  var isEmpty: Bool { get }
  /// Begins a table that has no rows yet.
  func begin(_ table: Table, in language: Language) -> any TableRows
  /// Ends the file and writes it to its reader.
  func write(to sink: ByteSink) throws(TableFileFailure)
}

/// The rows of one table in a file.
public protocol TableRows: AnyObject {
  /// Adds a row.
  func add(_ row: [Cell])
  /// Ends the table: what depends on all of its rows is done.
  func finish()
}

/// Why there is no workbook or PDF.
public enum TableFileFailure: Error, Sendable {
  /// It could not be written: the disk or the memory is full.
  case notWritten
  /// The font with the letters of our languages is not installed.
  case fontMissing

  /// The sentence for whoever asked for it, in the catalogue.
  public var key: String {
    switch self {
    case .notWritten: "output.failed"
    case .fontMissing: "output.fontMissing"
    }
  }
}

extension OutputFormat {
  /// Whether tables go into a file whole, and not to the reader row by row.
  public var isFile: Bool { self == .xlsx || self == .pdf }

  /// Whether a person reads it: figures side by side, days and numbers as the language writes them.
  public var isForPeople: Bool { self == .text || isFile }

  /// An empty file; nil for the formats that need none.
  public func newFile() throws(TableFileFailure) -> (any TableFile)? {
    switch self {
    case .text, .json, .csv: return nil
    case .pdf: return try PrintedFile()
    case .xlsx:
      guard let workbook = WorkbookFile() else { throw .notWritten }
      return workbook
    }
  }
}
