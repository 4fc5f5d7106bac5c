import TekseruLanguage

/// A digest as simple HTML: headings and lists, no styles, pictures or links.
struct DigestHTML {
  private let text: DigestText
  private let subject: String

  init(_ text: DigestText, subject: String) {
    self.text = text
    self.subject = subject
  }

  /// The page.
  var page: String {
    var body = "<p>\(escaped(text.greeting))</p>\n"
    for (heading, items) in text.sections {
      body += "<h3>\(escaped(heading))</h3>\n<ul>\n"
      body += items.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
    }
    body += text.notes.map { "<p>\(escaped($0))</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(text.language.rawValue)"><head><meta charset="utf-8"><title>\(escaped(subject))</title></head>
      <body>
      \(body)</body></html>

      """
  }

  private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
