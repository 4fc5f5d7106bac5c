/// The header of a mail: nothing that stands in a name or a text can end a line of it.
enum MailHeader {
  /// A line with words of people: ASCII as it is, everything else as encoded words (RFC 2047).
  static func line(_ name: String, words text: String) -> String {
    let clean = oneLine(text)
    let isPlain = clean.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !clean.contains("=?")
    guard !isPlain || name.utf8.count + clean.utf8.count > 74 else { return "\(name): \(clean)\r\n" }
    return "\(name): \(encodedWords(clean).joined(separator: "\r\n "))\r\n"
  }

  /// A name that stands before an address.
  static func phrase(_ text: String) -> String { encodedWords(oneLine(text)).joined(separator: "\r\n ") }

  /// The text without anything that could begin another line; runs of blanks become one.
  static func oneLine(_ text: String) -> String {
    let shown = text.unicodeScalars.map { isBreak($0) ? " " : Character($0) }
    return String(shown).split(separator: " ").joined(separator: " ")
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The text in words of at most 75 bytes, each of whole characters.
  private static func encodedWords(_ text: String) -> [String] {
    // 48 digits and the 12 bytes around them, which leaves room in 76 for the name of the header.
    let most = 36
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let next = Array(String(scalar).utf8)
      if bytes.count + next.count > most {
        words.append("=?UTF-8?B?\(Base64.text(bytes))?=")
        bytes = []
      }
      bytes += next
    }
    return words + ["=?UTF-8?B?\(Base64.text(bytes))?="]
  }
}
