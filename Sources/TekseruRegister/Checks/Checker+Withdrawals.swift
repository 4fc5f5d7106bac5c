import Tekseru

extension Checker {
  /// What stands against taking a document back.
  func problems(of withdrawal: Withdrawal) throws(SQLFailure) -> [Problem] {
    guard let target = try projector.log.find(withdrawal.of.text, withdrawal.kind) else {
      return [Problem(.referenceUnknown, at: "of", value: withdrawal.of.text, reason: withdrawal.kind.rawValue)]
    }
    if let by = try chains.withdrawal(of: target.sequence), let entry = try projector.log.entry(by) {
      return [
        Problem(
          .replacesNotCurrent, at: "of", value: withdrawal.of.text, reason: "alreadyWithdrawn",
          details: ["by": entry.id])
      ]
    }
    let thing = try chains.thing(of: target.sequence)
    if let current = try chains.current(of: thing), current != target.sequence {
      return [try inUse(withdrawal, by: current)].compactMap { $0 }
    }
    if withdrawal.kind == .withdrawal { return try problems(ofRestoring: target.sequence, withdrawal) }
    guard try chains.replaced(by: target.sequence) == nil else { return [] }
    guard let user = try user(of: thing, withdrawal.kind) else { return [] }
    return [try inUse(withdrawal, by: user)].compactMap { $0 }
  }

  private func inUse(_ withdrawal: Withdrawal, by document: Int) throws(SQLFailure) -> Problem? {
    guard let entry = try projector.log.entry(document) else { return nil }
    return Problem(
      .withdrawalInUse, at: "of", value: withdrawal.of.text, details: ["by": entry.id, "kind": entry.kind.rawValue])
  }

  /// A document that was taken back comes back only where nothing has taken its place.
  private func problems(ofRestoring sequence: Int, _ withdrawal: Withdrawal) throws(SQLFailure) -> [Problem] {
    guard let entry = try projector.log.entry(sequence), case .withdrawal(let earlier)? = projector.read(entry)?.body,
      let target = try projector.log.find(earlier.of.text, earlier.kind)
    else { return [] }
    let thing = try chains.thing(of: target.sequence)
    guard let current = try chains.current(of: thing), current > target.sequence else { return [] }
    return [try inUse(withdrawal, by: current)].compactMap { $0 }
  }

  /// A document that refers to a thing which is about to go; nil when nothing does.
  private func user(of thing: Int, _ kind: Kind) throws(SQLFailure) -> Int? {
    guard let row = try projector.things.current(thing) else { return nil }
    switch kind {
    case .organization, .person, .inspector:
      guard let party = row.party, try projector.things.states(of: party, KindKey.of(kind)) == 1 else { return nil }
      if let user = try projector.things.user(of: party, besides: thing) { return user }
      return try userByContent(of: party, kind)
    case .extension:
      return try projector.decision(on: thing)
    default: return nil
    }
  }

  /// People are named inside councils, organizations inside people's roles and inspectors' mandates.
  private func userByContent(of party: Int, _ kind: Kind) throws(SQLFailure) -> Int? {
    let code = try projector.parties.code(of: party)
    for (sequence, entry) in try projector.entries(of: kind == .person ? [.council] : [.person, .inspector, .plan])
    where projector.read(entry)?.references.contains(where: { $0.text == code }) == true {
      return sequence
    }
    return nil
  }
}

extension Projector {
  /// The documents of these kinds that hold.
  func entries(of kinds: [Kind]) throws(SQLFailure) -> [(Int, LogEntry)] {
    let keys = kinds.map { "\(KindKey.of($0))" }.joined(separator: ", ")
    let statement = try engine.prepare(
      "SELECT document FROM things WHERE kind IN (\(keys)) AND until IS NULL ORDER BY document")
    var found: [(Int, LogEntry)] = []
    for document in try statement.rows({ $0.integer(0) }) {
      if let entry = try log.entry(document) { found.append((document, entry)) }
    }
    return found
  }

  /// The decision on a request for more time; nil when it is not decided.
  func decision(on request: Int) throws(SQLFailure) -> Int? {
    guard let inspection = try things.current(request)?.other else { return nil }
    for hanging in try things.hanging(on: inspection) {
      guard let row = try things.current(hanging), row.kind == KindKey.of(.extensionDecision),
        let entry = try log.entry(row.document), case .extensionDecision(let decision)? = read(entry)?.body,
        try thing(decision.extension, .extension) == request
      else { continue }
      return row.document
    }
    return nil
  }
}

extension Things {
  /// How many states of a kind a party has.
  func states(of party: Int, _ kind: Int) throws(SQLFailure) -> Int {
    let statement = try engine.prepare(
      "SELECT count(*) FROM things WHERE kind = ? AND party = ? AND until IS NULL")
    statement.bind(1, kind)
    statement.bind(2, party)
    return try statement.first { $0.integer(0) } ?? 0
  }

  /// A document that names a party; nil when none does.
  func user(of party: Int, besides thing: Int) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare(
      """
      SELECT document FROM things
      WHERE until IS NULL AND thing <> ? AND (party = ? OR (other = ? AND kind < 20)) ORDER BY document LIMIT 1
      """)
    statement.bind(1, thing)
    statement.bind(2, party)
    statement.bind(3, party)
    return try statement.first { $0.integer(0) }
  }

  /// An inspection that was held there on a day by an inspector; nil when none was.
  func inspection(at organization: Int, by inspector: Int, on day: Int) throws(SQLFailure) -> Int? {
    resemblanceStatement.bind(1, organization)
    resemblanceStatement.bind(2, day)
    resemblanceStatement.bind(3, inspector)
    return try resemblanceStatement.first { $0.integer(0) }
  }
}
