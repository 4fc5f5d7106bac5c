import Tekseru

/// Rows as comma-separated values after RFC 4180.
public enum CSVRows {
  /// Appends the row of headings.
  public static func append(headings: [String], to bytes: inout [UInt8]) {
    append(headings.map { Cell.term("", word: $0) }, to: &bytes)
  }

  /// Appends a row and its end.
  public static func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .none: return
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .day(let day): day.write(into: &bytes)
    case .text(let text): append(harmless(text), to: &bytes)
    case .term(_, let word): append(word, to: &bytes)
    case .list(let cells): append(harmless(CellText.joined(cells)), to: &bytes)
    default: append(CellText.plain(cell), to: &bytes)
    }
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func harmless(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + text
    default: text
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard text.contains(where: needsQuotes) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(quote)
    for byte in text {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}
