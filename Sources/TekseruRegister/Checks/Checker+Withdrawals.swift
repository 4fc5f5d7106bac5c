import Tekseru
import TekseruDocuments

extension Checker {
  /// What stands against taking a document back.
  func problems(of withdrawal: Withdrawal, _ document: Document) throws(SQLFailure) -> [Problem] {
    if let replaces = document.replaces {
      return [Problem(.replacesNotCurrent, at: "replaces", value: replaces.text, reason: "withdrawal")]
    }
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
    return try problems(ofTakingBack: target.sequence, withdrawal.kind, withdrawal)
  }

  private func problems(
    ofTakingBack document: Int, _ kind: Kind, _ withdrawal: Withdrawal
  ) throws(SQLFailure) -> [Problem] {
    if kind == .withdrawal { return try problems(ofEnding: document, withdrawal) }
    let thing = try chains.thing(of: document)
    if let current = try chains.current(of: thing), current != document {
      return [try inUse(withdrawal, by: current)].compactMap { $0 }
    }
    if let earlier = try chains.current(of: thing, besides: document) {
      return try problems(ofComingBack: earlier, thing, withdrawal)
    }
    guard let user = try user(of: thing, kind) else { return [] }
    return [try inUse(withdrawal, by: user)].compactMap { $0 }
  }

  /// A withdrawal ends: what it took back comes back, or, where that is a withdrawal itself, takes effect again.
  private func problems(ofEnding document: Int, _ withdrawal: Withdrawal) throws(SQLFailure) -> [Problem] {
    guard let ended = try target(of: document) else { return [] }
    if ended.kind == .withdrawal {
      guard let again = try target(of: ended.sequence) else { return [] }
      if let by = try chains.withdrawal(of: again.sequence) {
        return [try inUse(withdrawal, by: by)].compactMap { $0 }
      }
      return try problems(ofTakingBack: again.sequence, again.kind, withdrawal)
    }
    let thing = try chains.thing(of: ended.sequence)
    if let current = try chains.current(of: thing), current > ended.sequence {
      return [try inUse(withdrawal, by: current)].compactMap { $0 }
    }
    return try problems(ofComingBack: ended.sequence, thing, withdrawal)
  }

  /// What a withdrawal takes back.
  private func target(of document: Int) throws(SQLFailure) -> (sequence: Int, kind: Kind)? {
    guard let entry = try projector.log.entry(document), case .withdrawal(let earlier)? = projector.read(entry)?.body,
      let target = try projector.log.find(earlier.of.text, earlier.kind)
    else { return nil }
    return (target.sequence, earlier.kind)
  }

  /// A document comes back only where nothing has taken its place and what it names was not withdrawn since.
  private func problems(
    ofComingBack sequence: Int, _ thing: Int, _ withdrawal: Withdrawal
  ) throws(SQLFailure) -> [Problem] {
    guard let entry = try projector.log.entry(sequence), let document = projector.read(entry) else { return [] }
    var rival = try rival(of: document, besides: thing)
    if rival == nil, case .accident(let accident) = document.body, let id = accident.revises,
      let revised = try projector.thing(id, .accident)
    {
      rival = try projector.revision(of: revised, besides: thing)
    }
    if let rival { return [try inUse(withdrawal, by: rival)].compactMap { $0 } }
    var found: [Problem] = []
    for reference in document.allReferences {
      guard let kind = reference.target.party, let party = try projector.parties.find(kind, reference.text),
        try !isRecorded(kind, party), try projector.things.wasRecorded(kind.document, party)
      else { continue }
      found.append(Problem(.referenceUnknown, at: "of", value: reference.text, reason: "withdrawn"))
    }
    return found
  }

  /// Another document that says what holds from the same day on for the same code; nil when there is none.
  func rival(of document: Document, besides thing: Int?) throws(SQLFailure) -> Int? {
    guard let state = document.body.state, let party = try projector.parties.find(state.party, state.code.text) else {
      return nil
    }
    let kind = KindKey.of(document.kind)
    return try projector.things.state(kind, of: party, from: state.day.map { $0.key }, besides: thing)
  }

  private func inUse(_ withdrawal: Withdrawal, by document: Int) throws(SQLFailure) -> Problem? {
    guard let entry = try projector.log.entry(document) else { return nil }
    return Problem(
      .withdrawalInUse, at: "of", value: withdrawal.of.text, details: ["by": entry.id, "kind": entry.kind.rawValue])
  }

