/// The ways to print a table.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people.
  case text
  /// An object a line (NDJSON).
  case json
  /// Comma-separated values after RFC 4180.
  case csv
}
