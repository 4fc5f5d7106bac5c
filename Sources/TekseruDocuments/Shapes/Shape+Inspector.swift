import Tekseru

enum InspectorKey: Int, FieldKey {
  case code, name, organizations, from, until, decision, education, seniorityYears, trainings, contact, language
}

enum DecisionKey: Int, FieldKey {
  case number, date
}

enum TrainingKey: Int, FieldKey {
  case number, issued, validUntil
}

extension Shape {
  static let inspector = Shape(
    .inspector,
    [
      Field(InspectorKey.code, .identifier, [.required, .natural], "The inspector's code."),
      Field(InspectorKey.name, .text, .required, "The full name."),
      Field(
        InspectorKey.organizations, .identifiers(one: "organization"), .required,
        "The codes of the organizations that the mandate is for.", names: .organization),
      Field(InspectorKey.from, .day, [.required, .natural], "The first day of the mandate."),
      Field(InspectorKey.until, .day, "The last day of the mandate."),
      Field(InspectorKey.decision, .object(decision), "The council's decision."),
      Field(InspectorKey.education, .choice(Inspector.Education.self), "The education."),
      Field(InspectorKey.seniorityYears, .integer(0...80), "Whole years of work in the trade."),
      Field(InspectorKey.trainings, .list(training), "Trainings in occupational safety."),
      Field(InspectorKey.contact, .object(contact), "How the inspector is reached."),
      Field(InspectorKey.language, .language, "The language to write in."),
    ],
    orders: [("from", "until")])

  private static let decision = Shape(
    "decision",
    [
      Field(DecisionKey.number, .text, "The decision's number."),
      Field(DecisionKey.date, .day, "The decision's day."),
    ])

  private static let training = Shape(
    "training",
    [
      Field(TrainingKey.number, .text, "The certificate's number."),
      Field(TrainingKey.issued, .day, "The day it was issued."),
      Field(TrainingKey.validUntil, .day, "The last day it is valid."),
    ],
    orders: [("issued", "validUntil")])
}
