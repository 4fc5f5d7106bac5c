import Testing

@testable import TekseruLanguage

@Suite struct LanguageTests {
  @Test(arguments: [
    ("C", Language.en), ("POSIX", .en), ("C.UTF-8", .en), ("en_US.UTF-8", .en), ("ru_RU.UTF-8", .ru), ("kk_KZ", .kk),
    ("uz_UZ", .uz), ("uz_UZ@cyrillic", .uzCyrl), ("uz_UZ.UTF-8@cyrillic", .uzCyrl), ("uz-Cyrl", .uzCyrl),
    ("ky_KG", .ky), ("KK", .kk),
  ])
  func `a locale's name tells the language`(name: String, language: Language) {
    #expect(Language(tag: name) == language)
  }

  @Test func `a language that the catalogue does not have is told apart from English`() {
    #expect(Language(tag: "tr_TR.UTF-8") == nil)
    #expect(Language(environment: ["LANG": "tr_TR.UTF-8"]) == .en)
  }

  @Test func `LC_ALL goes before LC_MESSAGES, and that before LANG`() {
    let all = ["LC_ALL": "ru_RU.UTF-8", "LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "ky_KG.UTF-8"]

    #expect(Language(environment: all) == .ru)
    #expect(Language(environment: all.filter { $0.key != "LC_ALL" }) == .kk)
    #expect(Language(environment: ["LANG": "ky_KG.UTF-8"]) == .ky)
    #expect(Language(environment: [:]) == .en)
  }

  @Test func `an empty variable counts as not set`() {
    #expect(Language(environment: ["LC_ALL": "", "LANG": "uz_UZ"]) == .uz)
  }

  @Test(arguments: [
    (0, 2), (1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (14, 2), (21, 0), (22, 1), (25, 2), (101, 0), (111, 2),
    (112, 2), (122, 1), (-1, 0), (-3, 1),
  ])
  func `Russian has a form for one, for few and for many`(number: Int, form: Int) {
    #expect(Plural.form(for: number, in: .ru) == form)
  }

  @Test(arguments: [(0, 1), (1, 0), (2, 1), (21, 1)])
  func `English has a form for one and for others`(number: Int, form: Int) {
    #expect(Plural.form(for: number, in: .en) == form)
  }

  @Test(arguments: [Language.kk, .uz, .uzCyrl, .ky], [0, 1, 2, 5, 21])
  func `Kazakh, Uzbek and Kyrgyz keep the singular after a number`(language: Language, number: Int) {
    #expect(Plural.form(for: number, in: language) == 0)
  }

  @Test(arguments: [
    (Language.ru, "8\u{202F}305 проверок"), (.kk, "8\u{202F}305 тексеру"), (.uz, "8\u{202F}305 ta tekshiruv"),
    (.uzCyrl, "8\u{202F}305 та текширув"), (.ky, "8\u{202F}305 текшерүү"), (.en, "8,305 inspections"),
  ])
  func `a count is put into a text with its word`(language: Language, text: String) {
    #expect(Catalogue.text("count.inspections", in: language, ["count": 8305]) == text)
  }
}
