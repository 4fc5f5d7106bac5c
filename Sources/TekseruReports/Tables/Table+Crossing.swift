extension Table {
  /// The same figures laid out for people: a column for each period instead of a row.
  ///
  /// A table without periods and values stays as it is. Rows keep the order of their first appearance; periods too.
  public var crossedByPeriod: Table {
    guard let period = columns.firstIndex(of: "period"), let value = columns.firstIndex(of: "value") else {
      return self
    }
    let kept = columns.indices.filter { $0 != period && $0 != value }
    var periods: [Cell] = []
    var heads: [[Cell]] = []
    var values: [[Cell]: [Cell: Cell]] = [:]
    for row in rows {
      let head = kept.map { row[$0] }
      if values[head] == nil { heads.append(head) }
      if !periods.contains(row[period]) { periods.append(row[period]) }
      values[head, default: [:]][row[period]] = row[value]
    }
    return Table(
      name, columns: kept.map { columns[$0] } + periods.map(CellText.plain), title: title,
      rows: heads.map { head in head + periods.map { values[head]?[$0] ?? .none } })
  }
}
