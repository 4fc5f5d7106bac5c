import Tekseru

/// What is wrong with a contest's documents, which name a freeze and through it a regulation as it stood.
extension Checker {
  func contestProblems(of document: Document) throws(SQLFailure) -> [Problem] {
    switch document.body {
    case .testAttempt(let attempt): try problems(of: attempt, document)
    case .freeze(let freeze): try problems(of: freeze, document)
    case .juryMark(let mark): try problems(of: mark, document)
    case .objection(let objection): try problems(of: objection)
    case .objectionDecision(let decision): try problems(of: decision, document)
    case .publication(let publication): try problems(of: publication, document)
    default: []
    }
  }

  private func problems(of freeze: Freeze, _ document: Document) throws(SQLFailure) -> [Problem] {
    let position = freeze.position ?? projector.log.head.sequence
    if let problem = positionProblem(position) { return [problem] }
    let own = try ownThing(document)
    if let own, let user = try projector.things.contestUser(of: own) {
      return [try inUse(document, by: user)].compactMap(\.self)
    }
    guard let regulation = try projector.thing(freeze.regulation, .regulation) else { return [] }
    if let other = try projector.things.contestThings(.freeze, about: regulation).first(where: { $0.thing != own }) {
      return [try already("frozen", at: "regulation", freeze.regulation, by: other.document)].compactMap(\.self)
    }
    guard try projector.regulation(regulation, at: position) == nil else { return [] }
    return [
      Problem(
        .referenceUnknown, at: "regulation", value: freeze.regulation.text, reason: "later",
        details: ["position": "\(position)"])
    ]
  }

  private func problems(of mark: JuryMark, _ document: Document) throws(SQLFailure) -> [Problem] {
    guard let contest = try contest(of: mark.freeze) else { return [] }
    if let problem = try published(contest.thing, at: "freeze", mark.freeze) { return [problem] }
    guard let author = try projector.parties.find(.person, mark.author.text) else { return [] }
    let roles = try projector.directory.people(author).last?.roles.filter { $0.isHeld(on: mark.date) } ?? []
    guard roles.contains(where: { $0.role == .juror }) else {
      return [
        Problem(
          .contestNotJuror, at: "author", value: mark.author.text, details: ["day": mark.date.description])
      ]
    }
    guard let kind = contest.regulation.nomination(mark.nomination)?.participants.kind else {
      return [Problem(.referenceUnknown, at: "nomination", value: mark.nomination.text)]
    }
    if let problem = try problem(ofParty: kind, mark.participant.text, at: "participant") { return [problem] }
    var own = Set(roles.map(\.organization))
    own.formUnion(try organizations(ofMember: mark.author))
    let participant = try projector.directory.participant(
      mark.participant, kind, on: contest.regulation.period.lastDay)
    if let problem = mark.problem(
      under: contest.regulation, jurorsOrganizations: own, participant: participant)
    {
      return [problem]
    }
    return [try other(than: mark, by: author, contest.thing, document)].compactMap(\.self)
  }

  /// The same juror's mark of the same under another id.
  private func other(
    than mark: JuryMark, by author: Int, _ freeze: Int, _ document: Document
  ) throws(SQLFailure) -> Problem? {
    let own = try ownThing(document)
    for row in try projector.things.marks(by: author, subject: mark.subjectKey)
    where row.thing != own && row.other == freeze {
      guard case .juryMark(let earlier)? = try projector.document(row.document)?.body, earlier.isOfSame(as: mark) else {
        continue
      }
      return try already("marked", at: "participant", mark.participant, by: row.document)
    }
    return nil
  }

  private func problems(of objection: Objection) throws(SQLFailure) -> [Problem] {
    guard let contest = try contest(of: objection.freeze) else { return [] }
    if let problem = try published(contest.thing, at: "freeze", objection.freeze) { return [problem] }
    if let problem = objection.problem(against: contest.freeze, under: contest.regulation) { return [problem] }
    guard let kind = contest.regulation.nomination(objection.nomination)?.participants.kind else { return [] }
    if let problem = try problem(ofParty: kind, objection.participant.text, at: "participant") { return [problem] }
    for kind in [PartyKind.person, .inspector, .organization] {
      if let party = try projector.parties.find(kind, objection.by.text), try isRecorded(kind, party) { return [] }
    }
    return [try problem(ofParty: .person, objection.by.text, at: "by")].compactMap(\.self)
  }

  private func problems(of decision: ObjectionDecision, _ document: Document) throws(SQLFailure) -> [Problem] {
    guard let thing = try projector.thing(decision.objection, .objection),
      case .objection(let objection)? = try projector.document(try chains.current(of: thing))?.body,
      let contest = try contest(of: objection.freeze)
    else { return [] }
    if let problem = try published(contest.thing, at: "objection", decision.objection) { return [problem] }
    let own = try ownThing(document)
    if let other = try projector.things.contestThings(.objectionDecision, about: thing).first(where: {
      $0.thing != own
    }) {
      return [try already("decided", at: "objection", decision.objection, by: other.document)].compactMap(\.self)
    }
    return [decision.problem(on: objection, under: contest.regulation)].compactMap(\.self)
  }

  private func problems(of publication: Publication, _ document: Document) throws(SQLFailure) -> [Problem] {
    if let position = publication.position, let problem = positionProblem(position) { return [problem] }
    guard let contest = try contest(of: publication.freeze) else { return [] }
    let own = try ownThing(document)
    if let other = try projector.things.contestThings(.publication, about: contest.thing).first(where: {
      $0.thing != own
    }) {
      return [try already("published", at: "freeze", publication.freeze, by: other.document)].compactMap(\.self)
    }
    return [publication.problem(of: contest.freeze, under: contest.regulation)].compactMap(\.self)
  }

  private func problems(of attempt: TestAttempt, _ document: Document) throws(SQLFailure) -> [Problem] {
    guard let thing = try projector.thing(attempt.bank, .testBank),
      case .testBank(let bank)? = try projector.document(try chains.current(of: thing))?.body,
      let inspector = try projector.parties.find(.inspector, attempt.inspector.text)
    else { return [] }
    let own = try ownThing(document)
    let earlier = try projector.things.contestThings(.testAttempt, about: thing)
      .count { $0.party == inspector && $0.thing != own }
    let problem =
      bank.problem(ofAttemptAfter: earlier, by: attempt.inspector)
      ?? Problem.order(earlier: attempt.started.day, "started", later: bank.until, "until")
      ?? (own == nil ? attempt.problem(with: bank) : nil)
    return [problem].compactMap(\.self)
  }
}

extension Nomination.Participants {
  /// What a participant is in the register.
  var kind: PartyKind {
    switch self {
    case .organizations: .organization
    case .inspectors: .inspector
    }
  }
}

extension Person.Role {
  fileprivate func isHeld(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}

extension JuryMark {
  fileprivate func isOfSame(as other: JuryMark) -> Bool {
    nomination == other.nomination && criterion == other.criterion && participant == other.participant
  }
}
