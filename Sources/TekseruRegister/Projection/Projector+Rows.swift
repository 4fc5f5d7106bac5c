import Tekseru

extension Projector {
  /// The row of `things` for a document; nil when what it hangs on is taken back.
  func row(
    of document: Document, thing: Int, document sequence: Int, at position: Int
  ) throws(SQLFailure) -> ThingRow? {
    var row = ThingRow(thing: thing, document: sequence, kind: KindKey.of(document.kind))
    switch document.body {
    case .organization(let organization):
      row.party = try party(.organization, organization.code, at: position)
      if let parent = organization.parent { row.other = try party(.organization, parent, at: position) }
      row.day = organization.asOf.map(\.key)
    case .person(let person):
      row.party = try party(.person, person.code, at: position)
      for role in person.roles { _ = try party(.organization, role.organization, at: position) }
    case .inspector(let inspector):
      row.party = try party(.inspector, inspector.code, at: position)
      for organization in inspector.organizations {
        let party = try party(.organization, organization, at: position)
        row.other = row.other ?? party
      }
      row.day = inspector.from.key
    case .council(let council):
      row.party = try party(.organization, council.organization, at: position)
      row.day = council.established.key
    case .plan(let plan): row.party = try party(.organization, plan.organization, at: position)
    case .calendar(let calendar): row.day = calendar.year
    case .deadlines, .ladder, .withdrawal: break
    case .inspection(let inspection):
      row.party = try party(.organization, inspection.organization, at: position)
      if let inspector = inspection.inspectors.first { row.other = try party(.inspector, inspector, at: position) }
      row.day = inspection.date.key
      row.mark = InspectionMark(inspection).key
    case .accident, .reporting, .statement, .activity, .appeal, .silence: try fill(&row, from: document, at: position)
    case .testBank, .regulation, .testAttempt, .freeze, .juryMark, .objection, .objectionDecision, .publication:
      try fillContest(&row, from: document, at: position)
    case .service, .reply, .remediation, .extension, .extensionDecision, .acknowledgement:
      guard try fillHanging(&row, from: document, at: position) else { return nil }
    }
    return row
  }

  private func fill(_ row: inout ThingRow, from document: Document, at position: Int) throws(SQLFailure) {
    switch document.body {
    case .accident(let accident):
      row.party = try party(.organization, accident.organization, at: position)
      if let revises = accident.revises { row.other = try thing(revises, .accident) }
      row.day = accident.date.key
    case .reporting(let reporting):
      if let organization = reporting.organization { row.party = try party(.organization, organization, at: position) }
      row.day = reporting.deadline.key
    case .statement(let statement):
      row.party = try party(.organization, statement.organization, at: position)
      row.day = statement.period.firstDay.key
    case .activity(let activity):
      row.party = try party(.organization, activity.organization, at: position)
      row.other = try party(.inspector, activity.inspector, at: position)
      row.day = activity.date.key
    case .silence(let silence):
      if let organization = silence.organization { row.party = try party(.organization, organization, at: position) }
      row.day = silence.until.key
    case .appeal(let appeal):
      row.party = try party(.organization, appeal.organization, at: position)
      row.day = appeal.date.key
    default: break
    }
  }

  private func fillHanging(_ row: inout ThingRow, from document: Document, at position: Int) throws(SQLFailure) -> Bool
  {
    switch document.body {
    case .service(let service):
      row.other = try thing(service.inspection, .inspection)
      row.day = service.date.key
    case .reply(let reply):
      row.other = try thing(reply.inspection, .inspection)
      row.day = reply.date.key
    case .remediation(let remediation):
      row.other = try thing(remediation.violation.inspection, .inspection)
      row.day = remediation.date.key
    case .acknowledgement(let acknowledgement):
      row.other = try thing(acknowledgement.violation.inspection, .inspection)
      row.day = acknowledgement.date.key
    case .extension(let request):
      row.other = try thing(request.violation.inspection, .inspection)
      row.day = request.requested.key
    case .extensionDecision(let decision):
      guard let request = try thing(decision.extension, .extension),
        case .extension(let asked)? = try self.document(try chains.current(of: request))?.body
      else { return false }
      row.other = try thing(asked.violation.inspection, .inspection)
      row.day = decision.date.key
    default: break
    }
    guard let inspection = row.other, let held = try things.current(inspection) else { return false }
    row.party = held.party
    if case .service(let service) = document.body, let party = row.party {
      row.due = try replyDue(service, at: party, of: row)
    }
    return true
  }

  /// The request that a decision is about; nil for any other document.
  func request(of document: Int) throws(SQLFailure) -> Int? {
    guard case .extensionDecision(let decision)? = try self.document(document)?.body else { return nil }
    return try thing(decision.extension, .extension)
  }

  /// The thing that an id of its chain names; nil when there is none.
  func thing(_ id: Identifier, _ kind: Kind) throws(SQLFailure) -> Int? {
    guard let found = try log.find(id.text, kind) else { return nil }
    return try chains.thing(of: found.sequence)
  }

  func party(_ kind: PartyKind, _ code: Identifier, at sequence: Int) throws(SQLFailure) -> Int {
    try parties.findOrAdd(kind, code.text, at: sequence)
  }
}

extension Day {
  /// The day as projections keep it.
  var key: Int { Int(number) }

  /// The day that projections keep under a number.
  init(key: Int) { self.init(number: Int32(clamping: key)) }
}
