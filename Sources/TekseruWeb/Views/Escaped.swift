import Mustache

/// Writes texts into HTML so that nothing in them is read as HTML.
///
/// The library's own way looks at characters as people see them: a quotation mark with an accent over it is another
/// character than the mark alone, stays as it is, and ends an attribute. Here every scalar is looked at.
struct Escaped: MustacheContentType {
  /// How templates name it.
  static let pragma = "{{% CONTENT_TYPE:PAGE}}"

  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n", "\r", " "...: escaped.unicodeScalars.append(scalar)
      // What no page may hold.
      default: escaped += "\u{FFFD}"
      }
    }
    return escaped
  }
}
