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
    var body = "<p>\(HTML.text(text.greeting))</p>\n"
    for (heading, items) in text.sections {
      body += "<h3>\(HTML.text(heading))</h3>\n<ul>\n"
      body += items.map { "<li>\(HTML.text($0))</li>\n" }.joined() + "</ul>\n"
    }
    body += text.notes.map { "<p>\(HTML.text($0))</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(text.language.rawValue)"><head><meta charset="utf-8"><title>\(HTML.text(subject))</title></head>
      <body>
      \(body)</body></html>

      """
  }
}
