import Tekseru

extension Checker {
  /// A freeze that holds, with the regulation as it stood at its position.
  struct FrozenContest {
    var thing: Int
    var freeze: Freeze
    var regulation: Regulation
  }

  /// The contest of a freeze; nil when it is taken back.
  func contest(of id: Identifier) throws(SQLFailure) -> FrozenContest? {
    guard let thing = try projector.thing(id, .freeze), let current = try chains.current(of: thing),
      case .freeze(let freeze)? = try projector.document(current)?.body,
      let rules = try projector.thing(freeze.regulation, .regulation),
      let regulation = try projector.regulation(rules, at: freeze.position ?? current - 1)
    else { return nil }
    return FrozenContest(thing: thing, freeze: freeze, regulation: regulation)
  }

  /// The thing that a correction is of; nil for what corrects nothing.
  func ownThing(_ document: Document) throws(SQLFailure) -> Int? {
    guard let replaces = document.replaces else { return nil }
    return try projector.thing(replaces, document.kind)
  }

  /// A position that the log has not reached.
  func positionProblem(_ position: Int) -> Problem? {
    let last = max(projector.log.head.sequence, 1)
    guard position > last else { return nil }
    return Problem(.valueType, at: "position", value: "\(position)", expected: .integer(1...last))
  }

  /// That the contest of a freeze is published; nil while it is not.
  func published(_ freeze: Int, at path: String, _ value: Identifier) throws(SQLFailure) -> Problem? {
    guard let publication = try projector.things.contestThings(.publication, about: freeze).first else { return nil }
    return try already("published", at: path, value, by: publication.document)
  }

  /// That something which happens once has happened.
  func already(_ what: String, at path: String, _ value: Identifier, by document: Int) throws(SQLFailure) -> Problem? {
    guard let entry = try projector.log.entry(document) else { return nil }
    return Problem(.contestAlready, at: path, value: value.text, reason: what, details: ["by": entry.id])
  }

  /// That a freeze is not moved under those who name it.
  func inUse(_ document: Document, by user: Int) throws(SQLFailure) -> Problem? {
    guard let entry = try projector.log.entry(user) else { return nil }
    return Problem(
      .withdrawalInUse, at: "replaces", value: document.replaces?.text,
      details: ["by": entry.id, "kind": entry.kind.rawValue])
  }

  /// The organizations in whose councils a person sits, and those that an inspector of the same code inspects.
  func organizations(ofMember code: Identifier) throws(SQLFailure) -> Set<Identifier> {
    var found: Set<Identifier> = []
    for document in try projector.things.documents(containing: code.text) {
      guard case .council(let council)? = try projector.document(document)?.body,
        council.members.contains(where: { $0.person == code })
      else { continue }
      found.insert(council.organization)
    }
    if let inspector = try projector.parties.find(.inspector, code.text) {
      for mandate in try projector.directory.mandates(of: inspector) { found.formUnion(mandate.organizations) }
    }
    return found
  }
}

extension Projector {
  /// A regulation as it stood at a position of the log; nil when it was not there.
  func regulation(_ thing: Int, at position: Int) throws(SQLFailure) -> Regulation? {
    guard let document = try things.document(of: thing, at: .at(position)),
      case .regulation(let regulation)? = try self.document(document)?.body
    else { return nil }
    return regulation
  }
}

extension Things {
  /// The document that said what a thing is at a position; nil when it was not there.
  func document(of thing: Int, at position: Position) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare("SELECT document FROM things WHERE thing = ? AND \(position.holds())")
    statement.bind(1, thing)
    return try statement.first { $0.integer(0) }
  }

  /// The rows of a contest's kind that are about a thing and hold, the earliest first.
  func contestThings(_ kind: Kind, about thing: Int) throws(SQLFailure) -> [ThingRow] {
    let statement = try engine.prepare(
      """
      SELECT thing, document, kind, party, other, day, due, mark FROM things
      WHERE kind = ? AND other = ? AND until IS NULL ORDER BY thing
      """)
    statement.bind(1, KindKey.of(kind))
    statement.bind(2, thing)
    return try statement.rows { ThingRow($0) }
  }

  /// The marks of a juror that may be of the same subject.
  func marks(by author: Int, subject: Int) throws(SQLFailure) -> [ThingRow] {
    let statement = try engine.prepare(
      """
      SELECT thing, document, kind, party, other, day, due, mark FROM things
      WHERE kind = \(KindKey.of(.juryMark)) AND party = ? AND mark = ? AND until IS NULL ORDER BY thing
      """)
    statement.bind(1, author)
    statement.bind(2, subject)
    return try statement.rows { ThingRow($0) }
  }

  /// A document of a contest that names a thing; nil when none does.
  func contestUser(of thing: Int) throws(SQLFailure) -> Int? {
    let kinds = [Kind.regulation, .testAttempt, .freeze, .juryMark, .objection, .objectionDecision, .publication]
      .map { "\(KindKey.of($0))" }.joined(separator: ", ")
    let statement = try engine.prepare(
      "SELECT document FROM things WHERE kind IN (\(kinds)) AND other = ? AND until IS NULL ORDER BY document LIMIT 1")
    statement.bind(1, thing)
    return try statement.first { $0.integer(0) }
  }
}
