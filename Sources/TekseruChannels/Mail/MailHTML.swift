import TekseruAlerts
import TekseruLanguage

/// A message's text as simple HTML: paragraphs, headings and lists; no styles, no pictures, and no links but to the page.
struct MailHTML {
  let message: Message

  init(_ message: Message) { self.message = message }

  /// The page.
  var page: String {
    let lines = message.text.split(separator: "\n", omittingEmptySubsequences: false)
    var body = ""
    var isInList = false
    for (line, next) in zip(lines, lines.dropFirst() + [""]) {
      let isItem = MailHTML.isItem(line)
      if isItem != isInList { body += isItem ? "<ul>\n" : "</ul>\n" }
      isInList = isItem
      if isItem {
        body += "<li>\(HTML.text(String(line.dropFirst(2))))</li>\n"
      } else if !line.isEmpty {
        let tag = MailHTML.isItem(next) ? "h3" : "p"
        body += "<\(tag)>\(MailHTML.withLink(line))</\(tag)>\n"
      }
    }
    if isInList { body += "</ul>\n" }
    return """
      <!DOCTYPE html>
      <html lang="\(message.language.rawValue)"><head><meta charset="utf-8"><title>\(HTML.text(message.subject))</title></head>
      <body>
      \(body)</body></html>

      """
  }

  /// A line as HTML; an address of a page at its end can be pressed.
  private static func withLink(_ line: Substring) -> String {
    let start = line.lastIndex(of: " ").map(line.index(after:)) ?? line.startIndex
    let address = HTML.text(String(line[start...]))
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return HTML.text(String(line)) }
    return HTML.text(String(line[..<start])) + "<a href=\"\(address)\">\(address)</a>"
  }

  private static func isItem(_ line: Substring) -> Bool { line.utf8.starts(with: "- ".utf8) }
}
