/// Cells that were joined into one, as far as they go down over several rows.
struct MergedCells {
  /// A column's joined rows, counted from 1; the value stands in the first.
  struct Run {
    var column: Int
    var rows: ClosedRange<Int>
  }

  private var runs: [Run] = []

  /// Takes `A2:B5`; what is joined only sideways needs nothing.
  mutating func add(_ reference: String) {
    let ends = reference.split(separator: ":").compactMap { part in String(part).withCString(CellName.mark) }
    guard ends.count == 2, ends[0].row < ends[1].row else { return }
    runs.append(Run(column: ends[0].column, rows: ends[0].row...ends[1].row))
  }

  /// The runs from top to bottom; of two that overlap, which no program writes, the upper one counts.
  var downwards: [Run] {
    var last: [Int: Int] = [:]
    return runs.sorted { $0.rows.lowerBound < $1.rows.lowerBound }.filter { run in
      defer { last[run.column] = max(last[run.column] ?? 0, run.rows.upperBound) }
      return run.rows.lowerBound > last[run.column] ?? 0
    }
  }
}
