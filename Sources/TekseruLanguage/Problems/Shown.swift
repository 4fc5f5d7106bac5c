/// Text from a file or a person, made safe to show on one line.
public enum Shown {
  /// How many characters of a value are shown.
  public static let length = 60

  /// The text with its control characters escaped as `\u{1B}`, cut at 60 characters.
  ///
  /// Escaped is whatever could move the cursor, start a new line, or turn the direction of writing around: controls,
  /// line and paragraph separators, and the invisible format characters.
  public static func text(_ text: String, atMost length: Int = Shown.length) -> String {
    let isCut = text.utf8.count > length && text.count > length
    if !isCut, !text.unicodeScalars.contains(where: isHidden) { return text }
    var shown = ""
    for scalar in (isCut ? text.prefix(length) : text[...]).unicodeScalars {
      shown += isHidden(scalar) ? escaped(scalar) : String(scalar)
    }
    return isCut ? shown + "…" : shown
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // Latin and Cyrillic letters need no look into Unicode's tables.
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x24F, 0x400...0x4FF: return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
