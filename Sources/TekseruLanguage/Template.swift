/// A text with places for arguments: `{name}`, and `{name:plural|день|дня|дней}` for the word that goes with a number.
///
/// What stands in brackets, as in `There is no calendar of {year}[ for {country}].`, is left out when an argument inside
/// is not given.
struct Template: Sendable {
  let text: String
  let language: Language
  let isTransliterated: Bool
  private let pieces: [Piece]

  /// What stands between brackets, or outside of them.
  private struct Piece {
    var parts: [Part]
    var isInBrackets: Bool
  }

  /// A part of a text.
  private enum Part {
    case words(Substring)
    case argument(Substring)
    case plural(Substring, forms: [Substring])
  }

  init(text: String, language: Language, isTransliterated: Bool = false) {
    self.text = text
    self.language = language
    self.isTransliterated = isTransliterated
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]"))
    {
      pieces.append(Piece(parts: Template.parts(of: rest[..<open]), isInBrackets: false))
      pieces.append(Piece(parts: Template.parts(of: rest[rest.index(after: open)..<close]), isInBrackets: true))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(Piece(parts: Template.parts(of: rest), isInBrackets: false))
    self.pieces = pieces
  }

  /// The text with its arguments put in; outside of brackets an argument that is not given shows as `…`.
  func filled(with arguments: [String: Argument]) -> String {
    var filled = ""
    for piece in pieces {
      if piece.isInBrackets, Template.names(of: piece.parts).contains(where: { arguments[$0] == nil }) { continue }
      filled = Template.joined(filled, self.filled(piece.parts, with: arguments))
    }
    return filled
  }

  /// One full stop ends a sentence, also after what ends with one of its own: `до 3 марта 2026 г.`
  private static func joined(_ text: String, _ next: String) -> String {
    text.utf8.last == UInt8(ascii: ".") && next.hasPrefix(".") && !next.hasPrefix("..")
      ? text + next.dropFirst() : text + next
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
  var names: Set<String> { Set(pieces.flatMap { Template.names(of: $0.parts) }) }

  /// How many forms each plural has.
  var formCounts: [Int] {
    pieces.flatMap(\.parts).compactMap { part in
      if case .plural(_, let forms) = part { forms.count } else { nil }
    }
  }

  private static func names(of parts: [Part]) -> [String] {
    parts.compactMap { part in
      switch part {
      case .words: nil
      case .argument(let name), .plural(let name, forms: _): String(name)
      }
    }
  }

  private static func parts(of text: Substring) -> [Part] {
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

  private static func part(_ inside: Substring) -> Part {
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
