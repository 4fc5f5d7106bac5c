/// What joined cells say for the rows below their first: for columns of the document, that all those rows have it.
struct JoinedCells {
  private let runs: [MergedCells.Run]
  private var next = 0
  private var values: [Int: (cell: Table.Cell, last: Int)] = [:]

  /// The joined cells of a table.
  init(of table: Table) { runs = table.merges }

  /// The row with what joined cells above say for it; rows come from top to bottom.
  mutating func completed(_ row: [Table.Cell], columns: [Column?], of table: Table) -> [Table.Cell] {
    guard !runs.isEmpty, let place = row.first(where: { $0.place >= 0 })?.place else { return row }
    let line = table.marks[Int(place)].line
    begin(upTo: line, row, table)
    var row = row
    for (column, value) in values where value.last >= line && column <= columns.count {
      guard columns[column - 1]?.isOfRow == false, column > row.count || row[column - 1].count == 0 else { continue }
      let missing = max(column - row.count, 0)
      row.append(contentsOf: repeatElement(Table.Cell(start: 0, count: 0, place: -1), count: missing))
      row[column - 1] = value.cell
    }
    return row
  }

  private mutating func begin(upTo line: Int, _ row: [Table.Cell], _ table: Table) {
    while next < runs.count, runs[next].rows.lowerBound <= line {
      let run = runs[next]
      next += 1
      values[run.column] = nil
      guard run.rows.lowerBound == line, run.column <= row.count, row[run.column - 1].count > 0 else { continue }
      values[run.column] = (row[run.column - 1], run.rows.upperBound)
    }
  }
}
