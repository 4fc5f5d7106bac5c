import TekseruLanguage

/// A digest as simple HTML: headings and lists, no styles, pictures or links.
struct DigestHTML {
  private let text: DigestText

  init(_ text: DigestText) { self.text = text }

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
      <html lang="\(text.language.rawValue)"><head><meta charset="utf-8"><title>\(escaped(text.subject))</title></head>
      <body>
      \(body)</body></html>

      """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
