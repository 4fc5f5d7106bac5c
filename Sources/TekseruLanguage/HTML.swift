/// Text as HTML.
public enum HTML {
  /// The text, with what HTML would read as its own written out, in attributes too.
  ///
  /// Every scalar is looked at: to who looks at characters as people see them, a quotation mark with an accent over it is
  /// another character than the mark alone, and would end an attribute.
  public static func text(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "&", "<", ">", "\"", "'": true
    default: false
    }
  }
}
