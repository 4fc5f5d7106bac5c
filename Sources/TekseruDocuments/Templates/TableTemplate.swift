import Tekseru

/// The example as a table with `;` between the cells, as spreadsheets in the three countries expect it.
struct TableTemplate {
  private let kind: Kind
  private let headings: Headings
  private(set) var columns: [TemplateColumn] = []

  init(_ kind: Kind, _ headings: Headings) {
    self.kind = kind
    self.headings = headings
    for field in Shape.of(kind).fields where field.key != HeaderKey.tekseru.text { add(field, []) }
  }

  var text: String {
    [columns.map(\.heading), columns.map(\.example)].map { row in
      row.map(TableTemplate.quoted).joined(separator: ";") + "\n"
    }.joined()
  }

  private mutating func add(_ field: Field, _ outer: [String], isInList: Bool = false, isRequired: Bool = true) {
    guard !field.marks.contains(.untyped) else { return }
    let path = outer + [field.key]
    let isRequired = isRequired && field.marks.contains(.required) && !Columns.isOptionalInTables(field)
    switch field.type {
    case .object(let shape):
      for inner in shape.fields { add(inner, path, isRequired: isRequired) }
    case .list(let shape):
      // A row is an item: what an item needs is needed where there is one.
      for inner in shape.fields { add(inner, path, isInList: true) }
    case .figures:
      for indicator in Indicator.all where !indicator.isDerived {
        addColumn(path + [indicator.name], short: indicator.name, field, isRequired: false)
      }
    default: addColumn(path, short: isInList ? field.key : field.alias, field, isRequired: isRequired)
    }
  }

  private mutating func addColumn(_ path: [String], short: String?, _ field: Field, isRequired: Bool) {
    let name = path.joined(separator: ".")
    let columns = Columns(of: kind)
    let isShortUnique = short.map { columns.column(named: $0) == columns.column(named: name) } ?? false
    let heading =
      headings.knownText(ofColumn: isShortUnique && field.alias != nil ? short ?? name : name)
      ?? (isShortUnique ? headings.text(ofColumn: short ?? name) : name)
    let value = Example.value(of: path, in: kind) ?? ""
    var example = value
    if case .choice = field.type, !value.isEmpty { example = headings.text(ofChoice: value) }
    self.columns.append(
      TemplateColumn(
        name: name, heading: heading, isRequired: isRequired, entry: field.type.entry(headings), example: example))
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : cell
  }
}
