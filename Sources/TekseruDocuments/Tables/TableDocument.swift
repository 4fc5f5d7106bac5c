import Tekseru

/// A document that is being collected from the rows of a table.
struct TableDocument {
  let kind: Kind?
  let kindCell: Table.Cell?
  let columns: [Column?]
  let width: Int
  var rows: [[Table.Cell]]
  /// Cells that say otherwise than the same column of the document's first row, or stand under no heading.
  var wrong: [(cell: Table.Cell, reason: Unreadable.Reason)] = []

  init(kind: Kind?, kindCell: Table.Cell?, columns: [Column?], row: [Table.Cell]) {
    self.kind = kind
    self.kindCell = kindCell
    self.columns = columns
    width = columns.count
    rows = []
    add(row)
  }

  /// Takes a row; the columns of the document itself must be as in the first, or empty.
  mutating func add(_ row: [Table.Cell]) {
    for cell in row.dropFirst(width) where cell.count > 0 { wrong.append((cell, .rowTooLong)) }
    rows.append(row)
  }

  /// The first row's cell of the document's own column, or the first that is not empty.
  func cell(of position: Int) -> Table.Cell? {
    for row in rows where position < row.count && row[position].count > 0 { return row[position] }
    return nil
  }

  /// Where the document begins.
  var place: Int32 { rows.first?.first { $0.place >= 0 }?.place ?? -1 }

  /// Whether the kind has a list whose items are rows here.
  var hasRowColumns: Bool { columns.contains { $0?.isOfRow == true } }

  /// Whether every filled cell of the document's own columns is as in this document.
  func agrees(with row: [Table.Cell], in table: Table) -> Bool {
    columns.indices.allSatisfy { agrees(at: $0, row, table) }
  }

  private func agrees(at position: Int, _ row: [Table.Cell], _ table: Table) -> Bool {
    guard let column = columns[position], !column.isOfRow, position < row.count, row[position].count > 0 else {
      return true
    }
    guard let mine = cell(of: position) else { return false }
    return table.utf8(of: mine) == table.utf8(of: row[position])
  }

  /// Notes the cells of a row that contradict the document.
  mutating func noteContradictions(of row: [Table.Cell], in table: Table) {
    for position in columns.indices where !agrees(at: position, row, table) && cell(of: position) != nil {
      wrong.append((row[position], .rowsDiffer))
    }
  }
}
