public import Tekseru

/// An example of a kind to be filled in: a valid document in which everything is plainly made up.
public enum Template {
  /// The formats in which a kind can be written: a table has no room for lists within lists.
  public static func formats(for kind: Kind) -> [Format] {
    Format.allCases.filter { !$0.isTable || !Shape.of(kind).hasListsWithin }
  }

  /// The template in a format; a table is headed and worded by the headings, other formats are canonical. A
  /// workbook is no text, and this one empty: `TemplateColumn` says what stands in it.
  ///
  /// YAML says in comments what each field means; JSON has no comments, its schema says the same. A table has a heading
  /// for every column that the kind knows, and the example fills some of them.
  public static func text(for kind: Kind, as format: Format, headings: Headings = .english) -> String {
    switch format {
    case .yaml: YAMLTemplate.text(for: kind)
    case .json: JSONTemplate.value(of: Shape.of(kind), kind, []).text + "\n"
    case .ndjson: JSONTemplate.value(of: Shape.of(kind), kind, []).line + "\n"
    case .csv: TableTemplate(kind, headings).text
    case .xlsx: ""
    }
  }
}

extension Shape {
  /// Whether a list's items have lists or objects of their own, which no cell of a table can say.
  fileprivate var hasListsWithin: Bool {
    fields.contains { field in
      guard case .list(let item) = field.type else { return false }
      return item.fields.contains { inner in
        if inner.marks.contains(.untyped) { return false }
        switch inner.type {
        case .list, .object, .identifiers, .texts, .decimals: return true
        default: return false
        }
      }
    }
  }
}

/// The example as JSON.
enum JSONTemplate {
  static func value(of shape: Shape, _ kind: Kind, _ outer: [String]) -> JSONText {
    .object(shape.fields.compactMap { field in member(field, kind, outer).map { (field.key, $0) } })
  }

  private static func member(_ field: Field, _ kind: Kind, _ outer: [String]) -> JSONText? {
    let path = outer + [field.key]
    switch field.type {
    case .object(let shape): return filled(value(of: shape, kind, path))
    case .list(let shape):
      let items = Example.items(of: path, in: kind).compactMap { filled(value(of: shape, kind, $0)) }
      return items.isEmpty ? nil : .list(items)
    case .figures:
      let names = Indicator.all.map(\.name)
      return .object(
        names.compactMap { name in
          Example.value(of: path + [name], in: kind).map { (name, .literal($0)) }
        })
    case .decimals: return Example.value(of: path, in: kind).map { .list([.literal($0)]) }
    case .identifiers, .texts: return Example.value(of: path, in: kind).map { .list([.text($0)]) }
    case .integer, .decimal, .flag: return Example.value(of: path, in: kind).map(JSONText.literal)
    default: return Example.value(of: path, in: kind).map(JSONText.text)
    }
  }

  private static func filled(_ value: JSONText) -> JSONText? {
    if case .object(let members) = value, members.isEmpty { nil } else { value }
  }
}
