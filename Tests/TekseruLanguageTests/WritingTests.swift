import Tekseru
import Testing

@testable import TekseruLanguage

/// Numbers, days and letters, as each language writes them.
@Suite struct WritingTests {
  @Test(arguments: [
    (Language.en, "3 March 2026"), (.ru, "3 марта 2026 г."), (.kk, "2026 жылғы 3 наурыз"), (.uz, "2026-yil 3-mart"),
    (.uzCyrl, "2026-йил 3-март"), (.ky, "2026-жылдын 3-марты"),
  ])
  func `a day in words`(language: Language, text: String) throws {
    #expect(Dates.long(try Day("2026-03-03"), in: language) == text)
  }

  @Test(arguments: [(Language.en, "May 2026"), (.ru, "май 2026 г."), (.kk, "2026 жылғы мамыр")])
  func `a month of a year`(language: Language, text: String) throws {
    #expect(Dates.month(Month(of: try Day("2026-05-31")), in: language) == text)
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1\u{202F}000"), (594_421, "594,421", "594\u{202F}421"),
    (-1_234_567, "-1,234,567", "-1\u{202F}234\u{202F}567"), (981_551_049, "981,551,049", "981\u{202F}551\u{202F}049"),
  ])
  func `whole numbers are grouped by thousands`(number: Int, english: String, others: String) {
    #expect(Numbers.integer(number, in: .en) == english)
    #expect(Numbers.integer(number, in: .kk) == others)
  }

  @Test(arguments: [("0.5", "0.5", "0,5"), ("1250.25", "1,250.25", "1\u{202F}250,25"), ("-7.10", "-7.10", "-7,10")])
  func `decimals have a point in English and a comma elsewhere`(written: String, english: String, others: String) {
    #expect(Numbers.decimal(written, in: .en) == english)
    #expect(Numbers.decimal(written, in: .uz) == others)
  }

  @Test func `a share is written in percent`() throws {
    let share = try #require(Ratio(1920, of: 2142))

    #expect(Numbers.percent(share, in: .en) == "89.6%")
    #expect(Numbers.percent(share, in: .ru) == "89,6\u{A0}%")
  }

  @Test(arguments: [
    ("Qoidabuzarlik", "Қоидабузарлик"), ("yoʻl-yoʻriq", "йўл-йўриқ"), ("Yangi yil", "Янги йил"), ("eʼlon", "эълон"),
    ("Energiya", "Энергия"), ("poema", "поэма"), ("boʻyicha", "бўйича"), ("togʻ", "тоғ"), ("yoʻq, ha", "йўқ, ҳа"),
    ("choʻl", "чўл"), ("shahar", "шаҳар"), ("yuz", "юз"), ("yetti", "етти"), ("xodim", "ходим"), ("maʼmur", "маъмур"),
    ("Sharq", "Шарқ"), ("Oʻzbekiston", "Ўзбекистон"), ("Gʻalaba", "Ғалаба"), ("jiddiy", "жиддий"), ("ayol", "аёл"),
    ("obyekt", "объект"),
    ("o'rin", "ўрин"), ("bog’", "боғ"),
  ])
  func `Latin Uzbek in Cyrillic letters`(latin: String, cyrillic: String) {
    #expect(Transliteration.cyrillic(latin) == cyrillic)
  }

  @Test(arguments: [
    ("JSON fayli", "JSON файли"), ("--register orqali", "--register орқали"),
    (#"yoki "replaces""#, #"ёки "replaces""#),
    ("UTF-8 emas", "UTF-8 эмас"), ("--move-to jild", "--move-to жилд"),
  ])
  func `names of the program stay Latin`(latin: String, cyrillic: String) {
    #expect(Transliteration.cyrillic(latin) == cyrillic)
  }
}
