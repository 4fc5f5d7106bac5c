import Tekseru
import TekseruDocuments

/// Reads a contest's documents at a position of the log.
struct ContestLoader {
  let tables: ContestTables

  /// The contest of a regulation; nil when the log has no such regulation.
  func contest(_ id: Identifier) throws(SQLFailure) -> Contest? {
    guard let thing = try tables.thing(id, .regulation) else { return nil }
    let frozen = try held(.freeze, about: thing, tables.position).first
    var position = tables.position
    if let frozen, case .freeze(let freeze) = frozen.body {
      position = .at(freeze.position ?? frozen.document - 1)
    }
    guard let document = try tables.document(of: thing, at: position),
      case .regulation(let regulation)? = try tables.content(of: document)
    else { return nil }
    var contest = Contest(regulation: regulation, position: position)
    if let frozen, case .freeze(let freeze) = frozen.body {
      contest.freeze = Contest.Filed(id: frozen.id, said: freeze)
      try readDecisions(of: frozen.thing, into: &contest)
    }
    try readTest(into: &contest)
    return contest
  }

  private func readDecisions(of freeze: Int, into contest: inout Contest) throws(SQLFailure) {
    var until = tables.position
    if let published = try held(.publication, about: freeze, tables.position).first,
      case .publication(let publication) = published.body
    {
      contest.publication = Contest.Filed(id: published.id, said: publication)
      until = .at(publication.position ?? published.document - 1)
    }
    contest.marks = try held(.juryMark, about: freeze, until).compactMap { row in
      if case .juryMark(let mark) = row.body { Contest.Filed(id: row.id, said: mark) } else { nil }
    }
    for row in try held(.objection, about: freeze, until) {
      guard case .objection(let objection) = row.body else { continue }
      let decision = try held(.objectionDecision, about: row.thing, until).first.flatMap { row in
        if case .objectionDecision(let decision) = row.body {
          Contest.Filed(id: row.id, said: decision)
        } else {
          Contest.Filed<ObjectionDecision>?.none
        }
      }
      contest.objections.append(
        Contest.Raised(objection: Contest.Filed(id: row.id, said: objection), decision: decision))
    }
  }

  private func readTest(into contest: inout Contest) throws(SQLFailure) {
    guard let id = contest.regulation.test, let test = try test(id, at: contest.position) else { return }
    contest.bank = test.bank
    contest.attempts = test.attempts
  }

  /// A test's bank as it stood at a position, and the attempts at it; nil when it was not there.
  func test(_ id: Identifier, at position: Position) throws(SQLFailure) -> KnowledgeTest? {
    guard let thing = try tables.thing(id, .testBank), let document = try tables.document(of: thing, at: position),
      case .testBank(let bank)? = try tables.content(of: document)
    else { return nil }
    let attempts = try held(.testAttempt, about: thing, position).compactMap { row in
      if case .testAttempt(let attempt) = row.body {
        Contest.Filed(id: row.id, said: attempt.of(bank: bank.id))
      } else {
        Contest.Filed<TestAttempt>?.none
      }
    }
    return KnowledgeTest(bank: bank, earlier: try bankReplaced(by: document)?.named(bank.id), attempts: attempts)
  }

  private func bankReplaced(by document: Int) throws(SQLFailure) -> TestBank? {
    let statement = try tables.engine.prepare("SELECT replaced FROM corrections WHERE document = ?")
    statement.bind(1, document)
    guard let replaced = try statement.first({ $0.integer(0) }),
      case .testBank(let bank)? = try tables.content(of: replaced)
    else { return nil }
    return bank
  }

  /// What was about a thing at a position, in the order of the log.
  private struct Held {
    var thing: Int
    var document: Int
    var id: Identifier
    var body: Document.Body
  }

  private func held(_ kind: Kind, about thing: Int, _ position: Position) throws(SQLFailure) -> [Held] {
    let statement = try tables.engine.prepare(
      """
      SELECT t.thing, t.document, i.id, d.content FROM things t
      JOIN documents i ON i.sequence = t.thing JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(kind)) AND t.other = \(thing) AND \(position.holds("t")) ORDER BY t.thing
      """)
    defer { statement.reset() }
    var found: [Held] = []
    while try statement.step() {
      guard let body = tables.reader.reread(content: statement.bytes(3))?.body else { continue }
      found.append(
        Held(
          thing: statement.integer(0), document: statement.integer(1), id: Identifier(checked: statement.text(2)),
          body: body))
    }
    return found
  }
}

extension ContestTables {
  /// The document that said what a thing is at a position; nil when it was not there.
  func document(of thing: Int, at position: Position) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare("SELECT document FROM things WHERE thing = ? AND \(position.holds())")
    statement.bind(1, thing)
    return try statement.first { $0.integer(0) }
  }
}
