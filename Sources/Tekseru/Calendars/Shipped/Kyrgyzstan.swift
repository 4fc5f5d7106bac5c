/// Kyrgyzstan, 2020 to 2027.
///
/// Until 2024 a holiday on a weekend moved to the next working day, and the government exchanged days. Since the Labour
/// Code of 2025-01-23 nothing moves; the New Year and the May holidays are long, and 23 February, 7 April and 7 and 8
/// November are worked. Where an exchanged Monday was itself a moved holiday, the holiday is the origin, so that a
/// six-day week comes out right. Sources: cbd.minjust.gov.kg, by the number that each year names.
extension ShippedCalendar {
  static let kyrgyzstan: [ShippedCalendar] = [
    kyrgyzstan(
      2020, source: "cbd.minjust.gov.kg 7-20233",
      until2024 + [
        .moved(1, 2, from: (2, 23), fatherland), .moved(1, 3, from: (3, 8), womensDay),
        .moved(1, 6, from: (3, 21), nooruz),
        .moved(5, 4, from: (5, 9), victory), .off(5, 24, orozo), .moved(5, 25, from: (5, 24), orozo),
        .off(7, 31, kurman),
        .moved(11, 9, from: (11, 8), ancestors), .moved(11, 10, from: (11, 7), ancestors),
      ]),
    kyrgyzstan(
      2021, source: "cbd.minjust.gov.kg 7-20440, 7-20890, 7-20980",
      until2024 + [
        .moved(1, 8, from: (5, 1), labour), .moved(3, 22, from: (3, 21), nooruz), .off(5, 13, orozo),
        .off(7, 20, kurman),
        .moved(8, 30, from: (5, 9), victory), .moved(11, 9, from: (11, 7), ancestors),
      ] + exchanged((7, 19), for: (7, 24))),
    kyrgyzstan(
      2022, source: "cbd.minjust.gov.kg 7-21274, 7-21501",
      until2024 + [
        .moved(1, 3, from: (1, 1), newYear), .moved(5, 2, from: (5, 1), labour), .off(5, 3, orozo), .off(7, 9, kurman),
        .moved(7, 11, from: (7, 9), kurman),
      ] + exchanged((1, 4), for: (1, 15)) + exchanged((1, 5), for: (2, 26)) + exchanged((1, 6), for: (3, 26))
        + exchanged((5, 4), for: (4, 30)) + exchanged((5, 6), for: (5, 14))),
    kyrgyzstan(
      2023, source: "cbd.minjust.gov.kg 7-21921",
      until2024 + [
        .moved(1, 2, from: (1, 1), newYear), .moved(1, 3, from: (1, 7), christmas), .off(4, 21, orozo),
        .off(6, 28, kurman),
      ] + exchanged((1, 4), for: (2, 25)) + exchanged((1, 5), for: (3, 11)) + exchanged((1, 6), for: (3, 25))
        + exchanged((3, 20), for: (4, 29)) + exchanged((5, 8), for: (5, 13)) + exchanged((11, 6), for: (11, 11))),
    kyrgyzstan(
      2024, source: "cbd.minjust.gov.kg 7-22932",
      until2024 + [
        .moved(1, 2, from: (1, 7), christmas), .moved(1, 5, from: (8, 31), independence),
        .moved(3, 22, from: (4, 7), april), .off(4, 10, orozo), .moved(5, 2, from: (5, 5), constitution),
        .off(6, 17, kurman),
      ] + exchanged((1, 3), for: (1, 27)) + exchanged((1, 4), for: (3, 2)) + exchanged((5, 3), for: (5, 11))),
    kyrgyzstan(
      2025, source: "cbd.minjust.gov.kg 7-36549, 7-38206; Labour Code of 2025-01-23",
      mayHolidays + [
        .off(1, 3, additional), .off(1, 6, additional), .off(3, 30, orozo), .off(6, 6, kurman),
      ] + exchanged((1, 2), for: (1, 11))),
    kyrgyzstan(
      2026, source: "Labour Code of 2025-01-23",
      mayHolidays + newYearHolidays + [.off(3, 20, orozo), .off(5, 27, kurman)]),
    kyrgyzstan(
      2027, source: "Labour Code of 2025-01-23; both aits as estimated",
      mayHolidays + newYearHolidays + [.estimated(3, 9, orozo), .estimated(5, 16, kurman)]),
  ]

  private static func kyrgyzstan(_ year: Int, source: String, _ days: [ShippedDay]) -> ShippedCalendar {
    ShippedCalendar(country: .kyrgyzstan, year: year, source: source, days: everyYear + days)
  }

  private static let everyYear: [ShippedDay] = [
    .off(1, 1, newYear), .off(1, 7, christmas), .off(3, 8, womensDay), .off(3, 21, nooruz), .off(5, 1, labour),
    .off(5, 5, constitution), .off(5, 9, victory), .off(8, 31, independence),
  ]

  /// Commemorative and worked since 2025.
  private static let until2024: [ShippedDay] = [
    .off(2, 23, fatherland), .off(4, 7, april), .off(11, 7, ancestors), .off(11, 8, ancestors),
  ]

  /// Since 2025, between the holidays of 1, 5 and 9 May.
  private static let mayHolidays: [ShippedDay] = [2, 3, 4, 6, 7, 8].map { .off(5, $0, "May holidays") }

  /// Since 2026, between New Year and Christmas.
  private static let newYearHolidays: [ShippedDay] = (2...6).map { .off(1, $0, "New Year holidays") }

  private static func exchanged(_ off: (Int, Int), for worked: (Int, Int)) -> [ShippedDay] {
    ShippedDay.exchanged(off, for: worked)
  }

  private static let newYear = "New Year"
  private static let christmas = "Orthodox Christmas"
  private static let fatherland = "Fatherland Defender's Day"
  private static let womensDay = "International Women's Day"
  private static let nooruz = "Nooruz"
  private static let april = "Day of the People's April Revolution"
  private static let labour = "Labour Day"
  private static let constitution = "Constitution Day"
  private static let victory = "Victory Day"
  private static let independence = "Independence Day"
  private static let ancestors = "Days of History and Commemoration of Ancestors"
  private static let orozo = "Orozo ait"
  private static let kurman = "Kurman ait"
  private static let additional = "Additional day off"
}
