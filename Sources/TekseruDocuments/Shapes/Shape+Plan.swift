import Tekseru

enum PlanKey: Int, FieldKey {
  case organization, year, inspections
}

enum PlanItemKey: Int, FieldKey {
  case date, organization, inspector
}

extension Shape {
  static let plan = Shape(
    .plan,
    [
      Field(
        PlanKey.organization, .identifier, [.required, .natural], "The code of the organization whose plan it is.",
        names: .organization),
      Field(PlanKey.year, .year, [.required, .natural], "The year."),
      Field(PlanKey.inspections, .list(item), "The intended inspections."),
    ])

  private static let item = Shape(
    "intended inspection",
    [
      Field(PlanItemKey.date, .day, "The day."),
      Field(PlanItemKey.organization, .identifier, "Where: the organization's code.", names: .organization),
      Field(PlanItemKey.inspector, .identifier, "By whom: the inspector's code.", names: .inspector),
    ])
}
