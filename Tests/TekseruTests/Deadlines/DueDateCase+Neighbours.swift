@testable import Tekseru

extension DueDateCase {
  static let uzbekistan: [DueDateCase] = [
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2026-12-05", "2026-12-12", "Saturday 12 December is worked"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2026-12-24", "2027-01-04", "31 December exchanged, New Year, weekend"),
    DueDateCase(.uzbekistan, .sixDays, .gross, "2026-12-24", "2026-12-31", "six days: no exchange for a Saturday"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2026-05-20", "2026-06-01", "Qurbon hayit and two days by decree"),
    DueDateCase(.uzbekistan, .sixDays, .gross, "2026-05-20", "2026-05-30", "six days: Saturday 30 May is worked"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2026-03-13", "2026-03-24", "Ro'za hayit, Navro'z and its Monday"),
    DueDateCase(.uzbekistan, .sixDays, .gross, "2026-03-13", "2026-03-23", "six days: Navro'z fell on a Saturday"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2026-08-24", "2026-09-02", "31 August by decree, 1 September"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2022-09-24", "2022-10-03", "before 2023 nothing moved by itself"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2023-09-24", "2023-10-03", "since 30 April 2023 it moves"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2020-03-01", "2020-03-09", "8 March 2020, a Sunday, did not move"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2024-04-03", "2024-04-13", "three days off, then a worked Saturday"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2024-12-24", "2025-01-03", "31 December to 2 January"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2024-06-09", "2024-06-19", "Qurbon hayit moved, and a day by decree"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2027-05-09", "2027-05-18", "Qurbon hayit, estimated on a Sunday"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2025-03-01", "2025-03-11", "8 March on a Saturday"),
    DueDateCase(.uzbekistan, .sixDays, .gross, "2025-03-01", "2025-03-10", "six days: the Saturday does not move"),
    DueDateCase(
      .uzbekistan, .fiveDays, .verification, "2026-12-08", "2026-12-21", "from a holiday, over a worked Saturday"),
    DueDateCase(.uzbekistan, .fiveDays, .gross, "2027-12-31", "2028-01-07", missing: 2028, "no calendar of 2028"),
  ]

  static let kyrgyzstan: [DueDateCase] = [
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2025-12-25", "2026-01-08", "1-7 January are off since 2026"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2026-04-24", "2026-05-11", "1-9 May are off, then a Sunday"),
    DueDateCase(.kyrgyzstan, .sixDays, .gross, "2026-04-24", "2026-05-11", "the same in a six-day week"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2026-03-01", "2026-03-09", "nothing moves: Monday 9 March is worked"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2025-08-24", "2025-09-01", "nothing moves: 31 August 2025, a Sunday"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2026-02-16", "2026-02-23", "23 February is worked since 2025"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2024-02-16", "2024-02-26", "23 February 2024 was a holiday, a Friday"),
    DueDateCase(
      .kyrgyzstan, .fiveDays, .gross, "2024-08-26", "2024-09-02", "2 September 2024 was given up for 5 January"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2023-12-25", "2024-01-08", "1-5 January 2024, and 8 January worked"),
    DueDateCase(
      .kyrgyzstan, .sixDays, .gross, "2023-12-25", "2024-01-03", "six days: no exchange for Saturday 27 January"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2020-10-31", "2020-11-11", "7 and 8 November 2020 on a weekend"),
    DueDateCase(.kyrgyzstan, .sixDays, .gross, "2020-10-31", "2020-11-10", "six days: only the Sunday moves"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2021-07-17", "2021-07-24", "Saturday 24 July 2021 was worked"),
    DueDateCase(.kyrgyzstan, .fiveDays, .significant, "2026-07-31", "2026-09-01", "31 August, Independence Day"),
    DueDateCase(.kyrgyzstan, .fiveDays, .critical, "2026-01-01", "2026-01-01", "a direct threat on New Year"),
    DueDateCase(.kyrgyzstan, .fiveDays, .verification, "2026-04-27", "2026-05-19", "over 1-9 May"),
    DueDateCase(.kyrgyzstan, .sixDays, .verification, "2026-04-27", "2026-05-18", "over 1-9 May, with Saturdays"),
    DueDateCase(.kyrgyzstan, .fiveDays, .gross, "2027-12-30", "2028-01-06", missing: 2028, "no calendar of 2028"),
  ]
}
