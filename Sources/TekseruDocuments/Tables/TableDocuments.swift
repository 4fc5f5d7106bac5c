import Tekseru

/// Sorts the rows of a table into documents.
///
/// A row goes on with the document above it when all its filled cells of the document's own columns say the same; it
/// belongs to an earlier document when it names the same id or natural key; otherwise it begins another.
struct TableDocuments {
  private(set) var documents: [TableDocument] = []
  private let table: Table
  private var header: TableHeader
  private let onlyKind: Kind?
  private var lastKind: Kind?
  private var byKey: [[UInt8]: Int] = [:]
  private var joined: JoinedCells

  init(_ table: Table, _ header: TableHeader, kind: Kind?) {
    self.table = table
    self.header = header
    onlyKind = kind
    joined = JoinedCells(of: table)
  }

  mutating func add(_ row: [Table.Cell]) {
    let row = joined.completed(row, columns: columns(of: onlyKind ?? lastKind), of: table)
    let kindCell = header.kindColumn.flatMap { $0 < row.count && row[$0].count > 0 ? row[$0] : nil }
    let kind = kindCell.map { header.kind(named: table.text(of: $0)) } ?? onlyKind ?? lastKind
    lastKind = kind
    let columns = columns(of: kind)
    if let last = documents.indices.last, documents[last].kind == kind, documents[last].hasRowColumns,
      documents[last].agrees(with: row, in: table)
    {
      return documents[last].add(row)
    }
    let document = TableDocument(kind: kind, kindCell: kindCell, columns: columns, row: row)
    guard let key = key(of: document), document.hasRowColumns else { return documents.append(document) }
    if let earlier = byKey[key] {
      documents[earlier].noteContradictions(of: row, in: table)
      documents[earlier].add(row)
    } else {
      byKey[key] = documents.count
      documents.append(document)
    }
  }

  private mutating func columns(of kind: Kind?) -> [Column?] {
    kind.map { header.columns(for: $0) } ?? header.cells.map { _ in nil }
  }

  /// The id, or the cells of the natural key; nil when some required one is empty.
  private func key(of document: TableDocument) -> [UInt8]? {
    guard let kind = document.kind else { return nil }
    func text(_ field: String) -> ArraySlice<UInt8>? {
      let position = document.columns.firstIndex { if case .field([field]) = $0 { true } else { false } }
      return position.flatMap { document.cell(of: $0) }.map { table.utf8(of: $0) }
    }
    if let id = text("id") { return Array(kind.rawValue.utf8) + [0] + id }
    var key = Array(kind.rawValue.utf8)
    for field in Shape.of(kind).fields where field.marks.contains(.natural) {
      let part = text(field.key)
      if part == nil, field.marks.contains(.required) { return nil }
      key += [1] + (part ?? [])
    }
    return key
  }
}
