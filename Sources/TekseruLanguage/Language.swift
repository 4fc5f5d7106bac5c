/// The languages a person can be spoken to; the raw value is the language's tag (BCP 47).
///
/// Uzbek has two, because it is written in two alphabets.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// Kazakh.
  case kk
  /// Russian.
  case ru
  /// Uzbek in the Latin alphabet.
  case uz
  /// Uzbek in the Cyrillic alphabet.
  case uzCyrl = "uz-Cyrl"
  /// Kyrgyz.
  case ky
  /// English.
  case en

  /// Reads a tag or a locale's name: `uz`, `uz-Cyrl`, `ru_RU.UTF-8`, `uz_UZ@cyrillic`; nil for other languages.
  ///
  /// `C` and `POSIX` are English.
  public init?(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { "-_.@".contains($0) })
    switch parts.first {
    case "kk", "kaz": self = .kk
    case "ru", "rus": self = .ru
    case "uz", "uzb": self = parts.contains("cyrl") || parts.contains("cyrillic") ? .uzCyrl : .uz
    case "ky", "kir": self = .ky
    case "en", "eng", "c", "posix": self = .en
    default: return nil
    }
  }

  /// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is not empty.
  ///
  /// English when none is set, or when it names a language that the catalogue does not have.
  public init(environment: [String: String]) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = asked.flatMap(Language.init(tag:)) ?? .en
  }
}
