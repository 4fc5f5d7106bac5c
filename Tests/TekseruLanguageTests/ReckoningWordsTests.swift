import Tekseru
import Testing

@testable import TekseruLanguage

@Suite struct ReckoningWordsTests {
  private let calendars = WorkingCalendars.shipped

  @Test(arguments: [
    (
      Language.en,
      "7 days from 16 March 2026: 23 March 2026 is a day off (Nauryz), 24 March 2026 is a day off "
        + "(Nauryz, moved from 22 March 2026)"
    ),
    (.ru, "7 дней с 16 марта 2026 г.: 23 марта 2026 г. — нерабочий день (Наурыз)"),
    (.kk, "2026 жылғы 16 наурыз күнінен бастап 7 күн: 2026 жылғы 23 наурыз — демалыс (Наурыз мейрамы)"),
    (.uz, "2026-yil 16-mart kunidan boshlab 7 kun: 2026-yil 23-mart — dam olish kuni (Navroʻz)"),
    (.uzCyrl, "2026-йил 16-март кунидан бошлаб 7 кун: 2026-йил 23-март — дам олиш куни (Наврўз)"),
    (.ky, "2026-жылдын 16-марты күнүнөн баштап 7 күн: 2026-жылдын 23-марты — дем алыш күн (Нооруз)"),
  ])
  func `a date says why it moved`(language: Language, beginning: String) throws {
    let reckoning = try kazakhRules().reckonRemoval(
      of: .gross, from: try Day("2026-03-16"), calendars: calendars, week: .fiveDays)
    let words = reckoning.words(in: language, with: calendars)

    #expect(words.hasPrefix(beginning))
    #expect(words.hasSuffix(Catalogue.text("reckoning.moved", in: language, ["day": .text(due(reckoning, language))])))
  }

  @Test func `a date that did not move is said alone`() throws {
    let reckoning = try kazakhRules().reckonRemoval(
      of: .gross, from: try Day("2026-06-01"), calendars: calendars, week: .fiveDays)

    #expect(reckoning.words(in: .en, with: calendars) == "7 days from 1 June 2026: 8 June 2026")
  }

  @Test func `the English words are the domain's own`() throws {
    let rules = try kazakhRules()
    for severity in [Severity.critical, .gross, .significant, .minor, nil] {
      let day = try Day("2026-03-16")
      let reckoning = rules.reckonRemoval(of: severity, from: day, calendars: calendars, week: .fiveDays)

      #expect(reckoning.words(in: .en, with: calendars) == reckoning.description(with: calendars))
    }
  }

  @Test func `a missing calendar is said`() throws {
    let reckoning = try kazakhRules().reckonRemoval(
      of: .gross, from: try Day("2040-06-01"), calendars: calendars, week: .fiveDays)

    #expect(reckoning.words(in: .ru, with: calendars).hasSuffix("; нет календаря на 2040 год, праздники не учтены"))
  }

  private func due(_ reckoning: Reckoning, _ language: Language) -> String {
    Dates.long(reckoning.due, in: language)
  }

  private func kazakhRules() throws -> DeadlineRules {
    try #require(DeadlineRules.shipped.first { $0.country == .kazakhstan })
  }
}
