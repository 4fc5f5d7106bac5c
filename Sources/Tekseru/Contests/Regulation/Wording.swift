/// A text in one or more of the five languages, as its author wrote it.
public struct Wording: Hashable, Sendable {
  /// The languages that a contest's papers are written in.
  public enum Language: String, CaseIterable, Sendable {
    /// Kazakh.
    case kazakh = "kk"
    /// Russian.
    case russian = "ru"
    /// Uzbek.
    case uzbek = "uz"
    /// Kyrgyz.
    case kyrgyz = "ky"
    /// English.
    case english = "en"
  }

  /// The texts by language.
  public let texts: [Language: String]

  /// Takes the texts; nil when there is none, or an empty one.
  public init?(_ texts: [Language: String]) {
    guard !texts.isEmpty, texts.values.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.texts = texts
  }

  /// The text in the language; where there is none, in the first of the languages that has one.
  public func text(in language: Language) -> String {
    texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }
}
