import Mustache
import TekseruLanguage

/// Writes texts into HTML so that nothing in them is read as HTML: the library's own way misses a quotation mark with an
/// accent over it.
struct Escaped: MustacheContentType {
  /// How templates name it.
  static let pragma = "{{% CONTENT_TYPE:PAGE}}"

  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return HTML.text(text) }
    return HTML.text(String(String.UnicodeScalarView(text.unicodeScalars.map { mayStand($0) ? $0 : "\u{FFFD}" })))
  }

  /// Whether a page may hold it: no control character but those of white space.
  private func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r", " "...: true
    default: false
    }
  }
}
