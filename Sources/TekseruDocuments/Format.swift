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

  /// Tells the format by a file name's extension, in any case; nil for an unknown one.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "ndjson", "jsonl": self = .ndjson
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }
}
