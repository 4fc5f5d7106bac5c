import TekseruLanguage

/// A printable page, put together piece by piece; every text is escaped.
struct PageWriter {
  private(set) var text = ""

  /// Adds an element with a text.
  mutating func add(_ tag: String, _ content: String, class name: String? = nil) {
    open(tag, class: name)
    text += HTML.lines(content)
    close(tag)
  }

  mutating func open(_ tag: String, class name: String? = nil) {
    text += name.map { "<\(tag) class=\"\($0)\">" } ?? "<\(tag)>"
  }

  mutating func close(_ tag: String) { text += "</\(tag)>\n" }

  /// Adds a table; a column of numbers stands to the right.
  mutating func addTable(_ heads: [String], _ rows: [[String]], numbers: Set<Int> = []) {
    open("table")
    open("thead")
    addRow("th", heads, numbers)
    close("thead")
    open("tbody")
    for row in rows { addRow("td", row, numbers) }
    close("tbody")
    close("table")
  }

  private mutating func addRow(_ tag: String, _ cells: [String], _ numbers: Set<Int>) {
    open("tr")
    for (index, cell) in cells.enumerated() { add(tag, cell, class: numbers.contains(index) ? "number" : nil) }
    close("tr")
  }

  /// Adds what is no text of anybody.
  mutating func addRaw(_ raw: String) { text += raw }
}
