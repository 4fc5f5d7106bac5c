import Tekseru

/// What a column of a table fills.
enum Column: Hashable {
  /// A field of the document, or of an object within it: the keys on the way.
  case field([String])
  /// A field of the items of a list: each row is an item.
  case item(list: String, key: String)
  /// The column whose cells name indicators, for a statement with a row for each figure.
  case indicator
  /// The column of such a statement's figures.
  case figure

  /// Whether its cells belong to a row and not to the document.
  var isOfRow: Bool {
    switch self {
    case .field: false
    case .item, .indicator, .figure: true
    }
  }
}

/// The columns that a table of one kind may have, by their canonical names.
///
/// A field within an object is `decision.number`. A field of a list's items is `violations.number`, or `number` alone
/// where the document has no field of that name; an indicator is `figures.removed` or `removed` in the same way.
struct Columns {
  let kind: Kind
  private var byName: [String: Column] = [:]
  /// The names in the order of the shape, the short ones where there are two.
  private(set) var names: [String] = []
  private(set) var required: [[String]] = []
  private var folded: [String: Column] = [:]

  /// The columns of every kind: they are many, and a table is held against all of them.
  private static let known = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, Columns($0)) })

  init(of kind: Kind) { self = Columns.known[kind] ?? Columns(kind) }

  private init(_ kind: Kind) {
    self.kind = kind
    let shape = Shape.of(kind)
    let own = Set(shape.fields.flatMap { [$0.key, $0.alias ?? $0.key] })
    for field in shape.fields { add(field, [], own) }
    folded = Dictionary(byName.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
  }

  private mutating func add(_ field: Field, _ outer: [String], _ own: Set<String>) {
    let path = outer + [field.key]
    let name = path.joined(separator: ".")
    switch field.type {
    case .object(let shape):
      for inner in shape.fields { add(inner, path, own) }
    case .list(let shape):
      for inner in shape.fields {
        let column = Column.item(list: field.key, key: inner.key)
        byName["\(name).\(inner.key)"] = column
        if own.contains(inner.key) {
          names.append("\(name).\(inner.key)")
        } else {
          byName[inner.key] = column
          names.append(inner.key)
        }
      }
    case .figures:
      for indicator in Indicator.all where !indicator.isDerived {
        let column = Column.field(path + [indicator.name])
        byName["\(name).\(indicator.name)"] = column
        if !own.contains(indicator.name) { byName[indicator.name] = column }
        names.append(own.contains(indicator.name) ? "\(name).\(indicator.name)" : indicator.name)
      }
      byName["indicator"] = .indicator
      byName["value"] = .figure
    default:
      byName[name] = .field(path)
      if let alias = field.alias { byName[alias] = .field(path) }
      names.append(field.alias ?? name)
    }
    if outer.isEmpty, field.marks.contains(.required), !Columns.isOptionalInTables(field) { require(field) }
  }

  private mutating func require(_ field: Field) {
    if case .figures = field.type { return }
    if case .list = field.type { return }
    required.append([field.key])
  }

  /// The version, the kind and the id may be left out of a table.
  static func isOptionalInTables(_ field: Field) -> Bool {
    HeaderKey.allCases.prefix(3).contains { $0.text == field.key }
  }

  /// The column's name in a path: of `violations[2].due` it is `violations.due`.
  static func name(of path: String) -> String {
    path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
  }

  /// The column of a canonical name.
  func column(named name: String) -> Column? { byName[name] }

  /// The column under a heading; nil for one that this kind does not know.
  func column(headed text: String, _ headings: Headings) -> Column? {
    if let column = byName[text] { return column }
    let folded = Headings.folded(text)
    if let column = self.folded[folded] { return column }
    if folded.hasPrefix("fact.") { return .field(["figures", folded]) }
    for name in headings.columns(headed: text) {
      if let column = byName[name] { return column }
    }
    return nil
  }

  /// The known heading nearest to one that is not, in whatever language it is.
  func nearest(to text: String, _ headings: Headings) -> String? {
    let texts = headings.columnNames.filter { $0.names.contains { byName[$0] != nil } }.map(\.text).sorted()
    return Suggestion.nearest(to: Headings.folded(text), among: names + texts)
  }
}
