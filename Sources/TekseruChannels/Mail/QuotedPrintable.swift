/// Text for the body of a mail, as RFC 2045 (6.7) writes it: ASCII only, lines of 76 bytes at most.
enum QuotedPrintable {
  private static let longestLine = 75

  /// The bytes of a text; each line of it ends with CR LF.
  static func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      append(Array(line.utf8), to: &bytes)
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func append(_ line: [UInt8], to bytes: inout [UInt8]) {
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && !isLast
      let width = isPlain ? 1 : 3
      if column + width > longestLine {
        bytes += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
      }
      if isPlain { bytes.append(byte) } else { bytes += escaped(byte) }
      column += width
    }
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
