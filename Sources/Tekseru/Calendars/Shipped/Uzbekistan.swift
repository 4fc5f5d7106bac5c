/// Uzbekistan, 2020 to 2027.
///
/// Since the Labour Code in force from 2023-04-30 a holiday on a weekend moves to the next working day. The president's
/// yearly decrees add days off and exchange others for Saturdays. Sources: lex.uz, by the number that each year names.
extension ShippedCalendar {
  static let uzbekistan: [ShippedCalendar] = [
    uzbekistan(
      2020, source: "lex.uz 4595638",
      [.off(3, 23, byDecree), .off(5, 24, ramadan), .off(7, 31, qurbon)]
        + exchanged((1, 2), for: (1, 4)) + exchanged((8, 31), for: (8, 29))),
    uzbekistan(
      2021, source: "lex.uz 5137156",
      [
        .off(5, 13, ramadan), .off(5, 14, byDecree), .off(7, 20, qurbon), .off(9, 2, byDecree), .off(9, 3, byDecree),
        .off(12, 31, byDecree),
      ] + exchanged((3, 22), for: (3, 27)) + exchanged((7, 21), for: (7, 17)) + exchanged((7, 22), for: (7, 24))),
    uzbekistan(
      2022, source: "lex.uz 5784917",
      [
        .off(1, 3, byDecree), .off(3, 22, byDecree), .off(3, 23, byDecree), .off(5, 2, ramadan), .off(5, 3, byDecree),
        .off(7, 9, qurbon), .off(7, 11, byDecree), .off(9, 2, byDecree),
      ] + exchanged((1, 4), for: (1, 8)) + exchanged((5, 4), for: (5, 7)) + exchanged((7, 12), for: (7, 16))),
    uzbekistan(
      2023, source: "lex.uz 6324664; Labour Code of 28.10.2022",
      [
        .off(1, 2, byDecree), .off(4, 21, ramadan), .off(4, 24, byDecree), .off(6, 28, qurbon), .off(6, 29, byDecree),
        .off(6, 30, byDecree), .moved(10, 2, from: (10, 1), teachers),
      ] + exchanged((1, 3), for: (1, 7)) + exchanged((3, 20), for: (3, 11)) + exchanged((3, 22), for: (3, 25))),
    uzbekistan(
      2024, source: "lex.uz 6704048; Labour Code of 28.10.2022",
      [
        .off(3, 22, byDecree), .off(4, 10, ramadan), .off(4, 11, byDecree), .off(6, 16, qurbon),
        .moved(6, 17, from: (6, 16), qurbon), .off(6, 18, byDecree), .moved(9, 2, from: (9, 1), independence),
        .off(9, 3, byDecree), .moved(12, 9, from: (12, 8), constitution), .off(12, 31, byDecree),
      ] + exchanged((1, 2), for: (1, 6)) + exchanged((4, 12), for: (4, 13)) + exchanged((12, 30), for: (12, 14))),
    uzbekistan(
      2025, source: "lex.uz 7275687 and 7938920; Labour Code of 28.10.2022",
      [
        .moved(3, 10, from: (3, 8), womensDay), .off(3, 30, ramadan), .moved(3, 31, from: (3, 30), ramadan),
        .off(6, 6, qurbon), .off(12, 31, byDecree),
      ] + exchanged((1, 2), for: (1, 4))),
    uzbekistan(
      2026,
      source: """
        lex.uz 7938920; Labour Code of 28.10.2022; both hayits by the resolutions PQ-106 of 17.03.2026 and PQ-194 of \
        20.05.2026 (lex.uz 8090629 and 8212928).
        """,
      [
        .off(1, 2, byDecree), .moved(3, 9, from: (3, 8), womensDay), .off(3, 20, ramadan),
        .moved(3, 23, from: (3, 21), navroz), .moved(5, 11, from: (5, 9), memory), .off(5, 27, qurbon),
        .off(5, 28, byDecree), .off(5, 29, byDecree), .off(8, 31, byDecree),
      ] + exchanged((12, 31), for: (12, 12))),
    uzbekistan(
      2027, source: "Labour Code of 28.10.2022; preliminary, no decree yet; both hayits as estimated",
      [
        .estimated(3, 9, ramadan), .moved(3, 22, from: (3, 21), navroz), .moved(5, 10, from: (5, 9), memory),
        .estimated(5, 16, qurbon), .moved(5, 17, from: (5, 16), qurbon, isEstimated: true),
      ]),
  ]

  private static func uzbekistan(_ year: Int, source: String, _ days: [ShippedDay]) -> ShippedCalendar {
    ShippedCalendar(country: .uzbekistan, year: year, source: source, days: everyYear + days)
  }

  private static let everyYear: [ShippedDay] = [
    .off(1, 1, "New Year"), .off(3, 8, womensDay), .off(3, 21, navroz), .off(5, 9, memory), .off(9, 1, independence),
    .off(10, 1, teachers), .off(12, 8, constitution),
  ]

  private static func exchanged(_ off: (Int, Int), for worked: (Int, Int)) -> [ShippedDay] {
    ShippedDay.exchanged(off, for: worked)
  }

  private static let womensDay = "Women's Day"
  private static let navroz = "Navro'z"
  private static let memory = "Day of Memory and Honour"
  private static let independence = "Independence Day"
  private static let teachers = "Teachers' Day"
  private static let constitution = "Constitution Day"
  private static let ramadan = "Ro'za hayit"
  private static let qurbon = "Qurbon hayit"
  private static let byDecree = "Additional day off by decree"
}
