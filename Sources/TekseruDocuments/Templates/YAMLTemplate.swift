import Tekseru

/// The example as YAML, each field under a comment that says what it means.
enum YAMLTemplate {
  static func text(for kind: Kind) -> String {
    lines(of: Shape.of(kind), kind, []).map { $0 + "\n" }.joined()
  }

  private static func lines(of shape: Shape, _ kind: Kind, _ outer: [String]) -> [String] {
    shape.fields.flatMap { field -> [String] in
      let value = lines(of: field, kind, outer + [field.key])
      if value.isEmpty { return [] }
      let must = field.marks.contains(.required) ? " Required." : ""
      return ["# \(field.meaning)\(must)\(choices(of: field))"] + value
    }
  }

  private static func choices(of field: Field) -> String {
    if case .choice(let words) = field.type { " One of: \(words.joined(separator: ", "))." } else { "" }
  }

  private static func lines(of field: Field, _ kind: Kind, _ path: [String]) -> [String] {
    switch field.type {
    case .object(let shape): return headed(field, lines(of: shape, kind, path).map { "  " + $0 })
    case .list(let shape):
      return headed(field, Example.items(of: path, in: kind).flatMap { item(lines(of: shape, kind, $0)) })
    case .figures:
      return headed(
        field,
        Indicator.all.compactMap { indicator in
          Example.value(of: path + [indicator.name], in: kind).map { "  \(indicator.name): \($0)" }
        })
    case .decimals: return Example.value(of: path, in: kind).map { ["\(field.key): [\($0)]"] } ?? []
    case .identifiers, .texts:
      return headed(field, Example.value(of: path, in: kind).map { ["  - \(JSONText.quoted($0))"] } ?? [])
    case .text, .identifier, .violation, .instant:
      return Example.value(of: path, in: kind).map { ["\(field.key): \(JSONText.quoted($0))"] } ?? []
    default: return Example.value(of: path, in: kind).map { ["\(field.key): \($0)"] } ?? []
    }
  }

  private static func headed(_ field: Field, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(field.key):"] + lines
  }

  /// A list's item: a dash before its first line that is no comment.
  private static func item(_ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(where: { !$0.hasPrefix("#") }) else { return [] }
    return lines.enumerated().map { ($0 == first ? "  - " : "    ") + $1 }
  }
}
