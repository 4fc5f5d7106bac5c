import Tekseru

extension Inspection {
  init(_ fields: Fields) throws(Problems) {
    let found: [Violation]
    do throws(Problem) {
      found = try fields.list(InspectionKey.violations) { item throws(Problem) in try Violation(item) }
    } catch { throw Problems([error]) }
    try self.init(
      organization: fields.identifier(InspectionKey.organization),
      inspectors: fields.identifiers(InspectionKey.inspectors), date: fields.day(InspectionKey.date),
      kind: fields.choice(InspectionKey.kind), ground: fields.optionalChoice(InspectionKey.ground),
      unit: fields.optionalText(InspectionKey.unit), act: fields.optionalText(InspectionKey.act),
      representation: fields.optionalObject(InspectionKey.representation).map(Representation.init),
      workersAtRisk: fields.optionalInteger(InspectionKey.workersAtRisk),
      notCarriedOut: fields.optionalText(InspectionKey.notCarriedOut), violations: found)
  }
}

extension Inspection.Representation {
  fileprivate init(_ fields: Fields) {
    self.init(
      number: fields.optionalText(RepresentationKey.number), issued: fields.optionalDay(RepresentationKey.issued))
  }
}

extension Violation {
  fileprivate init(_ fields: Fields) throws(Problem) {
    try self.init(
      number: fields.integer(ViolationKey.number), category: fields.choice(ViolationKey.category),
      text: fields.text(ViolationKey.text), severity: fields.optionalChoice(ViolationKey.severity),
      requirement: fields.optionalText(ViolationKey.requirement),
      responsible: fields.optionalText(ViolationKey.responsible), due: fields.optionalDay(ViolationKey.due),
      isFixedOnSpot: fields.isSet(ViolationKey.fixedOnSpot), repeats: fields.optionalText(ViolationKey.repeats),
      photos: fields.photos(ViolationKey.photos))
  }
}
