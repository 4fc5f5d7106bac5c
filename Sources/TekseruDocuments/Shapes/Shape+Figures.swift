import Tekseru

enum StatementKey: Int, FieldKey {
  case organization, period, figures, source
}

enum ReportingKey: Int, FieldKey {
  case organization, level, period, deadline, closed
}

enum ActivityKey: Int, FieldKey {
  case organization, inspector, date, type, count, text
}

enum AppealKey: Int, FieldKey {
  case organization, date, topic, channel, effect, answered
}

enum MoneyKey: Int, FieldKey {
  case amount, currency
}

extension Shape {
  static let statement = Shape(
    .statement,
    [
      Field(
        StatementKey.organization, .identifier, [.required, .natural], "The code of the organization reporting.",
        names: .organization),
      Field(StatementKey.period, .period, [.required, .natural], "The period, or the day as of which they hold."),
      Field(StatementKey.figures, .figures, .required, "The figures by indicator."),
      Field(StatementKey.source, .text, "The report or paper they come from."),
    ])

  static let reporting = Shape(
    .reporting,
    [
      Field(
        ReportingKey.organization, .identifier, .natural,
        "Of whom: this organization's code, with all below it; absent: everybody.", names: .organization),
      Field(
        ReportingKey.level, .choice(Organization.Level.self), [.required, .natural],
        "The level whose organizations report."),
      Field(ReportingKey.period, .period, [.required, .natural], "The period whose figures they owe."),
      Field(ReportingKey.deadline, .day, .required, "The last day on which they are in time."),
      Field(ReportingKey.closed, .day, "With the end of which day the period is closed; later changes are listed."),
    ],
    orders: [("deadline", "closed")])

  static let activity = Shape(
    .activity,
    [
      Field(
        ActivityKey.organization, .identifier, [.required, .natural], "Where: the organization's code.",
        names: .organization),
      Field(
        ActivityKey.inspector, .identifier, [.required, .natural], "By whom: the inspector's code.", names: .inspector),
      Field(ActivityKey.date, .day, [.required, .happened, .natural], "On which day."),
      Field(ActivityKey.type, .choice(Activity.Kind.self), [.required, .natural], "What was done."),
      Field(ActivityKey.count, .amount, "How many times; absent: once."),
      Field(ActivityKey.text, .text, "In what words."),
    ])

  static let appeal = Shape(
    .appeal,
    [
      Field(
        AppealKey.organization, .identifier, [.required, .natural], "The code of the organization appealed to.",
        names: .organization),
      Field(AppealKey.date, .day, [.required, .happened, .natural], "On which day."),
      Field(AppealKey.topic, .choice(Appeal.Topic.self), [.required, .natural], "What about."),
      Field(AppealKey.channel, .choice(Appeal.Channel.self), .natural, "By which way it came."),
      Field(AppealKey.effect, .object(money), "What it brought, in money."),
      Field(AppealKey.answered, .day, "The day it was answered."),
    ])

  private static let money = Shape(
    "money",
    [
      Field(MoneyKey.amount, .decimal, .required, "How much."),
      Field(MoneyKey.currency, .text, "The currency's three letters, such as KZT."),
    ])
}
