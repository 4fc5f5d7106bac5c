import Tekseru

/// Cells of a sheet beside its table: under no heading. They are warned of, once a column, and not read.
struct StrayCells {
  private let width: Int
  private let empty: [Int]
  private var seen: Set<Int> = []
  private(set) var problems: [Problem] = []

  /// Looks beside the columns of a header.
  init(of header: TableHeader) {
    width = header.cells.count
    empty = header.cells.indices.filter { header.cells[$0].text.isEmpty }
  }

  /// The row without them.
  mutating func removed(from row: [Table.Cell], of table: Table) -> [Table.Cell] {
    for position in empty where position < row.count { note(row[position], position, table) }
    guard row.count > width else { return row }
    for position in width..<row.count { note(row[position], position, table) }
    return Array(row[..<width])
  }

  private mutating func note(_ cell: Table.Cell, _ position: Int, _ table: Table) {
    guard cell.count > 0, seen.insert(position).inserted else { return }
    problems.append(
      Problem(.cellNotRead, value: String(table.text(of: cell).prefix(100)), place: table.place(cell.place)))
  }
}
