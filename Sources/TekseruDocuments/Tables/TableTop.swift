import Tekseru

/// Which row of a table heads its columns, and what kind of documents they say its rows are.
struct TableTop {
  let row: Int
  var header: TableHeader
  /// The kind of all rows; nil where a column names each row's.
  let kind: Kind?

  /// As many rows are looked through for the headings; a title and an example stand above them, not a page.
  private static let searched = 20

  /// The top of a sheet; nil when no row heads columns. `kind` is what the sheet's name says.
  static func find(in table: Table, kind: Kind?, _ headings: Headings) -> TableTop? {
    var named: (top: TableTop, known: Int)?
    for row in table.rows.indices.prefix(searched) {
      var header = TableHeader(table, table.rows[row], headings)
      if header.kindColumn != nil, header.best != nil { return TableTop(row: row, header: header, kind: nil) }
      if let told = header.kind(preferring: kind) { return TableTop(row: row, header: header, kind: told) }
      guard let kind else { continue }
      let known = header.known(of: kind)
      if known > max(named?.known ?? 1, 1) { named = (TableTop(row: row, header: header, kind: kind), known) }
    }
    return named?.top
  }

  /// The row that comes nearest to heading columns, with the kind whose columns it has most of.
  static func nearest(in table: Table, _ headings: Headings) -> (header: TableHeader, kind: Kind?) {
    var best: (header: TableHeader, kind: Kind, known: Int)?
    for row in table.rows.indices.prefix(searched) {
      var header = TableHeader(table, table.rows[row], headings)
      if let (kind, known) = header.best, known > best?.known ?? 0 { best = (header, kind, known) }
    }
    if let best { return (best.header, best.kind) }
    return (TableHeader(table, table.rows.first ?? [], headings), nil)
  }
}

extension TableHeader {
  /// How many columns of a kind stand here.
  mutating func known(of kind: Kind) -> Int { Set(columns(for: kind).compactMap(\.self)).count }

  /// The first kind of which most columns stand here, with their number; nil when none of any kind does.
  var best: (kind: Kind, known: Int)? {
    mutating get {
      var best: (kind: Kind, known: Int)?
      for kind in Kind.choices {
        let known = known(of: kind)
        if known > best?.known ?? 0 { best = (kind, known) }
      }
      return best
    }
  }

  /// The kind that the headings tell; the preferred one when they have all that it needs, or more of it than of another.
  mutating func kind(preferring preferred: Kind?) -> Kind? {
    guard let preferred, !isWhole(preferred) else { return preferred ?? kind() }
    guard let told = kind() else { return nil }
    return known(of: preferred) >= known(of: told) ? preferred : told
  }
}
