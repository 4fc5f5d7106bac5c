import Tekseru

extension Inspection {
  func put(into tree: inout Tree) {
    tree.set(InspectionKey.organization, organization)
    tree.set(InspectionKey.inspectors, texts: inspectors.map(\.text))
    tree.set(InspectionKey.date, date)
    tree.set(InspectionKey.kind, kind)
    tree.set(InspectionKey.ground, ground)
    tree.set(InspectionKey.unit, unit)
    tree.set(InspectionKey.act, act)
    tree.set(InspectionKey.representation, object: representation) { tree, paper in
      tree.set(RepresentationKey.number, paper.number)
      tree.set(RepresentationKey.issued, paper.issued)
    }
    tree.set(InspectionKey.workersAtRisk, workersAtRisk)
    tree.set(InspectionKey.notCarriedOut, notCarriedOut)
    tree.set(InspectionKey.violations, list: violations) { $1.put(into: &$0) }
  }
}

extension Violation {
  fileprivate func put(into tree: inout Tree) {
    tree.set(ViolationKey.number, number)
    tree.set(ViolationKey.category, category)
    tree.set(ViolationKey.text, text)
    tree.set(ViolationKey.severity, severity)
    tree.set(ViolationKey.requirement, requirement)
    tree.set(ViolationKey.responsible, responsible)
    tree.set(ViolationKey.due, due)
    tree.set(ViolationKey.fixedOnSpot, when: isFixedOnSpot)
    tree.set(ViolationKey.repeats, repeats)
    tree.set(ViolationKey.photos, texts: photos.map(\.text))
  }
}

extension Service {
  func put(into tree: inout Tree) {
    tree.set(ServiceKey.inspection, inspection)
    tree.set(ServiceKey.date, date)
    tree.set(ServiceKey.receivedBy, receivedBy)
  }
}

extension Reply {
  func put(into tree: inout Tree) {
    tree.set(ReplyKey.inspection, inspection)
    tree.set(ReplyKey.date, date)
    tree.set(ReplyKey.text, text)
  }
}

extension Remediation {
  func put(into tree: inout Tree) {
    tree.set(RemediationKey.violation, violation.description)
    tree.set(RemediationKey.event, event)
    tree.set(RemediationKey.date, date)
    tree.set(RemediationKey.by, by)
    tree.set(RemediationKey.text, text)
    tree.set(RemediationKey.evidence, texts: evidence)
    tree.set(RemediationKey.photos, texts: photos.map(\.text))
  }
}

extension Extension {
  func put(into tree: inout Tree) {
    tree.set(ExtensionKey.violation, violation.description)
    tree.set(ExtensionKey.requested, requested)
    tree.set(ExtensionKey.reason, reason)
    tree.set(ExtensionKey.until, until)
    tree.set(ExtensionKey.by, by)
  }
}

extension ExtensionDecision {
  func put(into tree: inout Tree) {
    tree.set(ExtensionDecisionKey.extension, `extension`)
    tree.set(ExtensionDecisionKey.decision, decision)
    tree.set(ExtensionDecisionKey.date, date)
    tree.set(ExtensionDecisionKey.by, by)
    tree.set(ExtensionDecisionKey.due, due)
  }
}
