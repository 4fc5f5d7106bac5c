import Synchronization

/// The one catalogue of texts: every text that a person sees, in each language.
///
/// A text is asked for by its key. The texts stand in this module's folder `Catalogue`, one file per topic; a topic is
/// read when its first text is asked for.
public enum Catalogue {
  /// The text of a key, with its arguments put in; the key itself when there is no such text.
  public static func text(
    _ key: String, in language: Language, _ arguments: [String: Argument] = [:]
  ) -> String {
    template(key, in: language)?.filled(with: arguments) ?? key
  }

  /// The text of a key, read once for all who ask for it.
  private static func template(_ key: String, in language: Language) -> Template? {
    let asked = Asked(key: key, language: language)
    if let known = prepared.withLock({ $0[asked] }) { return known }
    guard let template = entries[key]?.template(in: language) else { return nil }
    prepared.withLock { $0[asked] = template }
    return template
  }

  private struct Asked: Hashable {
    var key: String
    var language: Language
  }

  private static let prepared = Mutex<[Asked: Template]>([:])

  /// The text of a key as it stands in the catalogue, with the names of its arguments; the key itself when there is none.
  public static func pattern(_ key: String, in language: Language) -> String {
    template(key, in: language)?.text ?? key
  }

  /// Whether the catalogue has the key.
  public static func has(_ key: String) -> Bool { entries[key] != nil }

  /// Every key, sorted.
  public static var keys: [String] { entries.keys.sorted() }

  /// The keys whose text a native speaker of the language should still check.
  public static func unchecked(in language: Language) -> [String] {
    keys.filter { entries[$0]?.unchecked.contains(language == .uzCyrl ? .uz : language) == true }
  }

  static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(1_000)
    for topic in topics { CatalogueReader.read(topic, into: &entries) }
    return entries
  }()

  /// One text in its languages: where in its topic each of them stands.
  struct Entry: Sendable {
    let topic: StaticString
    var texts = LanguageTable<Range<Int>>()
    var unchecked: [Language] = []

    init(topic: StaticString) { self.topic = topic }

    /// The text in a language; Cyrillic Uzbek comes from Latin Uzbek where it has no text of its own.
    func template(in language: Language) -> Template? {
      if let own = texts[language] { return Template(text: string(own), language: language) }
      guard language == .uzCyrl, let latin = texts[.uz] else { return nil }
      return Template(text: string(latin), language: language, isTransliterated: true)
    }

    private func string(_ range: Range<Int>) -> String {
      String(
        decoding: UnsafeBufferPointer(start: topic.utf8Start + range.lowerBound, count: range.count), as: UTF8.self)
    }
  }
}
