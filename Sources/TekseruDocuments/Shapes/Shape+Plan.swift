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
        PlanKey.organization, .identifier, [.required, .natural], "The code of the organization whose plan it is."),
      Field(PlanKey.year, .year, [.required, .natural], "The year."),
      Field(PlanKey.inspections, .list(item), "The intended inspections."),
    ])

  private static let item = Shape(
    "intended inspection",
    [
      Field(PlanItemKey.date, .day, "The day."),
      Field(PlanItemKey.organization, .identifier, "Where: the organization's code."),
      Field(PlanItemKey.inspector, .identifier, "By whom: the inspector's code."),
    ])
}
