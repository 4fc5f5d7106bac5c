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
    /// The arguments without which it is left out; none outside of brackets.
    var needed: [String]
  }

  /// A part of a text.
  private enum Part {
    case words(String)
    case argument(String)
    case plural(String, forms: [String])

    /// The name of its argument.
    var name: String? {
      switch self {
      case .words: nil
      case .argument(let name), .plural(let name, forms: _): name
      }
    }
  }

  init(text: String, language: Language, isTransliterated: Bool = false) {
    self.text = text
    self.language = language
    self.isTransliterated = isTransliterated
    let parser = Parser(isTransliterated: isTransliterated)
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]"))
    {
      pieces.append(Piece(parts: parser.parts(of: rest[..<open]), needed: []))
      let bracketed = parser.parts(of: rest[rest.index(after: open)..<close])
      pieces.append(Piece(parts: bracketed, needed: bracketed.compactMap(\.name)))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(Piece(parts: parser.parts(of: rest), needed: []))
    self.pieces = pieces
  }

  /// The text with its arguments put in; outside of brackets an argument that is not given shows as `…`.
  func filled(with arguments: [String: Argument]) -> String {
    var filled = ""
    for piece in pieces where piece.needed.allSatisfy({ arguments[$0] != nil }) {
      for part in piece.parts {
        switch part {
        case .words(let words): Template.add(words, to: &filled)
        case .argument(let name): filled += shown(arguments[name]) ?? "…"
        case .plural(let name, let forms): filled += form(of: arguments[name], among: forms)
        }
      }
    }
    return filled
  }

  /// One full stop ends a sentence, also after what ends with one of its own: `до 3 марта 2026 г.`
  private static func add(_ words: String, to text: inout String) {
    let stop = UInt8(ascii: ".")
    if words.utf8.first == stop, text.utf8.last == stop, !words.hasPrefix("..") {
      text += words.dropFirst()
    } else {
      text += words
    }
  }

  /// The names of the arguments.
  var names: Set<String> { Set(pieces.flatMap(\.parts).compactMap(\.name)) }

  /// How many forms each plural has.
  var formCounts: [Int] {
    pieces.flatMap(\.parts).compactMap { part in
      if case .plural(_, let forms) = part { forms.count } else { nil }
    }
  }

  private func shown(_ argument: Argument?) -> String? {
    switch argument {
    case .text(let text): text
    case .number(let number): Numbers.integer(number, in: language)
    case nil: nil
    }
  }

  private func form(of argument: Argument?, among forms: [String]) -> String {
    guard case .number(let number) = argument else { return forms.last ?? "" }
    let index = Plural.form(for: number, in: language)
    return index < forms.count ? forms[index] : forms.last ?? ""
  }

  /// Takes a text apart, and writes its words in the language's script.
  private struct Parser {
    var isTransliterated: Bool

    func parts(of text: Substring) -> [Part] {
      var parts: [Part] = []
      var rest = text
      while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
        let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        if open > rest.startIndex { parts.append(.words(inScript(rest[..<open]))) }
        parts.append(part(rest[rest.index(after: open)..<close]))
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { parts.append(.words(inScript(rest))) }
      return parts
    }

    private func part(_ inside: Substring) -> Part {
      guard let colon = inside.firstIndex(of: ":"), inside[colon...].hasPrefix(":plural|") else {
        return .argument(String(inside))
      }
      let forms = inside[colon...].split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      return .plural(String(inside[..<colon]), forms: forms.map(inScript))
    }

    private func inScript(_ words: Substring) -> String {
      var lines = String(words)
      if lines.utf8.contains(UInt8(ascii: "\\")) { lines = lines.replacing(#"\n"#, with: "\n") }
      return isTransliterated ? Transliteration.cyrillic(lines) : lines
    }
  }
}
