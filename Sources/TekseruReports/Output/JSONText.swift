import Tekseru

/// Cells and texts as JSON.
enum JSONText {
  /// Shares and rates are numbers with six decimals, money is a decimal string, days are ISO, what is absent is null.
  static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .none: bytes.append(contentsOf: "null".utf8)
    case .text(let text), .term(_, let text): append(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
    case .money(let amount): append(amount.description, to: &bytes)
    case .ratio(let ratio): bytes.append(contentsOf: ratio.description.utf8)
    case .day(let day):
      bytes.append(quote)
      day.write(into: &bytes)
      bytes.append(quote)
    case .flag(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .list(let cells): append(cells, to: &bytes)
    case .object(let fields): append(fields, to: &bytes)
    }
  }

  private static func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(comma) }
      append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ fields: [Cell.Field], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(comma) }
      append(field.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(field.cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends a text in quotes; control characters are escaped, letters of every script stand as they are.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(quote)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.contains(where: needsEscape) {
        for byte in utf8 { append(byte, to: &bytes) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let digits = Array("0123456789abcdef".utf8)

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == quote || byte == UInt8(ascii: "\\")
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
