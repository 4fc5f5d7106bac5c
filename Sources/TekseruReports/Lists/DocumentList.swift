import Tekseru
public import TekseruRegister

/// The list of the log's entries.
public enum DocumentList {
  /// The columns.
  public static let columns = [
    "sequence", "document", "id", "recordedAt", "filedBy", "channel", "sha256", "warnings", "note", "chain",
  ]

  /// The cells of an entry.
  public static func row(_ entry: LogEntry) -> [Cell] {
    [
      .integer(entry.sequence), .term("kind", word: entry.kind.rawValue), .text(entry.id),
      .text(entry.recordedAt.description), .text(entry.filedBy),
      .term("channel", word: entry.channel.rawValue),
      .text(SHA256.hexadecimal(entry.digest)), Cell(entry.warnings), Cell(entry.note),
      .text(SHA256.hexadecimal(entry.chain)),
    ]
  }
}
