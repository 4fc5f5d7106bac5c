/// A text with places for arguments: `{name}`, and `{name:plural|день|дня|дней}` for the word that goes with a number.
///
/// What stands in brackets, as in `There is no calendar of {year}[ for {country}].`, is left out when an argument inside
/// is not given.
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

  /// The text with its arguments put in; outside of brackets an argument that is not given shows as `…`.
  func filled(with arguments: [String: Argument]) -> String {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "]"))
    else {
      return filled(parts(of: text[...]), with: arguments)
    }
    let inside = parts(of: text[text.index(after: open)..<close])
    let rest = with(String(text[text.index(after: close)...])).filled(with: arguments)
    let isGiven = Template.names(of: inside).allSatisfy { arguments[$0] != nil }
    let first = filled(parts(of: text[..<open]), with: arguments)
    return Template.joined(isGiven ? Template.joined(first, filled(inside, with: arguments)) : first, rest)
  }

  /// One full stop ends a sentence, also after what ends with one of its own: `до 3 марта 2026 г.`
  private static func joined(_ text: String, _ next: String) -> String {
    text.hasSuffix(".") && next.hasPrefix(".") && !next.hasPrefix("..") ? text + next.dropFirst() : text + next
  }

  private func filled(_ parts: [Part], with arguments: [String: Argument]) -> String {
    parts.reduce("") { filled, part in
      switch part {
      case .words(let words): Template.joined(filled, inScript(words))
      case .argument(let name): filled + (shown(arguments[String(name)]) ?? "…")
      case .plural(let name, let forms): filled + inScript(form(of: arguments[String(name)], among: forms))
      }
    }
  }

  /// The names of the arguments.
  var names: Set<String> { Template.names(of: parts(of: text[...])) }

  /// How many forms each plural has.
  var formCounts: [Int] {
    parts(of: text[...]).compactMap { part in
      if case .plural(_, let forms) = part { forms.count } else { nil }
    }
  }

  private static func names(of parts: [Part]) -> Set<String> {
    Set(
      parts.compactMap { part in
        switch part {
        case .words: nil
        case .argument(let name), .plural(let name, forms: _): String(name)
        }
      })
  }

  private func parts(of text: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = text
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { parts.append(.words(rest[..<open])) }
      parts.append(part(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(rest)) }
    return parts
  }

  private func with(_ text: String) -> Template {
    Template(text: text, language: language, isTransliterated: isTransliterated)
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
    var lines = String(words)
    if lines.utf8.contains(UInt8(ascii: "\\")) { lines = lines.replacing(#"\n"#, with: "\n") }
    return isTransliterated ? Transliteration.cyrillic(lines) : lines
  }
}
