/// Texts as a printed page can hold them, and where their lines break.
enum PrintedText {
  /// The text without what has no shape: controls and invisible marks go, what no font of ours can hold is �.
  static func allowed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(of: $0) != $0 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.compactMap(replacement)))
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x24F, 0x400...0x52F: return scalar
    case 0x0A, 0x2028, 0x2029: return "\n"
    case 0x09: return " "
    case 0xFE00...0xFE0F: return nil
    case 0xFDD0...0xFDEF, 0xFFFE...: return "\u{FFFD}"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format: return nil
    default: return scalar
    }
  }

  /// A word that is as wide as its column fits, whichever way its letters are added up.
  private static let slack = 0.05

  /// The lines of a text in a column: broken between words, after the parts of an id, and inside a word that is longer than
  /// its column.
  static func lines(of text: String, within width: Double, _ font: PrintedFont, at size: Double) -> [Substring] {
    var lines: [Substring] = []
    let width = width + slack
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if font.width(of: part, at: size) <= width { lines.append(part) } else { wrap(part, width, font, size, &lines) }
    }
    return lines
  }

  private static func wrap(
    _ part: Substring, _ width: Double, _ font: PrintedFont, _ size: Double, _ lines: inout [Substring]
  ) {
    var (start, at, length) = (part.startIndex, part.startIndex, 0.0)
    var gap: Substring.Index?
    while at < part.endIndex {
      let next = part.index(after: at)
      length += font.width(of: part[at..<next], at: size)
      if length > width, at > start {
        let end = gap ?? at
        lines.append(part[start..<end])
        start = part[end...].firstIndex { $0 != " " } ?? part.endIndex
        (at, length, gap) = (start, 0, nil)
        continue
      }
      if part[at] == " " { gap = at }
      if part[at] == "-" || part[at] == "/" { gap = next }
      at = next
    }
    if start < part.endIndex { lines.append(part[start...]) }
  }
}
