import Tekseru

/// The example as a table with `;` between the cells, as spreadsheets in the three countries expect it.
struct TableTemplate {
  private let kind: Kind
  private let headings: Headings
  private var head: [String] = []
  private var row: [String] = []

  init(_ kind: Kind, _ headings: Headings) {
    self.kind = kind
    self.headings = headings
    for field in Shape.of(kind).fields where field.key != HeaderKey.tekseru.text { add(field, [], isInList: false) }
  }

  var text: String {
    [head, row].map { $0.map(TableTemplate.quoted).joined(separator: ";") + "\n" }.joined()
  }

  private mutating func add(_ field: Field, _ outer: [String], isInList: Bool) {
    let path = outer + [field.key]
    switch field.type {
    case .object(let shape):
      for inner in shape.fields { add(inner, path, isInList: false) }
    case .list(let shape):
      for inner in shape.fields { add(inner, path, isInList: true) }
    case .figures:
      for indicator in Indicator.all where !indicator.isDerived {
        addColumn(path + [indicator.name], short: indicator.name, field)
      }
    default: addColumn(path, short: isInList ? field.key : field.alias, field)
    }
  }

  private mutating func addColumn(_ path: [String], short: String?, _ field: Field) {
    let name = path.joined(separator: ".")
    let columns = Columns(of: kind)
    let isShortUnique = short.map { columns.column(named: $0) == columns.column(named: name) } ?? false
    head.append(
      headings.knownText(ofColumn: isShortUnique && field.alias != nil ? short ?? name : name)
        ?? (isShortUnique ? headings.text(ofColumn: short ?? name) : name))
    let value = Example.value(of: path, in: kind) ?? ""
    if case .choice = field.type, !value.isEmpty {
      row.append(headings.text(ofChoice: value))
    } else {
      row.append(value)
    }
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : cell
  }
}
