extension Catalogue {
  /// A canonical name of the documents and what people call it in a table.
  public struct Word: Hashable, Sendable {
    /// The canonical name: a column (`decision.number`, `figures.councils`) or a choice (`conditions`, `yes`).
    public var name: String
    /// The field that a choice belongs to (`category`; `boolean` for yes and no); nil for a column.
    public var field: String?
    /// What it is called.
    public var text: String
  }

  /// What every column is called in these languages, in the languages' order.
  public static func headings(in languages: [Language] = Language.allCases) -> [Word] {
    languages.flatMap { language in
      keys.compactMap { key in
        columnName(ofKey: key).map { Word(name: $0, field: nil, text: text(key, in: language)) }
      }
    }
  }

  /// What every choice of a document is called in these languages, in the languages' order.
  public static func choices(in languages: [Language] = Language.allCases) -> [Word] {
    languages.flatMap { language in
      keys.compactMap { key in
        let parts = key.split(separator: ".", maxSplits: 2)
        guard parts.count == 3, parts[0] == "value", !shownOnly.contains(String(parts[1])) else { return nil }
        return Word(name: String(parts[2]), field: String(parts[1]), text: text(key, in: language))
      }
    }
  }

  /// What a column is called; the canonical name when it has no other.
  public static func heading(_ column: String, in language: Language) -> String {
    let figures = "figures."
    if column.hasPrefix(figures) { return term("indicator." + column.dropFirst(figures.count), in: language) ?? column }
    let key = "heading." + column
    return has(key) ? text(key, in: language) : column
  }

  /// What a choice of a field is called; the canonical word when it has no other.
  public static func choice(_ word: String, of field: String, in language: Language) -> String {
    let key = "value.\(field).\(word)"
    return has(key) ? text(key, in: language) : word
  }

  /// The word for a value of a vocabulary, as `severity.gross`, `kind.inspection`, `indicator.violations`; nil when there
  /// is none. What is stated of a declared fact, `indicator.fact.NAME`, has the fact's name, or whose word it is.
  public static func term(_ name: String, in language: Language) -> String? {
    if has(name) { return text(name, in: language) }
    if name.hasPrefix(declaredFact) { return declared(String(name.dropFirst(declaredFact.count)), in: language) }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    let vocabulary = String(name[..<dot])
    let key = "value.\(fields[vocabulary] ?? vocabulary)\(name[dot...])"
    return has(key) ? text(key, in: language) : nil
  }

  private static let declaredFact = "indicator.fact."

  private static func declared(_ fact: String, in language: Language) -> String {
    let key = "contest.fact.fact.\(fact)"
    return has(key) ? text(key, in: language) : text("contest.fact.declared", in: language, ["name": .text(fact)])
  }

  /// What lists show and no document says.
  private static let shownOnly: Set = [
    "status", "standing", "filing", "contradiction", "origin", "alertDecision", "alertStage",
    "alertRole", "matter", "silence", "reporting",
  ]

  /// The fields whose choices a vocabulary of another name has.
  private static let fields = [
    "kind": "document", "inspectionKind": "kind", "memberRole": "role", "calendarDay": "what", "channel": "filing",
  ]

  private static func columnName(ofKey key: String) -> String? {
    if key.hasPrefix("heading.") { return String(key.dropFirst("heading.".count)) }
    if key.hasPrefix("indicator.") { return "figures." + key.dropFirst("indicator.".count) }
    return nil
  }
}
