/// The ways to print a table.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people.
  case text
  /// An object a line (NDJSON).
  case json
  /// Comma-separated values after RFC 4180.
  case csv
  /// A workbook: real numbers and days, headed in the reader's language.
  case xlsx
  /// Pages to print and hand round: A4, headed and worded in the reader's language.
  case pdf
}
