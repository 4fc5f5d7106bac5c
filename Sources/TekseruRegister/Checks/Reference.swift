import Tekseru
import TekseruDocuments

extension Reference.Target {
  /// The target that a party of the register is.
  static func party(_ kind: PartyKind) -> Self {
    switch kind {
    case .organization: .organization
    case .person: .person
    case .inspector: .inspector
    }
  }

  /// The party that it is; nil for what is none.
  var party: PartyKind? {
    switch self {
    case .organization: .organization
    case .person: .person
    case .inspector: .inspector
    case .violation, .document: nil
    }
  }
}

extension Document {
  /// What this document names.
  var references: [Reference] {
    var found: [Reference] = []
    if let replaces { found.append(Reference(path: "replaces", text: replaces.text, target: .document(kind))) }
    switch body {
    case .calendar, .deadlines, .ladder, .inspection, .withdrawal, .testBank: break
    case .regulation(let regulation):
      found.add(party: .organization, regulation.organizer, at: "organizer")
      found.add(.testBank, regulation.test, at: "test")
    case .testAttempt(let attempt):
      found.add(.testBank, attempt.bank, at: "bank")
      found.add(party: .inspector, attempt.inspector, at: "inspector")
    case .freeze(let freeze):
      found.add(.regulation, freeze.regulation, at: "regulation")
      found.add(party: .person, freeze.by, at: "by")
    case .juryMark(let mark):
      found.add(.freeze, mark.freeze, at: "freeze")
      found.add(party: .person, mark.author, at: "author")
    case .objection(let objection): found.add(.freeze, objection.freeze, at: "freeze")
    case .objectionDecision(let decision):
      found.add(.objection, decision.objection, at: "objection")
      found.add(party: .person, decision.by, at: "by")
    case .publication(let publication):
      found.add(.freeze, publication.freeze, at: "freeze")
      found.add(party: .person, publication.by, at: "by")
      found.add(party: .person, publication.approvedBy, at: "approvedBy")
    case .organization(let organization):
      found.add(party: .organization, organization.parent, at: "parent")
      found.add(party: .organization, organization.successor, at: "successor")
    case .person(let person):
      for (index, role) in person.roles.enumerated() {
        found.add(party: .organization, role.organization, at: "roles[\(index)].organization")
      }
    case .council(let council):
      found.add(party: .organization, council.organization, at: "organization")
      for (index, member) in council.members.enumerated() {
        found.add(party: .person, member.person, at: "members[\(index)].person")
      }
    case .inspector(let inspector):
      for (index, organization) in inspector.organizations.enumerated() {
        found.add(party: .organization, organization, at: "organizations[\(index)]")
      }
    case .plan(let plan):
      found.add(party: .organization, plan.organization, at: "organization")
      for (index, item) in plan.inspections.enumerated() {
        found.add(party: .organization, item.organization, at: "inspections[\(index)].organization")
        found.add(party: .inspector, item.inspector, at: "inspections[\(index)].inspector")
      }
    case .reporting(let reporting): found.add(party: .organization, reporting.organization, at: "organization")
    case .statement(let statement): found.add(party: .organization, statement.organization, at: "organization")
    case .activity(let activity):
      found.add(party: .organization, activity.organization, at: "organization")
      found.add(party: .inspector, activity.inspector, at: "inspector")
    case .appeal(let appeal): found.add(party: .organization, appeal.organization, at: "organization")
    case .accident(let accident):
      found.add(party: .organization, accident.organization, at: "organization")
      found.add(.accident, accident.revises, at: "revises")
    case .service(let service): found.add(.inspection, service.inspection, at: "inspection")
    case .reply(let reply): found.add(.inspection, reply.inspection, at: "inspection")
    case .remediation(let step): found.add(step.violation, at: "violation")
    case .silence(let silence):
      found.add(party: .organization, silence.organization, at: "organization")
      if let violation = silence.violation { found.add(violation, at: "violation") }
    case .acknowledgement(let acknowledgement): found.add(acknowledgement.violation, at: "violation")
    case .extension(let request): found.add(request.violation, at: "violation")
    case .extensionDecision(let decision): found.add(.extension, decision.extension, at: "extension")
    }
    return found
  }
}

extension Document {
  /// What this document names, an inspection's organization and inspectors too.
  var allReferences: [Reference] {
    guard case .inspection(let inspection) = body else { return references }
    var found = references
    found.add(party: .organization, inspection.organization, at: "organization")
    for inspector in inspection.inspectors { found.add(party: .inspector, inspector, at: "inspector") }
    return found
  }
}

extension [Reference] {
  fileprivate mutating func add(party kind: PartyKind, _ code: Identifier?, at path: String) {
    if let code { append(Reference(path: path, text: code.text, target: .party(kind))) }
  }

  fileprivate mutating func add(_ kind: Kind, _ id: Identifier?, at path: String) {
    if let id { append(Reference(path: path, text: id.text, target: .document(kind))) }
  }

  fileprivate mutating func add(_ violation: ViolationID, at path: String) {
    append(Reference(path: path, text: violation.description, target: .violation))
  }
}
