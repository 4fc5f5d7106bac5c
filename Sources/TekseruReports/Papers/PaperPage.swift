import TekseruLanguage

/// A paper as a page of HTML for print: A4, page numbers, no row torn apart; nothing is loaded from anywhere.
struct PaperPage {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(paper.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(HTML.text(paper.title))</title>
    <style>
    \(PaperPage.style)
    </style>
    </head>
    <body\(isWide ? " class=\"wide\"" : "")>
    <h1>\(HTML.text(paper.title))</h1>
    \(([subtitle, facts] + sentences + [chart, table, notes, signatures]).filter { !$0.isEmpty }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4\u{20}portrait; margin: 18mm 15mm 18mm 20mm; @bottom-center { content: counter(page) " / " counter(pages);
    font: 9pt "DejaVu Sans", sans-serif; } }
    @page wide { size: A4 landscape; }
    body { font: 10pt/1.35 "DejaVu Sans", sans-serif; color: #111; hyphens: manual; }
    body.wide { page: wide; }
    h1 { font-size: 14pt; text-align: center; margin: 0 0 2mm; }
    .subtitle { text-align: center; margin: 0 0 6mm; }
    table.facts { width: auto; margin: 0 0 5mm; }
    table.facts td { border: 0; padding: 0.5mm 6mm 0.5mm 0; } table.facts td:first-child { color: #444; }
    table { border-collapse: collapse; width: 100%; margin: 3mm 0; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.3pt solid #555; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
    th { background: #eef2f5; font-weight: bold; }
    .number { text-align: right; }
    td.number { white-space: nowrap; }
    .notes { font-size: 8.5pt; padding-left: 5mm; }
    .signatures { margin-top: 12mm; break-inside: avoid; }
    .signatures p { margin: 9mm 0 0; width: 130mm; border-bottom: 0.3pt solid #111; }
    svg { width: 100%; max-height: 60mm; }
    """

  /// Whether it lies across: more columns than a page holds upright.
  private var isWide: Bool { paper.table.map { $0.columns.count > 6 } ?? false }

  private var subtitle: String {
    paper.subtitle.isEmpty ? "" : "<p class=\"subtitle\">\(HTML.text(paper.subtitle))</p>"
  }

  private var facts: String {
    guard !paper.facts.isEmpty else { return "" }
    let rows = paper.facts.map { "<tr><td>\(HTML.text($0.name))</td><td>\(HTML.text($0.text))</td></tr>" }
    return "<table class=\"facts\">\n\(rows.joined(separator: "\n"))\n</table>"
  }

  private var sentences: [String] { paper.sentences.map { "<p>\(HTML.text($0))</p>" } }

  private var chart: String { paper.chart?.svg ?? "" }

  private var table: String {
    guard let table = paper.table else { return "" }
    let head = table.columns.map { "<th\(mark($0.isNumber))>\(HTML.text($0.text))</th>" }.joined()
    let rows = table.rows.map { row in
      "<tr>" + zip(table.columns, row).map { "<td\(mark($0.isNumber))>\(cell($1))</td>" }.joined() + "</tr>"
    }
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>\n</table>"
  }

  private func mark(_ isNumber: Bool) -> String { isNumber ? " class=\"number\"" : "" }

  private func cell(_ text: Paper.Text) -> String {
    HTML.text(text.text) + (text.note.map { "<sup>\($0)</sup>" } ?? "")
  }

  private var notes: String {
    guard !paper.notes.isEmpty else { return "" }
    return "<ol class=\"notes\">\n\(paper.notes.map { "<li>\(HTML.text($0))</li>" }.joined(separator: "\n"))\n</ol>"
  }

  private var signatures: String {
    guard !paper.signatures.isEmpty else { return "" }
    let lines = paper.signatures.map { "<p>\(HTML.text($0))</p>" }
    return "<div class=\"signatures\">\n\(lines.joined(separator: "\n"))\n</div>"
  }
}

/// Text as HTML.
enum HTML {
  /// The text, with what HTML would read as its own written out.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

extension Paper {
  /// The paper as a page of HTML that stands alone.
  public var html: String { PaperPage(self).html }
}
