public import Tekseru

/// The documents' published description (JSON Schema 2020-12), made from the shapes that the reader itself uses.
///
/// It describes the form that a program should write: unknown keys are allowed, as the reader only warns of them.
public enum JSONSchema {
  /// The schema of one kind.
  public static func text(for kind: Kind) -> String {
    written(of: kind, isRoot: true).text + "\n"
  }

  /// The schema that any document satisfies: exactly one of the kinds.
  public static func textForAll() -> String {
    JSONText.object([
      ("$schema", .text(dialect)), ("$id", .text(address + "document.json")), ("title", .text("Tekseru document")),
      ("oneOf", .list(Kind.choices.map { .object([("$ref", .text("#/$defs/\($0.rawValue)"))]) })),
      ("$defs", .object(Kind.choices.map { ($0.rawValue, written(of: $0, isRoot: false)) })),
    ]).text + "\n"
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"
  private static let address = "urn:tekseru:1:"

  private static func written(of kind: Kind, isRoot: Bool) -> JSONText {
    var members: [(String, JSONText)] = []
    if isRoot { members = [("$schema", .text(dialect)), ("$id", .text("\(address)\(kind.rawValue).json"))] }
    members.append(("title", .text(kind.rawValue)))
    return .object(members + object(Shape.of(kind), kind))
  }

  private static func object(_ shape: Shape, _ kind: Kind?) -> [(String, JSONText)] {
    var properties: [(String, JSONText)] = []
    var alternatives: [JSONText] = []
    var required: [JSONText] = []
    for field in shape.fields {
      properties.append((field.key, property(field, kind)))
      guard let alias = field.alias else {
        if field.marks.contains(.required) { required.append(.text(field.key)) }
        continue
      }
      properties.append((alias, described(identifier, "One of them, instead of `\(field.key)`.")))
      if field.marks.contains(.required) {
        alternatives = [alias, field.key].map { .object([("required", .list([.text($0)]))]) }
      }
    }
    var members: [(String, JSONText)] = [("type", .text("object")), ("properties", .object(properties))]
    if !required.isEmpty { members.append(("required", .list(required))) }
    if !alternatives.isEmpty { members.append(("oneOf", .list(alternatives))) }
    return members
  }

  private static func property(_ field: Field, _ kind: Kind?) -> JSONText {
    if field.key == HeaderKey.document.text, let kind {
      return described([("const", .text(kind.rawValue))], field.meaning)
    }
    if field.key == HeaderKey.tekseru.text, kind != nil { return described([("const", .number(1))], field.meaning) }
    return described(type(field.type, isRequired: field.marks.contains(.required)), field.meaning)
  }

  private static func described(_ members: [(String, JSONText)], _ meaning: String) -> JSONText {
    .object([("description", .text(meaning))] + members)
  }

  private static let identifier: [(String, JSONText)] = [
    ("type", .text("string")), ("minLength", .number(1)), ("maxLength", .number(100)),
    ("pattern", .text(#"^[\p{L}\p{M}\p{Nd}._:/\-]+$"#)),
  ]

  private static func type(_ type: FieldType, isRequired: Bool) -> [(String, JSONText)] {
    switch type {
    case .text:
      return [
        ("type", .text("string")), ("minLength", .number(isRequired ? 1 : 0)),
        ("maxLength", .number(Limits.standard.textCharacters)),
      ]
    case .identifier: return identifier
    case .violation: return [("type", .text("string")), ("pattern", .text("^.+/[1-9][0-9]{0,3}$"))]
    case .day: return [("type", .text("string")), ("pattern", .text("^(19|20|21|22)[0-9]{2}-[0-9]{2}-[0-9]{2}$"))]
    case .period:
      return [
        ("type", .text("string")),
        ("pattern", .text("^([0-9]{4}(-(Q[1-4]|H[12]|[0-9]{2}))?|@[0-9]{4}-[0-9]{2}-[0-9]{2})$")),
      ]
    case .integer(let range):
      return [
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ]
    case .decimal: return [("type", .text("number"))]
    case .decimals: return list(of: .object([("type", .text("number"))]), isRequired)
    case .instant:
      return [
        ("type", .text("string")),
        ("pattern", .text(#"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{3})?Z$"#)),
      ]
    case .flag: return [("type", .text("boolean"))]
    case .choice(let words): return [("enum", .list(words.map(JSONText.text)))]
    case .identifiers: return list(of: .object(identifier), isRequired)
    case .texts: return list(of: .object([("type", .text("string"))]), isRequired)
    case .object(let shape): return object(shape, nil)
    case .list(let shape): return list(of: .object(object(shape, nil)), isRequired)
    case .figures: return figures
    }
  }

  private static func list(of item: JSONText, _ isRequired: Bool) -> [(String, JSONText)] {
    [
      ("type", .text("array")), ("minItems", .number(isRequired ? 1 : 0)),
      ("maxItems", .number(Limits.standard.violations)), ("items", item),
    ]
  }

  private static var figures: [(String, JSONText)] {
    let names = Indicator.all.filter { !$0.isDerived }.map { ($0.name, JSONText.object([("type", .text("number"))])) }
    return [
      ("type", .text("object")), ("minProperties", .number(1)), ("properties", .object(names)),
      (
        "patternProperties",
        .object([("^fact\\.", .object([("type", .list([.text("number"), .text("boolean")]))]))])
      ), ("additionalProperties", .no),
    ]
  }
}
