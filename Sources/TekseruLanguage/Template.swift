/// A text with places for arguments: `{name}`, and `{name:plural|день|дня|дней}` for the word that goes with a number.
struct Template {
  let text: String
  let language: Language
  var isTransliterated = false

  /// A part of a text.
  private enum Part {
    case words(Substring)
    case argument(Substring)
    case plural(Substring, forms: [Substring])
  }

  /// The text with its arguments put in; an argument that is not given shows its place, `{name}`.
  func filled(with arguments: [String: Argument]) -> String {
    var filled = ""
    for part in parts {
      switch part {
      case .words(let words): filled += inScript(words)
      case .argument(let name): filled += shown(arguments[String(name)]) ?? "{\(name)}"
      case .plural(let name, let forms): filled += inScript(form(of: arguments[String(name)], among: forms))
      }
    }
    return filled
  }

  /// The names of the arguments.
  var names: Set<String> {
    Set(
      parts.compactMap { part in
        switch part {
        case .words: nil
        case .argument(let name), .plural(let name, forms: _): String(name)
        }
      })
  }

  /// How many forms each plural has.
  var formCounts: [Int] {
    parts.compactMap { part in
      if case .plural(_, let forms) = part { forms.count } else { nil }
    }
  }

  private var parts: [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.words(rest[..<open])) }
      parts.append(part(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(rest)) }
    return parts
  }

  private func part(_ inside: Substring) -> Part {
    guard let colon = inside.firstIndex(of: ":"), inside[colon...].hasPrefix(":plural|") else {
      return .argument(inside)
    }
    let forms = inside[colon...].split(separator: "|", omittingEmptySubsequences: false).dropFirst()
    return .plural(inside[..<colon], forms: Array(forms))
  }

  private func shown(_ argument: Argument?) -> String? {
    switch argument {
    case .text(let text): text
    case .number(let number): Numbers.integer(number, in: language)
    case nil: nil
    }
  }

  private func form(of argument: Argument?, among forms: [Substring]) -> Substring {
    guard case .number(let number) = argument else { return forms.last ?? "" }
    let index = Plural.form(for: number, in: language)
    return index < forms.count ? forms[index] : forms.last ?? ""
  }

  private func inScript(_ words: Substring) -> String {
    let lines = words.replacing(#"\n"#, with: "\n")
    return isTransliterated ? Transliteration.cyrillic(lines) : String(lines)
  }
}
