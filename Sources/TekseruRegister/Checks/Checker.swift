import Tekseru
import TekseruDocuments

/// Holds a document against what the register knows: what only the register can say of it.
final class Checker {
  let projector: Projector
  /// Whether an organization or inspector that is not recorded is a warning and not an error.
  var allowsUnknown: Bool
  private var skeletons: [PartyKind: [String: String]] = [:]

  private let hasPhoto: (PhotoID) -> Bool

  init(_ projector: Projector, options: FilingOptions, hasPhoto: @escaping (PhotoID) -> Bool) {
    self.projector = projector
    self.hasPhoto = hasPhoto
    allowsUnknown = options.registersUnknown
  }

  var chains: Chains { projector.chains }

  /// What the register finds wrong or odd with a document that is not in the log yet.
  func problems(of document: Document, on today: Day) throws(SQLFailure) -> [Problem] {
    var found = try problems(of: document.references)
    if let problem = try lookalike(of: document) { found.append(problem) }
    found += missingPhotos(of: document)
    switch document.body {
    case .inspection(let inspection): found += try problems(of: inspection, document)
    case .accident(let accident): found += try problems(of: accident, document)
    case .council(let council): found += council.oddities(on: today)
    case .statement(let statement): found += try problems(of: statement)
    case .silence(let silence): found += try problems(of: silence)
    case .withdrawal(let withdrawal): found += try problems(of: withdrawal, document)
    case .service, .reply, .remediation, .extension, .extensionDecision:
      if !found.contains(where: { $0.level == .error }) { found += try orderProblems(of: document) }
    case .testAttempt, .freeze, .juryMark, .objection, .objectionDecision, .publication:
      if !found.contains(where: { $0.level == .error }) { found += try contestProblems(of: document) }
    default: break
    }
    if document.replaces != nil, document.kind != .withdrawal, !found.contains(where: { $0.level == .error }) {
      found += try correctionProblems(of: document)
    }
    return found
  }

  /// The photos that are not there; they may come later, by another way.
  private func missingPhotos(of document: Document) -> [Problem] {
    var named: [(path: String, photo: PhotoID)] = []
    switch document.body {
    case .inspection(let inspection):
      for (index, violation) in inspection.violations.enumerated() {
        named += violation.photos.enumerated().map { ("violations[\(index)].photos[\($0)]", $1) }
      }
    case .remediation(let step): named = step.photos.enumerated().map { ("photos[\($0)]", $1) }
    default: break
    }
    return named.filter { !hasPhoto($0.photo) }.map { Problem(.photoMissing, at: $0.path, value: $0.photo.text) }
  }

  /// What is not known of the things that a document names which has errors of its own.
  func problems(of references: [Reference]) throws(SQLFailure) -> [Problem] {
    var found: [Problem] = []
    for reference in references {
      if let problem = try problem(of: reference) { found.append(problem) }
    }
    return found
  }

  /// The problem of a party that is not known; nil when it is.
  func problem(ofParty kind: PartyKind, _ code: String, at path: String) throws(SQLFailure) -> Problem? {
    if let party = try projector.parties.find(kind, code), try isRecorded(kind, party) { return nil }
    let known = try knownSkeletons(kind)
    if let lookalike = known[Matching.skeleton(code)], lookalike != code {
      return Problem(.referenceLookalike, at: path, value: code, suggestion: lookalike, reason: kind.name)
    }
    let suggestion = known.count > Checker.mostSuggestions ? nil : Matching.nearest(code, among: known.values.sorted())
    let problem = Problem(.referenceUnknown, at: path, value: code, suggestion: suggestion, reason: kind.name)
    return allowsUnknown && kind != .person ? problem.asWarning : problem
  }

  /// Above so many codes the nearest one is not looked for: it would cost more than the document.
  private static let mostSuggestions = 20_000

  func isRecorded(_ kind: PartyKind, _ party: Int) throws(SQLFailure) -> Bool {
    switch kind {
    case .organization: try !projector.directory.states(ofOrganization: party).isEmpty
    case .inspector: try !projector.directory.mandates(of: party).isEmpty
    case .person: try projector.directory.hasPerson(party)
    }
  }

  private func knownSkeletons(_ kind: PartyKind) throws(SQLFailure) -> [String: String] {
    if let known = skeletons[kind] { return known }
    var known: [String: String] = [:]
    for code in try projector.parties.all(kind) { known[Matching.skeleton(code)] = code }
    skeletons[kind] = known
    return known
  }

  /// Forgets the codes, after one was added.
  func forget() { skeletons = [:] }

  private func problem(of reference: Reference) throws(SQLFailure) -> Problem? {
    switch reference.target {
    case .organization: return try problem(ofParty: .organization, reference.text, at: reference.path)
    case .person: return try problem(ofParty: .person, reference.text, at: reference.path)
    case .inspector: return try problem(ofParty: .inspector, reference.text, at: reference.path)
    case .document(let kind): return try problem(ofDocument: kind, reference.text, at: reference.path)
    case .violation: return try problem(ofViolation: reference.text, at: reference.path)
    }
  }

  private func problem(ofDocument kind: Kind, _ id: String, at path: String) throws(SQLFailure) -> Problem? {
    guard let found = try projector.log.find(id, kind) else {
      return Problem(.referenceUnknown, at: path, value: id, reason: kind.rawValue)
    }
    let thing = try chains.thing(of: found.sequence)
    guard path != "replaces", try !isHeld(thing, kind) else { return nil }
    return Problem(.referenceUnknown, at: path, value: id, reason: "withdrawn")
  }

  /// Whether a thing can be named: it is not taken back, and neither is what it hangs on.
  private func isHeld(_ thing: Int, _ kind: Kind) throws(SQLFailure) -> Bool {
    kind == .accident ? try chains.current(of: thing) != nil : try projector.things.current(thing) != nil
  }

  /// A code that a document brings in, and that only looks like one which is recorded.
  private func lookalike(of document: Document) throws(SQLFailure) -> Problem? {
    guard document.kind != .council, let state = document.body.state else { return nil }
    if let party = try projector.parties.find(state.party, state.code.text), try isRecorded(state.party, party) {
      return nil
    }
    guard let other = try knownSkeletons(state.party)[Matching.skeleton(state.code.text)], other != state.code.text,
      let party = try projector.parties.find(state.party, other), try isRecorded(state.party, party)
    else { return nil }
    return Problem(
      .referenceLookalike, at: "code", value: state.code.text, suggestion: other, reason: state.party.name)
  }

  /// The problem of a violation that is not known; nil when it is.
  func problem(ofViolation text: String, at path: String) throws(SQLFailure) -> Problem? {
    guard let id = ViolationID(text), let inspection = try projector.thing(id.inspection, .inspection) else {
      return Problem(.referenceUnknown, at: path, value: text, reason: "violation")
    }
    let rows = try projector.violations.current(of: inspection).filter { $0.status != ViolationRow.withdrawn }
    guard !rows.contains(where: { $0.number == id.number }) else { return nil }
    let numbers = Set(rows.map(\.number)).sorted().map { "\(id.inspection.text)/\($0)" }
    return Problem(
      .referenceUnknown, at: path, value: text, suggestion: Matching.nearest(text, among: numbers), reason: "violation")
  }
}

extension PartyKind {
  /// The kind's name in problems.
  var name: String {
    switch self {
    case .organization: "organization"
    case .person: "person"
    case .inspector: "inspector"
    }
  }
}
