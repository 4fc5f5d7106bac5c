import Tekseru

enum AccidentKey: Int, FieldKey {
  case organization, date, victims, place, notified, investigation, revises
}

enum VictimKey: Int, FieldKey {
  case ref, severity, daysLost
}

enum InvestigationKey: Int, FieldKey {
  case started, finished, act
}

extension Shape {
  static let accident = Shape(
    .accident,
    [
      Field(
        AccidentKey.organization, .identifier, [.required, .natural], "Where: the organization's code.",
        names: .organization),
      Field(AccidentKey.date, .day, [.required, .happened, .natural], "On which day."),
      Field(AccidentKey.victims, .list(victim), .required, "Who was hurt."),
      Field(AccidentKey.place, .text, .natural, "The place within the organization."),
      Field(AccidentKey.notified, .day, "The day the authorities were told."),
      Field(AccidentKey.investigation, .object(investigation), "The investigation."),
      Field(
        AccidentKey.revises, .identifier, .natural, "An earlier accident document that new facts are added to.",
        names: .document(.accident)),
    ])

  private static let victim = Shape(
    "victim",
    [
      Field(VictimKey.ref, .text, .required, "A reference, not a name, that tells the victims of one accident apart."),
      Field(VictimKey.severity, .choice(Accident.Victim.Severity.self), .required, "How grave the injury is."),
      Field(VictimKey.daysLost, .amount, "Working days lost."),
    ])

  private static let investigation = Shape(
    "investigation",
    [
      Field(InvestigationKey.started, .day, "Its first day."),
      Field(InvestigationKey.finished, .day, "Its last day."),
      Field(InvestigationKey.act, .text, "The act's number."),
    ],
    orders: [("started", "finished")])
}
