import Tekseru

extension Checker {
  /// Days that are the wrong way round between a document and the inspection it hangs on.
  func orderProblems(of document: Document) throws(SQLFailure) -> [Problem] {
    switch document.body {
    case .service(let service): return try problems(of: service)
    case .reply(let reply):
      guard let date = try inspection(reply.inspection)?.date else { return [] }
      return [Problem.order(earlier: date, "inspection", later: reply.date, "date")].compactMap { $0 }
    case .remediation(let step):
      guard let date = try inspection(step.violation.inspection)?.date, step.date < date else { return [] }
      return [Problem(.remediationOrder, at: "date", value: step.date.description, details: ["day": date.description])]
    case .extension(let request):
      guard let date = try inspection(request.violation.inspection)?.date, request.requested < date else { return [] }
      return [
        Problem(
          .extensionOrder, at: "requested", value: request.requested.description, reason: "beforeInspection",
          details: ["day": date.description])
      ]
    case .extensionDecision(let decision): return try problems(of: decision)
    default: return []
    }
  }

  private func problems(of service: Service) throws(SQLFailure) -> [Problem] {
    guard let inspection = try inspection(service.inspection) else { return [] }
    let issued = inspection.representation?.issued
    let problem =
      Problem.order(earlier: issued, "issued", later: service.date, "date")
      ?? Problem.order(earlier: inspection.date, "inspection", later: service.date, "date")
    return [problem].compactMap { $0 }
  }

  private func problems(of decision: ExtensionDecision) throws(SQLFailure) -> [Problem] {
    guard let request = try request(decision.extension) else { return [] }
    if decision.date < request.requested {
      let details = ["day": request.requested.description]
      return [
        Problem(
          .extensionOrder, at: "date", value: decision.date.description, reason: "beforeRequest", details: details)
      ]
    }
    guard decision.decision == .granted, decision.due == nil, request.until == nil else { return [] }
    return [Problem(.fieldMissing, at: "due", expected: .day)]
  }

  /// What is wrong with a correction, or odd about it.
  func correctionProblems(of document: Document) throws(SQLFailure) -> [Problem] {
    guard let replaces = document.replaces, let target = try projector.log.find(replaces.text, document.kind) else {
      return []
    }
    let thing = try chains.thing(of: target.sequence)
    let current = try chains.current(of: thing)
    guard current == target.sequence else {
      let newest = if let current { try projector.log.entry(current)?.id } else { String?.none }
      let reason = newest == nil ? "withdrawn" : nil
      return [
        Problem(.replacesNotCurrent, at: "replaces", value: replaces.text, suggestion: newest, reason: reason)
      ]
    }
    if let state = document.body.state, let problem = try losesCode(state, thing, document) { return [problem] }
    guard case .inspection(let inspection) = document.body else { return [] }
    let kept = Set(inspection.violations.map(\.number))
    let rows = try projector.violations.current(of: thing).filter { $0.status != ViolationRow.withdrawn }
    let dropped = Set(rows.map(\.number)).subtracting(kept).sorted()
    return dropped.map { number in
      Problem(.correctionWithdraws, at: "violations", value: "\(number)", details: ["number": "\(number)"])
    }
  }

  /// A correction that gives a state another code leaves those behind that name the one it had.
  private func losesCode(
    _ state: (party: PartyKind, code: Identifier, day: Day?), _ thing: Int, _ document: Document
  ) throws(SQLFailure) -> Problem? {
    guard document.kind != .council, let party = try projector.things.current(thing)?.party,
      try projector.parties.code(of: party) != state.code.text, let user = try user(of: thing, document.kind),
      let entry = try projector.log.entry(user)
    else { return nil }
    return Problem(
      .withdrawalInUse, at: "code", value: try projector.parties.code(of: party),
      details: ["by": entry.id, "kind": entry.kind.rawValue])
  }

  /// An accident is revised by one document; what is found out later revises that one.
  func problems(of accident: Accident, _ document: Document) throws(SQLFailure) -> [Problem] {
    guard let revises = accident.revises, let revised = try projector.thing(revises, .accident) else { return [] }
    let own = if let id = document.replaces { try projector.thing(id, .accident) } else { Int?.none }
    let newest = try projector.revision(of: revised, besides: own)
    let isCircular = if let own { try projector.revised(from: revised).contains(own) } else { false }
    guard newest != nil || isCircular else { return [] }
    let suggestion = if let newest { try projector.log.entry(newest)?.id } else { String?.none }
    return [Problem(.replacesNotCurrent, at: "revises", value: revises.text, suggestion: suggestion)]
  }

  private func inspection(_ id: Identifier) throws(SQLFailure) -> Inspection? {
    guard let body = try current(id, .inspection), case .inspection(let inspection) = body else { return nil }
    return inspection
  }

  private func request(_ id: Identifier) throws(SQLFailure) -> Extension? {
    guard let body = try current(id, .extension), case .extension(let request) = body else { return nil }
    return request
  }

  private func current(_ id: Identifier, _ kind: Kind) throws(SQLFailure) -> Document.Body? {
    guard let thing = try projector.thing(id, kind), let current = try chains.current(of: thing),
      let entry = try projector.log.entry(current)
    else { return nil }
    return projector.read(entry)?.body
  }
}