  /// A document that refers to a thing which is about to go; nil when nothing does.
  func user(of thing: Int, _ kind: Kind) throws(SQLFailure) -> Int? {
    if kind == .accident { return try projector.revision(of: thing) }
    guard let row = try projector.things.current(thing) else { return nil }
    switch kind {
    case .organization, .person, .inspector:
      guard let party = row.party, try projector.things.states(of: party, KindKey.of(kind)) == 1 else { return nil }
      if let user = try projector.things.user(of: party, besides: thing) { return user }
      return try userByContent(of: party, kind)
    case .extension: return try projector.decisions(on: thing).first
    case .testBank, .regulation, .freeze, .objection: return try projector.things.contestUser(of: thing)
    default: return nil
    }
  }

  /// Who names a party where no row shows it: members of councils, roles, further organizations and inspectors.
  private func userByContent(of party: Int, _ kind: Kind) throws(SQLFailure) -> Int? {
    let code = try projector.parties.code(of: party)
    let target = Reference.Target.party(PartyKind(of: kind))
    for document in try projector.things.documents(containing: code) {
      guard let entry = try projector.log.entry(document), let read = projector.read(entry) else { continue }
      let isItsOwn = read.body.state.map { $0.party == PartyKind(of: kind) && $0.code.text == code } ?? false
      if !isItsOwn || entry.kind == .council,
        read.allReferences.contains(where: { $0.target == target && $0.text == code })
      {
        return document
      }
    }
    return nil
  }
}

extension PartyKind {
  /// The kind of document that records such a party.
  var document: Kind {
    switch self {
    case .organization: .organization
    case .person: .person
    case .inspector: .inspector
    }
  }

  /// What a document of this kind records.
  fileprivate init(of kind: Kind) {
    switch kind {
    case .person: self = .person
    case .inspector: self = .inspector
    default: self = .organization
    }
  }
}

extension Projector {
  /// The decisions on a request for more time that hold.
  func decisions(on request: Int) throws(SQLFailure) -> [Int] {
    guard let inspection = try things.current(request)?.other else { return [] }
    var found: [Int] = []
    for hanging in try things.hanging(on: inspection) {
      guard let row = try things.current(hanging), row.kind == KindKey.of(.extensionDecision),
        try self.request(of: row.document) == request
      else { continue }
      found.append(row.document)
    }
    return found
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
    let kinds = [Kind.organization, .inspector, .inspection, .activity].map { "\(KindKey.of($0))" }
      .joined(separator: ", ")
    let statement = try engine.prepare(
      """
      SELECT document FROM things
      WHERE until IS NULL AND thing <> ? AND (party = ? OR (other = ? AND kind IN (\(kinds)))) ORDER BY document LIMIT 1
      """)
    statement.bind(1, thing)
    statement.bind(2, party)
    statement.bind(3, party)
    return try statement.first { $0.integer(0) }
  }

  /// Whether a party was ever recorded, and is no mere placeholder.
  func wasRecorded(_ kind: Kind, _ party: Int) throws(SQLFailure) -> Bool {
    let statement = try engine.prepare("SELECT 1 FROM things WHERE kind = ? AND party = ? LIMIT 1")
    statement.bind(1, KindKey.of(kind))
    statement.bind(2, party)
    return try statement.first { $0.integer(0) } != nil
  }

  /// The documents that hold and may name a code: a first sieve, for code that reads them.
  func documents(containing code: String) throws(SQLFailure) -> [Int] {
    let kinds = [
      Kind.organization, .person, .council, .inspector, .plan, .inspection, .regulation, .freeze, .juryMark,
      .objectionDecision, .publication,
    ].map { "\(KindKey.of($0))" }.joined(separator: ", ")
    let statement = try engine.prepare(
      """
      SELECT t.document FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind IN (\(kinds)) AND t.until IS NULL AND d.content LIKE ? ORDER BY t.document
      """)
    statement.bind(1, "%\"\(code)\"%")
    return try statement.rows { $0.integer(0) }
  }

  /// An inspection that was held there on a day by an inspector; nil when none was.
  func inspection(at organization: Int, by inspector: Int, on day: Int) throws(SQLFailure) -> Int? {
    resemblanceStatement.bind(1, organization)
    resemblanceStatement.bind(2, day)
    resemblanceStatement.bind(3, inspector)
    return try resemblanceStatement.first { $0.integer(0) }
  }
}
