import TekseruLanguage

/// A paper as a page of HTML for print: A4, page numbers, no row torn apart; nothing is loaded from anywhere.
struct PaperPage {
  private let paper: Paper
  private let widths: ColumnWidths?

  init(_ paper: Paper) {
    self.paper = paper
    widths = paper.table.map(ColumnWidths.init)
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(paper.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(HTML.lines(paper.title))</title>
    <style>
    \(PaperPage.style)
    </style>
    </head>
    <body\(widths?.isWide == true ? " class=\"wide\"" : "")>
    <h1>\(HTML.lines(paper.title))</h1>
    \(([subtitle, facts] + sentences + [chart, table, notes, signatures]).filter { !$0.isEmpty }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4\u{20}portrait; margin: 18mm 15mm 18mm 20mm;
    @bottom-left { content: string(title); font: 8pt "DejaVu Sans", sans-serif; color: #444; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "DejaVu Sans", sans-serif; } }
    @page wide { size: A4 landscape; }
    body { font: 10pt/1.35 "DejaVu Sans", sans-serif; color: #111; hyphens: manual; }
    body.wide { page: wide; }
    h1 { font-size: 14pt; text-align: center; margin: 0 0 2mm; string-set: title content(); }
    .subtitle { text-align: center; margin: 0 0 6mm; }
    table.facts { width: auto; margin: 0 0 5mm; }
    table.facts td { border: 0; padding: 0.5mm 6mm 0.5mm 0; } table.facts td:first-child { color: #444; white-space: nowrap; }
    table { border-collapse: collapse; width: 100%; margin: 3mm 0; }
    table.rows { table-layout: fixed; }
    table.rows tbody tr:last-child { break-after: avoid; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.3pt solid #555; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
    th { background: #eef2f5; font-weight: bold; vertical-align: bottom; }
    tr.group td { background: #f6f8fa; font-weight: bold; break-after: avoid; }
    tr.group { break-after: avoid; }
    .number { text-align: right; }
    td.number, .whole { white-space: nowrap; }
    sup { font-size: 7pt; line-height: 0; }
    .notes { font-size: 8.5pt; padding-left: 5mm; break-before: avoid; }
    .notes li { break-inside: avoid; }
    .signatures { margin-top: 8mm; break-inside: avoid; break-before: avoid; }
    .signatures table { width: 170mm; margin: 0; table-layout: fixed; }
    .signatures td.role { width: 62mm; } .signatures td.name { width: 44mm; }
    .signatures td { border: 0; padding: 7mm 3mm 0 0; vertical-align: bottom; }
    .signatures td.line { border-bottom: 0.3pt solid #111; text-align: center; padding: 7mm 1mm 0; }
    .signatures td.gap { width: 4mm; padding: 0; }
    .signatures tr.under td { font-size: 7.5pt; color: #444; text-align: center; padding: 0.5mm 0 0; }
    svg { width: 100%; max-height: 65mm; }
    """

  private var subtitle: String {
    paper.subtitle.isEmpty ? "" : "<p class=\"subtitle\">\(HTML.lines(paper.subtitle))</p>"
  }

  private var facts: String {
    guard !paper.facts.isEmpty else { return "" }
    let rows = paper.facts.map { "<tr><td>\(HTML.lines($0.name))</td><td>\(lines($0.text))</td></tr>" }
    return "<table class=\"facts\">\n\(rows.joined(separator: "\n"))\n</table>"
  }

  private var sentences: [String] { paper.sentences.map { "<p>\(HTML.lines($0))</p>" } }

  private var chart: String { paper.chart?.svg ?? "" }

  private var table: String {
    guard let table = paper.table, let widths else { return "" }
    let head = table.columns.map { "<th\(mark($0.isNumber))>\(HTML.lines($0.text))</th>" }.joined()
    let rows = table.rows.map { row in
      row.count == 1 && table.columns.count > 1
        ? "<tr class=\"group\"><td colspan=\"\(table.columns.count)\">\(cell(row[0]))</td></tr>"
        : "<tr>" + zip(table.columns, row).map { "<td\(mark($0.isNumber))>\(cell($1))</td>" }.joined() + "</tr>"
    }
    let columns = widths.percents.map { "<col style=\"width: \($0)%\">" }.joined()
    return """
      <table class="rows"><colgroup>\(columns)</colgroup>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func mark(_ isNumber: Bool) -> String { isNumber ? " class=\"number\"" : "" }

  /// A short word with hyphens may be a code, and is not torn apart at them.
  private static let longestWhole = 24

  private func cell(_ text: Paper.Text) -> String {
    var shown = lines(text.text)
    if text.isStrong { shown = "<b>\(shown)</b>" }
    guard !text.notes.isEmpty else { return shown }
    return shown + "<sup>\(text.notes.map { "\($0)" }.joined(separator: ", "))</sup>"
  }

  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map(word).joined(separator: " ")
    }.joined(separator: "<br>")
  }

  private func word(_ text: Substring) -> String {
    let isWhole = text.contains("-") && text.count <= PaperPage.longestWhole
    return isWhole ? "<span class=\"whole\">\(HTML.lines(String(text)))</span>" : HTML.lines(String(text))
  }

  private var notes: String {
    guard !paper.notes.isEmpty else { return "" }
    return "<ol class=\"notes\">\n\(paper.notes.map { "<li>\(HTML.lines($0))</li>" }.joined(separator: "\n"))\n</ol>"
  }

  /// A line for each signature, with room for the name and the day.
  private var signatures: String {
    guard !paper.signatures.isEmpty else { return "" }
    let under = ["signature", "name", "day"].map { name in
      "<td>\(HTML.lines(Catalogue.text("paper.sign.\(name)", in: paper.language)))</td>"
    }
    let rows = paper.signatures.map { one in
      let texts = [("", "line"), (one.name ?? "", "line name"), ("", "line")].map { text, kind in
        "<td class=\"\(kind)\">\(HTML.lines(text))</td>"
      }
      let gap = "<td class=\"gap\"></td>"
      return """
        <tr><td class="role">\(HTML.lines(one.role))</td>\(texts.joined(separator: gap))</tr>
        <tr class="under"><td></td>\(under.joined(separator: gap))</tr>
        """
    }
    return "<div class=\"signatures\"><table>\n\(rows.joined(separator: "\n"))\n</table></div>"
  }
}

extension HTML {
  /// A text of several lines.
  static func lines(_ text: String) -> String {
    HTML.text(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      .joined(separator: "<br>")
  }
}

extension Paper {
  /// The paper as a page of HTML that stands alone.
  public var html: String { PaperPage(self).html }
}
