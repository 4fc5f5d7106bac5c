import Testing

@testable import TekseruLanguage

@Suite struct CollationTests {
  @Test(arguments: [
    (Language.kk, "а ә б г ғ е ё ж и й к қ л н ң о ө п т у ұ ү ф х һ ц ы і ь э я"),
    (.ky, "а н ң о ө п у ү ф"), (.ru, "а е ё ж з и й я"),
    (.uz, "a b d n o p q r s t z oʻ gʻ sh ch"), (.uzCyrl, "а г д к л у ф х э ю я ў қ ғ ҳ"), (.en, "a b c x y z"),
  ])
  func `letters stand in the order of their alphabet`(language: Language, letters: String) {
    let expected = letters.split(separator: " ").map(String.init)

    #expect(Collation.sorted(expected.reversed(), by: \.self, in: language) == expected)
  }

  @Test func `case and ё do not part words`() {
    let words = ["Ёлка", "ежи", "Еда", "ёлки", "ель"]

    #expect(Collation.sorted(words, by: \.self, in: .ru) == ["Еда", "ежи", "Ёлка", "ёлки", "ель"])
  }

  @Test func `a two-letter letter of Uzbek is one letter`() {
    let words = ["shahar", "suv", "sut", "choy", "zar", "gʻalaba", "oʻrik", "g'isht"]

    #expect(
      Collation.sorted(words, by: \.self, in: .uz)
        == ["sut", "suv", "zar", "oʻrik", "gʻalaba", "g'isht", "shahar", "choy"])
  }

  @Test func `spaces come before digits, and digits before letters`() {
    #expect(Collation.sorted(["аб", "а1", "а б", "а"], by: \.self, in: .kk) == ["а", "а б", "а1", "аб"])
  }

  @Test func `the own script comes before the other`() {
    #expect(Collation.sorted(["ям", "zoo"], by: \.self, in: .ky) == ["ям", "zoo"])
    #expect(Collation.sorted(["ям", "zoo"], by: \.self, in: .en) == ["zoo", "ям"])
  }

  @Test func `texts that differ in case alone always come in the same order`() {
    #expect(Collation.sorted(["б", "Б"], by: \.self, in: .ru) == Collation.sorted(["Б", "б"], by: \.self, in: .ru))
  }
}
