import Tekseru

/// A table's row of headings, understood: which columns it has for each kind that occurs in it.
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
  ///
  /// Where a kind that lacks a required column knows twice as many, its column is misspelt: nothing is told.
  mutating func kind() -> Kind? {
    var best: (kind: Kind, known: Int)?
    var isShared = false
    var most = 0
    for kind in Kind.choices {
      let known = known(of: kind)
      most = max(most, known)
      guard isWhole(kind) else { continue }
      if known == best?.known { isShared = true }
      if known > best?.known ?? 0 {
        best = (kind, known)
        isShared = false
      }
    }
    guard let best, !isShared, most < 2 * best.known else { return nil }
    return best.kind
  }

  /// Whether all columns are there that a kind needs.
  mutating func isWhole(_ kind: Kind) -> Bool {
    let found = columns(for: kind).compactMap { $0 }
    let hasRequired = Columns(of: kind).required.allSatisfy { path in
      found.contains { if case .field(path) = $0 { true } else { false } }
    }
    return hasRequired && hasRows(kind, found)
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
