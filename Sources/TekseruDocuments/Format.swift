/// The ways to write documents down.
public enum Format: String, CaseIterable, Sendable {
  /// One object, or an array of them.
  case json
  /// One or several parts, each an object or a list of them.
  case yaml
  /// An object on each line.
  case ndjson
  /// A table with a row of headings.
  case csv
  /// A workbook: sheets with tables.
  case xlsx

  /// The formats that are text.
  public static let ofText: [Format] = [.json, .yaml, .ndjson, .csv]

  /// Whether its columns and words may be those of any language.
  public var isTable: Bool { self == .csv || self == .xlsx }

  /// The format that bytes have, whatever their name says: a workbook cannot be taken for anything else.
  ///
  /// Older and other programs' workbooks count as such too, so that they are refused for what they are.
  public func corrected(by bytes: some Collection<UInt8>) -> Format {
    WorkbookKind.mayBeWorkbook(bytes) ? .xlsx : self
  }

  /// Tells the format by a file name's extension, in any case; nil for an unknown one.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "ndjson", "jsonl": self = .ndjson
    case "csv", "tsv": self = .csv
    case "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods": self = .xlsx
    default: return nil
    }
  }
}
