import Tekseru

enum InspectionKey: Int, FieldKey {
  case organization, inspectors, date, kind, ground, unit, act, representation, workersAtRisk, notCarriedOut, violations
}

enum RepresentationKey: Int, FieldKey {
  case number, issued
}

enum ViolationKey: Int, FieldKey {
  case number, category, text, severity, requirement, responsible, due, fixedOnSpot, repeats, photos
}

extension Shape {
  static let inspection = Shape(
    .inspection,
    [
      Field(
        InspectionKey.organization, .identifier, [.required, .natural], "The inspected organization's code.",
        names: .organization),
      Field(
        InspectionKey.inspectors, .identifiers(one: "inspector"), [.required, .natural],
        "The codes of the inspectors.", names: .inspector),
      Field(InspectionKey.date, .day, [.required, .happened, .natural], "The day of the inspection."),
      Field(
        InspectionKey.kind, .choice(Inspection.Kind.self), [.required, .natural],
        "Planned, unscheduled or a follow-up."),
      Field(InspectionKey.ground, .choice(Inspection.Ground.self), "On whose initiative it was held."),
      Field(InspectionKey.unit, .text, .natural, "The unit that was inspected."),
      Field(InspectionKey.act, .text, .natural, "The act's number."),
      Field(InspectionKey.representation, .object(representation), "The paper that puts it all to the employer."),
      Field(InspectionKey.workersAtRisk, .amount, "Workers exposed to the danger."),
      Field(InspectionKey.notCarriedOut, .text, "Why the inspection was not carried out, where it was not."),
      Field(InspectionKey.violations, .list(violation), "What was found."),
    ])

  private static let representation = Shape(
    "representation",
    [
      Field(RepresentationKey.number, .text, "Its number."),
      Field(RepresentationKey.issued, .day, "The day it was issued."),
    ])

  private static let violation = Shape(
    "violation",
    [
      Field(
        ViolationKey.number, .integer(Violation.numbers), [.required, .ordering], "Its number within the inspection."),
      Field(ViolationKey.category, .choice(Category.self), .required, "What it is about."),
      Field(ViolationKey.text, .text, .required, "What was found."),
      Field(ViolationKey.severity, .choice(Severity.self), "How grave it is; absent counts as significant."),
      Field(ViolationKey.requirement, .text, "The requirement that was violated, by its code."),
      Field(ViolationKey.responsible, .text, "Who answers for the removal: a name or a person's code."),
      Field(ViolationKey.due, .day, "The day by which it must be removed; never moved when written."),
      Field(ViolationKey.fixedOnSpot, .flag, "Whether it was removed before the inspector left."),
      Field(ViolationKey.repeats, .violation, "An earlier violation that this one repeats.", names: .violation),
      Field(ViolationKey.photos, .texts, .untyped, "The photos that prove it, each by the SHA-256 of its bytes."),
    ])
}
