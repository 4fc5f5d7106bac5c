import Tekseru

extension Tree {
  /// Builds a document's nodes from its cells, field by field in the order of the shape.
  mutating func fill(from document: TableDocument, of table: Table) {
    let root = open(.object, place: document.place)
    if !document.columns.contains(.field(["tekseru"])) { add("1".utf8, key: "tekseru") }
    if let kind = document.kind {
      add(kind.rawValue.utf8, key: "document")
    } else if let cell = document.kindCell {
      add(table.utf8(of: cell), key: "document", place: cell.place, keyPlace: cell.place, traits: .isCell)
    }
    if let kind = document.kind {
      for field in Shape.of(kind).fields where field.key != "document" { fill(field, [], document, table) }
    }
    close(root)
  }

  private mutating func fill(_ field: Field, _ outer: [String], _ document: TableDocument, _ table: Table) {
    let path = outer + [field.key]
    switch field.type {
    case .object(let shape):
      guard document.columns.contains(where: { $0?.lies(within: path) == true }) else { return }
      let index = open(.object, key: field.key, place: document.place)
      for inner in shape.fields { fill(inner, path, document, table) }
      close(index)
    case .list(let shape): fillList(field.key, shape, document, table)
    case .figures: fillFigures(field.key, document, table)
    default:
      guard let position = document.columns.firstIndex(of: .field(path)), let cell = document.cell(of: position) else {
        return
      }
      addCell(cell, as: field, path.joined(separator: "."), of: table)
    }
  }

  private mutating func addCell(_ cell: Table.Cell, as field: Field, _ path: @autoclosure () -> String, of table: Table)
  {
    if !table.origins.isEmpty { noteOrigin(of: cell, field, path(), table) }
    guard field.type.isSimpleList else {
      return add(table.utf8(of: cell), key: field.key, place: cell.place, keyPlace: cell.place, traits: .isCell)
    }
    let index = open(.list, key: field.key, place: cell.place, keyPlace: cell.place)
    let parts = table.utf8(of: cell).split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") || $0 == 0x0A }
    for part in parts {
      let text = String(decoding: part, as: UTF8.self).trimmed
      if !text.isEmpty { add(text.utf8, place: cell.place, traits: .isCell) }
    }
    close(index)
  }

  /// Says what a reader of the sheet would not see: that a formula stands there, or a day where a text is expected.
  private mutating func noteOrigin(of cell: Table.Cell, _ field: Field?, _ path: String, _ table: Table) {
    let origin = table.origin(of: cell)
    if origin.isEmpty || origin == .day && field?.type.holdsDays != false { return }
    let value = String(table.text(of: cell).prefix(100))
    if origin.contains(.isFailure) {
      note(Problem(.documentUnreadable, at: path, value: value, reason: Unreadable.Reason.formulaFailed.rawValue), cell)
    } else if origin.contains(.formula) {
      // A formula copied down a column is one thing to be told, not a hundred.
      if !problems.contains(where: { $0.code == .cellFormula }) {
        note(Problem(.cellFormula, at: path, value: value), cell)
      }
    } else {
      note(Problem(.cellDay, at: path, value: value), cell)
    }
  }

  private mutating func note(_ problem: Problem, _ cell: Table.Cell) {
    problems.append(problem)
    problemPlaces.append(cell.place)
  }

  private mutating func fillList(_ key: String, _ shape: Shape, _ document: TableDocument, _ table: Table) {
    guard document.columns.contains(where: { $0?.isItem(of: key) == true }) else { return }
    let list = open(.list, key: key, place: document.place)
    var index = 0
    for row in document.rows {
      let filled = document.columns.indices.filter { position in
        document.columns[position]?.isItem(of: key) == true && position < row.count && row[position].count > 0
      }
      guard let first = filled.first else { continue }
      let item = open(.object, place: row[first].place)
      for field in shape.fields {
        guard let position = filled.first(where: { document.columns[$0] == .item(list: key, key: field.key) }) else {
          continue
        }
        addCell(row[position], as: field, "\(key)[\(index)].\(field.key)", of: table)
      }
      index += 1
      close(item)
    }
    close(list)
  }

  private mutating func fillFigures(_ key: String, _ document: TableDocument, _ table: Table) {
    let object = open(.object, key: key, place: document.place)
    for position in document.columns.indices {
      guard case .field(let path) = document.columns[position], path.count == 2, path[0] == key,
        let cell = document.cell(of: position)
      else { continue }
      if !table.origins.isEmpty { noteOrigin(of: cell, nil, path.joined(separator: "."), table) }
      add(table.utf8(of: cell), key: path[1], place: cell.place, keyPlace: cell.place, traits: .isCell)
    }
    if let names = document.columns.firstIndex(of: .indicator), let values = document.columns.firstIndex(of: .figure) {
      for row in document.rows where names < row.count && values < row.count && row[names].count > 0 {
        let name = indicator(named: table.text(of: row[names]))
        if !table.origins.isEmpty { noteOrigin(of: row[values], nil, "\(key).\(name)", table) }
        add(
          table.utf8(of: row[values]), key: name, place: row[values].place, keyPlace: row[names].place, traits: .isCell)
      }
    }
    close(object)
  }

  /// The canonical name of an indicator that a cell names, or what was written.
  private func indicator(named text: String) -> String {
    if Indicator(text) != nil { return text }
    for name in headings.columns(headed: text) where name.hasPrefix("figures.") {
      return String(name.dropFirst("figures.".count))
    }
    return text
  }
}

extension Column {
  fileprivate func lies(within path: [String]) -> Bool {
    if case .field(let mine) = self { mine.count > path.count && mine.starts(with: path) } else { false }
  }

  fileprivate func isItem(of list: String) -> Bool {
    if case .item(list, _) = self { true } else { false }
  }
}

extension FieldType {
  /// Whether a day may stand there, or is refused there anyway: only a text would take it in silence.
  fileprivate var holdsDays: Bool {
    switch self {
    case .text, .texts, .identifier, .identifiers: false
    default: true
    }
  }

  /// Whether a cell holds several, separated by `;`, `|` or a line feed.
  var isSimpleList: Bool {
    switch self {
    case .identifiers, .texts: true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let end = lastIndex { !$0.isWhitespace }
    return end.map { String(self[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}
