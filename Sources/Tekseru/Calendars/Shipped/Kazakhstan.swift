/// Kazakhstan, 2020 to 2027.
///
/// A holiday on a weekend moves to the next working day, except Orthodox Christmas and Kurban Ait; for six-day weeks only
/// from a Sunday. Where a Saturday and a Sunday move together, the Sunday is written on the earlier day, which is the
/// one that a six-day week gets. Sources: the holiday law Z010000267_ and the government's yearly decrees on adilet.zan.kz.
extension ShippedCalendar {
  static let kazakhstan: [ShippedCalendar] = [
    kazakhstan(
      2020, source: "Government decree P1900000820",
      constitution2020 + firstPresident + [
        .moved(3, 9, from: (3, 8), womensDay), .moved(3, 24, from: (3, 22), nauryz),
        .moved(3, 25, from: (3, 21), nauryz),
        // The holiday's Saturday had moved to Monday 11 May; the decree then exchanged that Monday for the Friday.
        .moved(5, 8, from: (5, 9), victory),
        .off(7, 31, kurbanAit), .moved(8, 31, from: (8, 30), constitution),
      ] + exchanged((1, 3), for: (1, 5)) + exchanged((12, 18), for: (12, 20))),
    kazakhstan(
      2021, source: "Government decree P2000000930",
      constitution2020 + firstPresident + [
        .moved(1, 4, from: (1, 2), newYear), .moved(3, 24, from: (3, 21), nauryz), .moved(5, 3, from: (5, 1), unity),
        .moved(5, 10, from: (5, 9), victory), .off(7, 20, kurbanAit),
      ] + exchanged((7, 5), for: (7, 3))),
    kazakhstan(
      2022, source: "Government decree P2200000796",
      constitution2020 + republic + [
        .moved(1, 3, from: (1, 2), newYear), .moved(1, 4, from: (1, 1), newYear), .moved(5, 2, from: (5, 1), unity),
        .moved(5, 10, from: (5, 7), defender), .off(7, 9, kurbanAit),
      ] + exchanged((3, 7), for: (3, 5)) + exchanged((8, 29), for: (8, 27)) + exchanged((10, 24), for: (10, 22))),
    kazakhstan(
      2023, source: "Government decree P2300000326",
      constitution2020 + republic + [
        .moved(1, 3, from: (1, 1), newYear), .moved(5, 8, from: (5, 7), defender), .off(6, 28, kurbanAit),
        .moved(12, 18, from: (12, 16), independence),
      ] + exchanged((7, 7), for: (7, 1))),
    kazakhstan(
      2024, source: "Order G24G0000109",
      constitution2020 + republic + [
        .moved(3, 25, from: (3, 23), nauryz), .off(6, 16, kurbanAit), .moved(7, 8, from: (7, 6), capital),
      ] + exchanged((5, 8), for: (5, 4))),
    kazakhstan(
      2025, source: "Order G24G0000436",
      constitution2020 + republic + [
        .moved(3, 10, from: (3, 8), womensDay), .moved(3, 24, from: (3, 23), nauryz),
        .moved(3, 25, from: (3, 22), nauryz),
        .off(6, 6, kurbanAit), .moved(7, 7, from: (7, 6), capital), .moved(9, 1, from: (8, 30), constitution),
        .moved(10, 27, from: (10, 25), republicDay),
      ] + exchanged((1, 3), for: (1, 5))),
    kazakhstan(
      2026,
      source: """
        Holiday law as in force from 2026-07-01: Constitution Day left 30 August and returns on 15 March 2027. Older \
        published calendars of 2026 still show 30 and 31 August. Kurban Ait as estimated.
        """,
      republic + [
        .moved(3, 9, from: (3, 8), womensDay), .moved(3, 24, from: (3, 22), nauryz),
        .moved(3, 25, from: (3, 21), nauryz),
        .moved(5, 11, from: (5, 9), victory), .estimated(5, 27, kurbanAit), .moved(10, 26, from: (10, 25), republicDay),
      ]),
    kazakhstan(
      2027, source: "Holiday law; preliminary, no exchanges announced; Kurban Ait as estimated",
      republic + [
        .moved(1, 4, from: (1, 2), newYear), .off(3, 15, constitution), .moved(3, 24, from: (3, 21), nauryz),
        .moved(5, 3, from: (5, 1), unity), .moved(5, 10, from: (5, 9), victory), .estimated(5, 16, kurbanAit),
      ]),
  ]

  private static func kazakhstan(_ year: Int, source: String, _ days: [ShippedDay]) -> ShippedCalendar {
    ShippedCalendar(country: .kazakhstan, year: year, source: source, days: everyYear + days)
  }

  private static let everyYear: [ShippedDay] = [
    .off(1, 1, newYear), .off(1, 2, newYear), .off(1, 7, christmas), .off(3, 8, womensDay),
    .off(3, 21, nauryz), .off(3, 22, nauryz), .off(3, 23, nauryz), .off(5, 1, unity), .off(5, 7, defender),
    .off(5, 9, victory), .off(7, 6, capital), .off(12, 16, independence),
  ]

  /// Until 2025.
  private static let constitution2020: [ShippedDay] = [.off(8, 30, constitution)]

  /// Until 2021, with the second day of Independence Day.
  private static let firstPresident: [ShippedDay] = [.off(12, 1, "First President Day"), .off(12, 17, independence)]

  /// From 2022 on.
  private static let republic: [ShippedDay] = [.off(10, 25, republicDay)]

  private static func exchanged(_ off: (Int, Int), for worked: (Int, Int)) -> [ShippedDay] {
    ShippedDay.exchanged(off, for: worked)
  }

  private static let newYear = "New Year"
  private static let christmas = "Orthodox Christmas"
  private static let womensDay = "International Women's Day"
  private static let nauryz = "Nauryz"
  private static let unity = "People's Unity Day"
  private static let defender = "Defender of the Fatherland Day"
  private static let victory = "Victory Day"
  private static let capital = "Capital Day"
  private static let constitution = "Constitution Day"
  private static let republicDay = "Republic Day"
  private static let independence = "Independence Day"
  private static let kurbanAit = "Kurban Ait"
}
