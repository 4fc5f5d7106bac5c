public import TekseruLanguage

/// The list of the texts that a native speaker should still check.
public enum TermList {
  /// The texts of these languages, those of a language in the order of its alphabet.
  public static func table(_ languages: [Language]) -> Table {
    Table(
      "terms", columns: ["language", "term", "english", "key"],
      rows: languages.flatMap { language in
        Collation.sorted(Catalogue.unchecked(in: language), by: { Catalogue.pattern($0, in: language) }, in: language)
          .map { key in
            [
              .text(language.rawValue), .text(Catalogue.pattern(key, in: language)),
              .text(Catalogue.pattern(key, in: .en)), .text(key),
            ]
          }
      })
  }
}
