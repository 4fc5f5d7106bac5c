@testable import Tekseru

extension DueDateCase {
  static let kazakhstan: [DueDateCase] = [
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-03-03", "2026-03-10", "a Tuesday after the moved holiday"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-03-02", "2026-03-10", "9 March is off for Sunday 8 March"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2026-03-01", "2026-03-10", "the holiday itself, then the day it moved to"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2026-03-02", "2026-03-10", "a Sunday's holiday moves for six days too"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2026-03-14", "2026-03-26", "Nauryz 21-23, and 24 and 25 for the weekend"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-03-16", "2026-03-26", "from the last day of Nauryz"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2026-03-16", "2026-03-25", "six days: only 24 March, for the Sunday"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-05-04", "2026-05-12", "11 May is off for Saturday 9 May"),
    DueDateCase(
      .kazakhstan, .sixDays, .gross, "2026-05-04", "2026-05-11", "six days: a Saturday's holiday does not move"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-05-20", "2026-05-28", "Kurban Ait, estimated"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2026-10-18", "2026-10-27", "Republic Day on a Sunday"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2026-08-23", "2026-08-31", "no Constitution Day in 2026: a plain Sunday"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2025-08-23", "2025-09-02", "Constitution Day 2025 on a Saturday"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2025-08-23", "2025-09-01", "six days: the Saturday does not move"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2027-03-08", "2027-03-16", "Constitution Day, 15 March from 2027 on"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2024-12-25", "2025-01-05", "1-3 January off, Sunday 5 January worked"),
    DueDateCase(
      .kazakhstan, .sixDays, .gross, "2024-12-25", "2025-01-04", "six days: Saturday 4 January is worked anyway"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2024-04-27", "2024-05-04", "Saturday 4 May is worked"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2024-05-01", "2024-05-10", "8 May exchanged, 9 May Victory Day"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2024-05-01", "2024-05-08", "six days: no exchange for a Saturday"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2023-06-30", "2023-07-10", "Friday 7 July exchanged, then the weekend"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2023-06-30", "2023-07-07", "six days: the Friday is worked"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2022-02-26", "2022-03-05", "Saturday 5 March is worked"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2022-02-28", "2022-03-09", "7 March exchanged, 8 March a holiday"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2022-02-28", "2022-03-07", "six days: Monday 7 March is worked"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2021-12-25", "2022-01-05", "New Year on a weekend: 3 and 4 January off"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2021-12-25", "2022-01-04", "six days: only 3 January, for the Sunday"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2020-05-01", "2020-05-11", "8 May off in place of Monday 11 May"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2020-05-01", "2020-05-08", "six days: 9 May fell on a Saturday"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2020-12-09", "2020-12-20", "16-18 December off, Sunday the 20th worked"),
    DueDateCase(.kazakhstan, .sixDays, .gross, "2020-12-09", "2020-12-19", "six days: Saturday the 19th is worked"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2023-12-31", "2024-01-08", "Christmas on a Sunday does not move"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2021-12-09", "2021-12-20", "17 December was a holiday until 2021"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2022-12-10", "2022-12-19", "17 December 2022 is a plain Saturday"),
    DueDateCase(
      .kazakhstan, .sixDays, .gross, "2022-12-10", "2022-12-17", "17 December 2022 is worked in a six-day week"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2026-01-31", "2026-03-02", "28 February is a Saturday"),
    DueDateCase(.kazakhstan, .sixDays, .significant, "2026-01-31", "2026-02-28", "six days: that Saturday is worked"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2024-01-31", "2024-02-29", "the last day of a leap February"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2024-01-29", "2024-02-29", "the same number in a leap February"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2023-01-30", "2023-02-28", "the last day of a short February"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2026-05-31", "2026-06-30", "31 May to 30 June"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2025-02-28", "2025-03-28", "from a last day to the same number"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2025-12-31", "2026-02-02", "31 January is a Saturday"),
    DueDateCase(.kazakhstan, .fiveDays, .significant, "2025-12-02", "2026-01-05", "2 January, then the weekend"),
    DueDateCase(.kazakhstan, .sixDays, .significant, "2025-12-02", "2026-01-03", "six days: Saturday 3 January"),
    DueDateCase(.kazakhstan, .fiveDays, .noSeverity, "2026-02-21", "2026-03-26", "no severity: one month, to Nauryz"),
    DueDateCase(.kazakhstan, .fiveDays, .minor, "2024-01-01", "2024-03-01", "60 days over a leap February"),
    DueDateCase(.kazakhstan, .fiveDays, .minor, "2023-01-01", "2023-03-02", "60 days over a short February"),
    DueDateCase(.kazakhstan, .fiveDays, .minor, "2025-11-08", "2026-01-08", "60 days to Christmas in the new year"),
    DueDateCase(
      .kazakhstan, .fiveDays, .critical, "2026-03-08", "2026-03-08", "a direct threat on a Sunday and holiday"),
    DueDateCase(.kazakhstan, .fiveDays, .reply, "2026-03-02", "2026-03-10", "a reply moves like a removal"),
    DueDateCase(.kazakhstan, .fiveDays, .verification, "2026-03-02", "2026-03-17", "ten working days without 9 March"),
    DueDateCase(.kazakhstan, .sixDays, .verification, "2026-03-02", "2026-03-14", "ten working days with Saturdays"),
    DueDateCase(
      .kazakhstan, .fiveDays, .verification, "2024-04-25", "2024-05-14", "May holidays and a worked Saturday"),
    DueDateCase(.kazakhstan, .fiveDays, .verification, "2025-12-29", "2026-01-15", "over New Year and Christmas"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2027-12-24", "2027-12-31", "the last day of the last calendar"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2027-12-25", "2028-01-03", missing: 2028, "no calendar of 2028"),
    DueDateCase(.kazakhstan, .fiveDays, .minor, "2027-12-20", "2028-02-18", missing: 2028, "no calendar of 2028"),
    DueDateCase(.kazakhstan, .fiveDays, .verification, "2027-12-27", "2028-01-10", missing: 2028, "runs into 2028"),
    DueDateCase(.kazakhstan, .fiveDays, .critical, "2028-01-01", "2028-01-01", "a critical date asks no calendar"),
    DueDateCase(.kazakhstan, .fiveDays, .gross, "2019-12-20", "2019-12-27", missing: 2019, "no calendar of 2019"),
    DueDateCase(
      .kazakhstan, .fiveDays, .gross, "2019-12-28", "2020-01-05", "only the end asks its calendar: worked Sunday"),
  ]
}
