public import Tekseru

/// Days and months as each language writes them.
public enum Dates {
  /// A day in words: `3 March 2026`, `3 марта 2026 г.`, `2026 жылғы 3 наурыз`, `2026-yil 3-mart`, `2026-жылдын 3-марты`.
  public static func long(_ day: Day, in language: Language) -> String {
    Catalogue.text(
      "date.long", in: language,
      [
        "day": .text("\(day.dayOfMonth)"), "month": .text(Catalogue.text("date.month.\(day.month)", in: language)),
        "year": .text("\(day.year)"),
      ])
  }

  /// A day in figures, the same in all languages: `2026-03-03`.
  public static func short(_ day: Day) -> String { day.description }

  /// A month of a year, standing alone: `March 2026`, `март 2026 г.`.
  public static func month(_ month: Month, in language: Language) -> String {
    Catalogue.text(
      "date.monthOfYear", in: language,
      [
        "month": .text(Catalogue.text("date.monthAlone.\(month.month)", in: language)),
        "year": .text("\(month.year)"),
      ])
  }
}
