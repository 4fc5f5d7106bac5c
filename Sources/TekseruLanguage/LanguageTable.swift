/// A value for some of the languages, in the order of their cases.
struct LanguageTable<Value: Sendable>: Sendable {
  private var values = [Value?](repeating: nil, count: Language.allCases.count)

  /// The value for a language.
  subscript(language: Language) -> Value? {
    get { values[language.position] }
    set { values[language.position] = newValue }
  }
}

extension Language {
  fileprivate var position: Int {
    switch self {
    case .kk: 0
    case .ru: 1
    case .uz: 2
    case .uzCyrl: 3
    case .ky: 4
    case .en: 5
    }
  }
}
