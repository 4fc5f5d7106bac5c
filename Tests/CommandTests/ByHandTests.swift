import Foundation
import Tekseru
import Testing

/// Some items of the sixty days, reckoned by hand from the sample's papers and the calendars.
///
/// W5 is the fifth working day after the due day, by the week of the place. Days off: 26 October in Kazakhstan, 8
/// December in Uzbekistan; 12 December is a worked Saturday in Uzbekistan. The first decision is that of Saturday 17
/// October. Overdue is told at W1, W2, W4; the branch at W5, W6, W8, W12; the centre at W15, W16, W18, W22, W27 and
/// every fifth after it.
@Suite struct ByHandTests {
  /// One item, whom to look at, and on which days that person is told of which stage.
  struct Reckoned: CustomTestStringConvertible, Sendable {
    var shape: String
    var item: String
    var who: String
    var told: String
    var testDescription: String { "\(shape): \(who)" }
  }

  static let reckoned: [Reckoned] = [
    // Found on Thursday 19 November; a five-day week; not confirmed in these days.
    Reckoned(
      shape: "direct threat", item: "INS-KZ-04-2026-11-19/1", who: "TI-04",
      told: """
        critical 11-19 11-20 11-23 11-24 11-25 11-26 11-27 11-30 12-01 12-02 12-03 12-04 12-07 12-08 12-09 12-10 12-11
        critical 12-14 12-15
        """),
    // Due on 10 September, moved to Tuesday 1 December. The reminder is three working days before: 26 November. W1 is 2
    // December, W2 the 3rd, W4 the 7th, W5 the 8th, W6 the 9th, W8 the 11th.
    Reckoned(
      shape: "extension granted", item: "INS-KZ-03-2026-08-10/1", who: "P-KZ-03-R",
      told: "reminder 11-26; overdue 12-02 12-03 12-07; branch 12-08 12-09 12-11"),
    // The same item's chair has neither mail nor chat: a printed list on the same days, but no reminder.
    Reckoned(
      shape: "recipient without any channel", item: "INS-KZ-03-2026-08-10/1", who: "P-KZ-03-C",
      told: "overdue 12-02 12-03 12-07; branch 12-08 12-09 12-11"),
    // Due on Wednesday 14 October; more time was refused. W1 15, W2 16 October; the people are first at work on Monday
    // 19, which is W3. W4 20, W5 21, W6 22, W8 27 October (26 is off), W12 2, W15 5, W16 6, W18 10, W22 16, W27 23, W32 30
    // November, W37 7, W42 14 December.
    Reckoned(
      shape: "extension refused", item: "INS-KZ-04-2026-09-14/1", who: "TI-34",
      told: """
        overdue 10-19 10-20; branch 10-21 10-22 10-27 11-02
        centre 11-05 11-06 11-10 11-16 11-23 11-30 12-07 12-14
        """),
    // Nobody with a code chairs this council: its branch officer is told in place of the chair, from overdue on.
    Reckoned(
      shape: "unknown chair", item: "INS-KZ-04-2026-09-14/1", who: "P-KZ-OFFICER",
      told: """
        overdue 10-19 10-20; branch 10-21 10-22 10-27 11-02
        centre 11-05 11-06 11-10 11-16 11-23 11-30 12-07 12-14
        """),
    // Due on Wednesday 7 October in Kyrgyzstan; asked for more time on 12 October, after the due day, and not decided.
    // W8 is 19 October, W12 23, W15 28, W16 29 October, W18 2, W22 6, W27 13, W32 20, W37 27 November, W42 4, W47 11
    // December.
    Reckoned(
      shape: "asked late: the removal", item: "INS-KG-02-2026-09-07/1", who: "P-KG-02-R",
      told: "branch 10-19 10-23; centre 10-28 10-29 11-02 11-06 11-13 11-20 11-27 12-04 12-11"),
    // To be decided within three working days of 12 October: by the 15th. W1 16, W2 19, W4 21, W5 22, W6 23, W8 27
    // October, W12 2, W15 5, W16 6, W18 10, W22 16, W27 23, W32 30 November, W37 7, W42 14 December. The chair's week has
    // no Saturday: on Monday 19 October W2 is told.
    Reckoned(
      shape: "asked late: the decision", item: "E-KG-02-2026-09-07-1", who: "P-KG-02-C",
      told: """
        overdue 10-19 10-21; branch 10-22 10-23 10-27 11-02
        centre 11-05 11-06 11-10 11-16 11-23 11-30 12-07 12-14
        """),
    // A six-day week. Due on 21 October, reported on the 15th, rejected on Monday 19th: the reminder of 17 October is told
    // then. W1 22, W2 23, W4 27 (25 and 26 are off), W5 28, W6 29, W8 31 October (a Saturday), W12 5, W15 9, W16 10, W18 12,
    // W22 17, W27 23, W32 28 November (a Saturday), W37 4, W42 10 December.
    Reckoned(
      shape: "rejected after it was reported", item: "INS-KZ-02-2026-09-21/1", who: "P-KZ-02-R",
      told: """
        reminder 10-19; overdue 10-22 10-23 10-27; branch 10-28 10-29 10-31 11-05
        centre 11-09 11-10 11-12 11-17 11-23 11-28 12-04 12-10
        """),
    // The same for the central office, which works five days: told of W32 on Monday 30 November.
    Reckoned(
      shape: "a recipient's own weekend", item: "INS-KZ-02-2026-09-21/1", who: "P-DEMO-OFFICE",
      told: "centre 11-09 11-10 11-12 11-17 11-23 11-30 12-04 12-10"),
    // Due on Monday 19 October; the reminder of the 14th is told on the 19th. W1 20, W2 21, W4 23, W5 27 (26 is off), W6 28,
    // W8 30 October, W12 5, W15 10, W16 11, W18 13, W22 19, W27 26 November, W32 3, W37 10 December. Acknowledged from 28
    // October to 3 November: W6 and W8 are held, and what stands then is told on 4 November.
    Reckoned(
      shape: "holiday in between, acknowledged", item: "INS-KZ-12-2026-09-17/4", who: "TI-12",
      told: """
        reminder 10-19; overdue 10-20 10-21 10-23; branch 10-27 11-04 11-05
        centre 11-10 11-11 11-13 11-19 11-26 12-03 12-10
        """),
    // A six-day week, due on Monday 9 November, silenced from 2 to 13 November: reminder and overdue pass. W5 is Saturday
    // 14 November, W6 16, W8 18, W12 23, W15 26, W16 27, W18 30 November, W22 4, W27 10 December.
    Reckoned(
      shape: "silenced", item: "INS-KZ-10-2026-09-09/3", who: "P-KZ-10-R",
      told: "branch 11-14 11-16 11-18 11-23; centre 11-26 11-27 11-30 12-04 12-10"),
    // Due on Saturday 12 December, which is worked: the reminder is on 9 December (11, 10, 9), W1 the 14th, W2 the 15th.
    Reckoned(
      shape: "worked Saturday", item: "INS-UZ-05-2026-10-13/1", who: "TI-17",
      told: "reminder 12-09; overdue 12-14 12-15"),
    // Due on 24 September in Kyrgyzstan: W16 is 16 October, W18 20, W22 26, W27 2, W32 9, W37 16, W42 23, W47 30 November,
    // W52 7, W57 14 December. On Saturday 17 October W16 stands and nobody is at work; Monday 19 is W17.
    Reckoned(
      shape: "two countries: Bishkek works on 26 October", item: "INS-KG-02-2026-08-24/3", who: "TI-23",
      told: "centre 10-19 10-20 10-26 11-02 11-09 11-16 11-23 11-30 12-07 12-14"),
    // The central office is in Almaty: 26 October is off there, and W22 is told on the 27th.
    Reckoned(
      shape: "two countries: Almaty does not", item: "INS-KG-02-2026-08-24/3", who: "P-DEMO-OFFICE",
      told: "centre 10-19 10-20 10-27 11-02 11-09 11-16 11-23 11-30 12-07 12-14"),
    // Its inspector's mandate ended on 15 June 2026; another officer is told in that place, and never TI-32.
    Reckoned(shape: "mandate ended", item: "INS-KZ-02-2025-11-24/2", who: "TI-32", told: ""),
  ]

  private struct Telling: Hashable {
    var day: Day
    var stage: String
  }

  @Test(arguments: reckoned) func `what was reckoned by hand is what the kept table says`(case item: Reckoned) throws {
    #expect(try kept(item) == (try byHand(item)))
  }

  private func byHand(_ item: Reckoned) throws -> [String] {
    try item.told.split(whereSeparator: { $0 == ";" || $0 == "\n" }).flatMap { part in
      let words = part.split(separator: " ")
      return try words.dropFirst().map { "\(try Day("2026-\($0)")) \(words[0])" }
    }
  }

  private func kept(_ item: Reckoned) throws -> [String] {
    let rows = try String(contentsOf: SixtyDayTests.table, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count > 500)
    return try rows.filter { $0[0] == item.item && $0[2] == item.who && $0[6] == "tell" }.flatMap { row in
      (try Day(row[3])...Day(row[4])).map { "\($0) \(row[5])" }
    }.sorted()
  }
}
