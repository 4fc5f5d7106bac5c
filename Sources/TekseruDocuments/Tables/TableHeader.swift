import Tekseru

/// A table's first row, understood: which columns it has for each kind that occurs in it.
struct TableHeader {
  let cells: [(text: String, place: Int32)]
  let headings: Headings
  /// The position of the column that names each row's kind.
  let kindColumn: Int?
  private var byKind: [Kind: [Column?]] = [:]

  init(_ table: Table, _ row: [Table.Cell], _ headings: Headings) {
    cells = row.map { (table.text(of: $0), $0.place) }
    self.headings = headings
    kindColumn = cells.firstIndex { cell in
      Headings.folded(cell.text) == "document" || headings.columns(headed: cell.text).contains("document")
    }
  }

  /// What each column fills in documents of a kind; nil for one that the kind does not know.
  mutating func columns(for kind: Kind) -> [Column?] {
    if let known = byKind[kind] { return known }
    let columns = Columns(of: kind)
    let found = cells.map { columns.column(headed: $0.text, headings) }
    byKind[kind] = found
    return found
  }

  /// Tells the kind by the headings: all required columns are there, and no other kind knows more of them.
  mutating func kind() -> Kind? {
    var best: (kind: Kind, known: Int)?
    var isShared = false
    for kind in Kind.choices {
      let found = columns(for: kind).compactMap { $0 }
      let isWhole = Columns(of: kind).required.allSatisfy { path in
        found.contains { if case .field(path) = $0 { true } else { false } }
      }
      guard isWhole, hasRows(kind, found) else { continue }
      let known = Set(found).count
      if known == best?.known { isShared = true }
      if known > best?.known ?? 0 {
        best = (kind, known)
        isShared = false
      }
    }
    return isShared ? nil : best?.kind
  }

  /// A kind that is nothing without its list or its figures needs a column for them.
  private func hasRows(_ kind: Kind, _ found: [Column]) -> Bool {
    let shape = Shape.of(kind)
    return shape.fields.allSatisfy { field in
      guard field.marks.contains(.required) else { return true }
      switch field.type {
      case .list: return found.contains { $0.isOfRow }
      case .figures:
        return found.contains { column in
          if case .field(let path) = column { path.first == field.key } else { column == .indicator }
        }
      default: return true
      }
    }
  }

  /// The kind that a cell names, in any of the known languages.
  func kind(named text: String) -> Kind? {
    let folded = Headings.folded(text)
    if let kind = Kind.choices.first(where: { $0.rawValue.lowercased() == folded }) { return kind }
    return headings.choices(written: text).lazy.compactMap(Kind.init(rawValue:)).first
  }
}
