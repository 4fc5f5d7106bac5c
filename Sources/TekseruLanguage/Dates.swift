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

  /// A day in figures, as forms and tables of the language have it: `03.03.2026`; in English `2026-03-03`.
  public static func figures(_ day: Day, in language: Language) -> String {
    let parts = day.description.split(separator: "-")
    return language == .en || parts.count != 3 ? day.description : parts.reversed().joined(separator: ".")
  }

  /// A period as it is said: `2024`, `I квартал 2024 г.`, `март 2024 г.`; the state on a day is that day in figures.
  public static func period(_ period: Period, in language: Language) -> String {
    switch period.kind {
    case .year(let year): "\(year)"
    case .half(let half, let year): part("half", half, year, in: language)
    case .quarter(let quarter, let year): part("quarter", quarter, year, in: language)
    case .month(let month): self.month(month, in: language)
    case .asOf(let day): figures(day, in: language)
    }
  }

  private static func part(_ name: String, _ number: Int, _ year: Int, in language: Language) -> String {
    let roman = ["I", "II", "III", "IV"]
    return Catalogue.text(
      "date.\(name)", in: language, ["number": .text(roman[number - 1]), "year": .text("\(year)")])
  }

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
