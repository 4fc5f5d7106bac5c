/// Which of a word's forms goes with a number.
enum Plural {
  /// The index of the form: English one, other; Russian one, few, many; the Turkic languages always the first.
  static func form(for number: Int, in language: Language) -> Int {
    switch language {
    case .en: number.magnitude == 1 ? 0 : 1
    case .ru: russianForm(for: number.magnitude)
    case .kk, .uz, .uzCyrl, .ky: 0
    }
  }

  /// How many forms a word has.
  static func forms(in language: Language) -> Int {
    switch language {
    case .en: 2
    case .ru: 3
    case .kk, .uz, .uzCyrl, .ky: 1
    }
  }

  private static func russianForm(for number: UInt) -> Int {
    switch (number % 10, number % 100) {
    case (_, 11...14): 2
    case (1, _): 0
    case (2...4, _): 1
    default: 2
    }
  }
}
