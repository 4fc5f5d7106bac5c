import Tekseru

enum WithdrawalKey: Int, FieldKey {
  case kind, of, reason
}

enum CalendarKey: Int, FieldKey {
  case country, year, days, source, issued
}

enum CalendarDayKey: Int, FieldKey {
  case date, what, moved, from, estimated, name
}

enum DeadlinesKey: Int, FieldKey {
  case country, rules, reply, verification, source
}

/// The terms for removal; the names are those of `Severity`.
enum RemovalKey: Int, FieldKey {
  case critical, gross, significant, minor
}

enum TermKey: Int, FieldKey {
  case days, workingDays, months
}

extension Shape {
  static let withdrawal = Shape(
    .withdrawal,
    [
      Field(WithdrawalKey.kind, .choice(Kind.self), [.required, .natural], "The kind of what is taken back."),
      Field(WithdrawalKey.of, .identifier, [.required, .natural], "Its id."),
      Field(WithdrawalKey.reason, .text, .required, "Why."),
    ])

  static let calendar = Shape(
    .calendar,
    [
      Field(CalendarKey.country, .choice(Country.self), [.required, .natural], "The country."),
      Field(CalendarKey.year, .year, [.required, .natural], "The year."),
      Field(CalendarKey.days, .list(calendarDay), "The days that depart from the plain week."),
      Field(CalendarKey.source, .text, "The law, decree or publication it was taken from."),
      Field(CalendarKey.issued, .day, .natural, "The day on which this version was drawn up."),
    ])

  private static let calendarDay = Shape(
    "day",
    [
      Field(CalendarDayKey.date, .day, .required, "The day."),
      Field(CalendarDayKey.what, .choice(CalendarDay.What.self), .required, "Whether it is off or worked."),
      Field(CalendarDayKey.moved, .flag, "Whether it stands in place of another."),
      Field(CalendarDayKey.from, .day, "The day in whose place it stands."),
      Field(CalendarDayKey.estimated, .flag, "Whether it is foreseen and not yet announced."),
      Field(CalendarDayKey.name, .text, "The name of the holiday, or the reason."),
    ])

  static let deadlines = Shape(
    .deadlines,
    [
      Field(DeadlinesKey.country, .choice(Country.self), [.required, .natural], "The country."),
      Field(DeadlinesKey.rules, .object(removal), "The terms for removal by severity; absent ones are the program's."),
      Field(DeadlinesKey.reply, .object(term), "For the employer to answer a representation."),
      Field(DeadlinesKey.verification, .object(term), "For the inspector to verify what was reported mended."),
      Field(DeadlinesKey.source, .text, .natural, "Where the terms come from."),
    ])

  private static let removal = Shape(
    "removal",
    [
      Field(RemovalKey.critical, .object(term), "To mend a direct threat to life."),
      Field(RemovalKey.gross, .object(term), "To mend a gross violation."),
      Field(RemovalKey.significant, .object(term), "To mend a significant violation."),
      Field(RemovalKey.minor, .object(term), "To mend a minor violation."),
    ])

  private static let term = Shape(
    "term",
    [
      Field(TermKey.days, .integer(Term.amounts), "Calendar days; a term is written in one unit."),
      Field(TermKey.workingDays, .integer(Term.amounts), "Working days."),
      Field(TermKey.months, .integer(Term.amounts), "Months."),
    ])
}
