/// What could have stood where a document has something else.
public enum Expectation: Hashable, Sendable {
  /// Any text.
  case text
  /// 1 to 100 letters, digits and `. _ : / -`.
  case identifier
  /// A day, as `2026-03-02`.
  case day
  /// A period, as `2023`, `2023-Q1`, `2023-H1`, `2023-03` or `@2024-01-01`.
  case period
  /// A moment in UTC, as `2026-03-02T10:15:30Z`.
  case instant
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A decimal number.
  case decimal
  /// Yes or no.
  case flag
  /// One of these words.
  case oneOf([String])
  /// The SHA-256 of a photo: 64 lower-case hexadecimal digits.
  case photo
  /// An object with fields of its own.
  case object
  /// A list.
  case list
}
