/// The order of a language's letters.
struct Alphabet: Sendable {
  /// The letters in their order, small; a letter can be of two characters, as sh. Own script first, then the other.
  let letters: [String]

  /// The place of a letter, counted from 1; nil for what is no letter of either script.
  let places: [String: UInt32]

  /// Whether letters of two characters occur.
  let hasPairs: Bool

  private init(_ own: String, then other: String) {
    letters = (own + " " + other).split(separator: " ").map(String.init)
    places = Dictionary(zip(letters, 1...), uniquingKeysWith: { first, _ in first })
    hasPairs = letters.contains { $0.count > 1 }
  }

  /// The alphabet of a language.
  static func of(_ language: Language) -> Alphabet {
    switch language {
    case .kk: kazakh
    case .ru: russian
    case .uz: uzbek
    case .uzCyrl: uzbekCyrillic
    case .ky: kyrgyz
    case .en: english
    }
  }

  private static let kazakh = Alphabet(kazakhLetters, then: latin)
  private static let kyrgyz = Alphabet(kazakhLetters, then: latin)
  private static let russian = Alphabet(kazakhLetters, then: latin)
  private static let english = Alphabet(latin, then: kazakhLetters)
  private static let uzbek = Alphabet(
    "a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch", then: uzbekCyrillicLetters)
  private static let uzbekCyrillic = Alphabet(uzbekCyrillicLetters, then: latin)

  private static let latin = "a b c d e f g h i j k l m n o p q r s t u v w x y z"

  /// The Kazakh order has every letter of the Russian and the Kyrgyz alphabets in their order too, so that names of
  /// the neighbours sort sensibly among them.
  private static let kazakhLetters =
    "а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ў ф х һ ҳ ц ч ш щ ъ ы і ь э ю я"
  private static let uzbekCyrillicLetters =
    "а ә б в г д е ж з и й к л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я ў қ ғ ҳ"
}
