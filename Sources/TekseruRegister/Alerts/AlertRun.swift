import Tekseru
import TekseruDocuments

/// One decision: looks at units, asks the domain of each person and item, and hands on what it says.
///
/// It belongs to one moment. What is told is noted in the book and gathered into digests, one a person; memory holds
/// people and offices, and of the items only those lines that a digest lists.
final class AlertRun {
  let engine: any SQLEngine
  let reader: DocumentReader
  let log: DocumentLog
  let directory: Directory
  let places: Places
  let offices: Offices
  let recipients: Recipients
  let ladder: Ladder
  let book: ToldBook
  let digests: Digests
  let describer: ItemDescriber
  let silences: Silences
  let pasts: [OldRecords]
  let inspections: InspectionFiles
  let duties: DutyFiles
  let unitStatement: any SQLStatement
  private let onRow: ((AlertRow) -> Void)?
  private var knownAddressees: [Post: [Addressee<Int>]] = [:]
  private var knownVerdicts: [Likeness: Verdict] = [:]
  /// What was decided of direct threats as long as it is open in which digests they stand.
  private var openThreats: [(item: WatchedItem, rung: Rung, answers: [Answer])] = []
  /// The moment at which the unit that is being looked at is to be looked at again.
  private var next: Instant?

  init(
    _ register: AlertSources, _ book: ToldBook, at moment: AlertMoment, pasts: [OldRecords],
    onRow: ((AlertRow) -> Void)? = nil
  ) throws(SQLFailure) {
    engine = register.engine
    reader = register.reader
    log = register.log
    directory = register.directory
    self.book = book
    self.pasts = pasts
    self.onRow = onRow
    unitStatement = try engine.prepare(
      "SELECT document, kind, party, mark FROM things WHERE thing = ? ORDER BY since DESC LIMIT 1")
    ladder = try Ladder.inForce(engine, reader)
    places = Places(directory, at: moment)
    offices = try Offices(engine, places: places, directory: directory, reader: reader)
    recipients = try Recipients(engine, places: places, directory: directory, reader: reader, ladder: ladder)
    describer = try ItemDescriber(engine, log: log, places: places, directory: directory, reader: reader)
    digests = Digests(book, at: moment.now)
    silences = try Silences(engine, places: places, directory: directory, log: log, reader: reader)
    inspections = try InspectionFiles(engine, log: log, reader: reader, places: places, ladder: ladder)
    duties = try DutyFiles(engine, reader: reader, places: places, ladder: ladder)
  }

  var now: Instant { places.moment.now }

  /// Decides everything about a unit; gives the moment at which something about it can change, nil: never by itself.
  func decide(_ unit: Int) throws(SQLFailure) -> (organization: Int?, next: Instant?, isOpen: Bool) {
    next = nil
    let told = try book.rows(of: unit)
    var items = try self.items(of: unit, told)
    if told.isEmpty {
      for item in items { try decide(item, []) }
    } else {
      items += gone(told, besides: Set(items.map(\.key)))
      let toldByItem = Dictionary(grouping: told, by: \.key)
      for item in items { try decide(item, toldByItem[item.key] ?? []) }
    }
    return (items.first?.organization, next, items.contains { !$0.isResolved })
  }

  /// What somebody was told of and is not there any more: a request taken back, a violation left out.
  private func gone(_ told: [ToldRow], besides open: Set<ItemKey>) -> [WatchedItem] {
    var found: [ItemKey: WatchedItem] = [:]
    for row in told where !open.contains(row.key) && row.matter.canBeResolved {
      found[row.key] = WatchedItem(
        key: row.key, matter: row.matter, due: row.due,
        position: LadderPosition(reached: Rung(.resolved, on: row.rung.day), next: nil), isResolved: true)
    }
    return found.values.sorted { $0.key.number < $1.key.number }
  }

  private func decide(_ item: WatchedItem, _ told: [ToldRow]) throws(SQLFailure) {
    guard let rung = item.position.reached else {
      try say(item, nil, .staySilent(because: silence(of: item)))
      lookAgain(on: item.position.next, at: item)
      return
    }
    let verdict = try self.verdict(on: item, rung, told)
    if verdict.answers.isEmpty, !item.isResolved {
      try say(item, nil, .staySilent(because: .nobodyKnown))
      lookAgain(on: item.position.next, at: item)
    }
    for answer in verdict.answers { try act(on: answer, about: item, rung) }
    guard verdict.isTold else { return }
    lookAgain(on: item.position.next, at: item)
    if let audience = verdict.audience {
      try book.add(item, rung, to: audience)
    } else {
      openThreats.append((item, rung, verdict.answers))
    }
  }

  /// Ends the run; gives the digests that are to be sent.
  func end(oldRecordsBefore day: Day?) throws(SQLFailure) -> [Digest] {
    try digests.end(oldRecordsBefore: day)
    for (item, rung, answers) in openThreats {
      if let audience = try audience(of: answers) { try book.add(item, rung, to: audience) }
    }
    try book.flush()
    return digests.told
  }

  /// What is decided of an item, and of all that are like it.
  private struct Verdict {
    var answers: [Answer]
    /// Those who are told, as the book knows them; nil while it is open in which digests.
    var audience: Int?

    var isTold: Bool { answers.contains { $0.isTold } }
  }

  /// What is decided of an item and a person; an object, as thousands of items that are alike share it.
  private final class Answer {
    let addressee: Addressee<Int>
    let recipient: Recipient
    let decision: AlertCase.Decision
    /// The digest that tells of it, or counts it among the old records.
    let slot: Int?

    init(_ addressee: Addressee<Int>, _ recipient: Recipient, _ decision: AlertCase.Decision, slot: Int?) {
      self.addressee = addressee
      self.recipient = recipient
      self.decision = decision
      self.slot = slot
    }

    var isTold: Bool { if case .tell = decision { true } else { false } }
  }

  /// What decides of an item of which nobody was told: thousands are alike after old records were brought in.
  private struct Likeness: Hashable {
    var post: Post
    var gone: [AlertStage]
    var overdueBefore: Day?
  }

  private func verdict(on item: WatchedItem, _ rung: Rung, _ told: [ToldRow]) throws(SQLFailure) -> Verdict {
    let before = overdueBefore(item)
    let isAlone = item.matter == .critical || item.isResolved || !told.isEmpty || silences.name(item.key)
    guard !isAlone else { return try judge(item, rung, told, overdueBefore: before) }
    let likeness = Likeness(
      post: post(of: item, rung), gone: item.position.gone.map(\.stage), overdueBefore: before)
    if let known = knownVerdicts[likeness] { return known }
    let verdict = try judge(item, rung, told, overdueBefore: before)
    knownVerdicts[likeness] = verdict
    return verdict
  }

  private func judge(
    _ item: WatchedItem, _ rung: Rung, _ told: [ToldRow], overdueBefore before: Day?
  ) throws(SQLFailure) -> Verdict {
    var answers: [Answer] = []
    for addressee in try addressees(of: item, rung, told) {
      answers.append(
        try answer(item, addressee, told.filter { $0.person == addressee.person }, overdueBefore: before))
    }
    return Verdict(answers: answers, audience: try audience(of: answers))
  }

  /// Those who are told, as the book knows them; nil when nobody is, or while it is open in which digests.
  private func audience(of answers: [Answer]) throws(SQLFailure) -> Int? {
    var together: [Listener] = []
    for answer in answers {
      guard case .tell(_, let passed) = answer.decision, let slot = answer.slot else { continue }
      guard let digest = digests.number(of: slot) else { return nil }
      together.append(
        Listener(person: answer.addressee.person, digest: digest, role: answer.addressee.role, passed: passed))
    }
    return together.isEmpty ? nil : try book.audience(together)
  }

  private func silence(of item: WatchedItem) -> SilenceReason {
    guard let due = item.due, let next = item.position.next else { return .noDate }
    return item.matter == .verification ? .awaitingConfirmation(until: due) : .notYet(until: next)
  }

  /// What decides who is told; the same for many items.
  private struct Post: Hashable {
    var organization: Int?
    var matter: Matter
    var stage: AlertStage
    var named: Named
  }

  private func addressees(
    of item: WatchedItem, _ rung: Rung, _ told: [ToldRow]
  ) throws(SQLFailure) -> [Addressee<Int>] {
    if item.isResolved {
      return told.map(\.person).eachOnce.map { person in
        Addressee(person: person, role: told.last { $0.person == person }?.role ?? .inspector)
      }
    }
    let post = post(of: item, rung)
    if let found = knownAddressees[post] { return found }
    var known: [AlertRole: [Int]] = [:]
    for role in AlertRole.allCases { known[role] = try holders(of: role, item) }
    let found = item.matter.addressees(at: rung.stage) { known[$0] ?? [] }
    knownAddressees[post] = found
    return found
  }

  private func post(of item: WatchedItem, _ rung: Rung) -> Post {
    Post(organization: item.organization, matter: item.matter, stage: rung.stage, named: item.named)
  }

  private func holders(of role: AlertRole, _ item: WatchedItem) throws(SQLFailure) -> [Int] {
    let named = item.named.people(role)
    switch role {
    case .inspector where item.matter == .mandate || item.matter == .training: return named
    case .inspector:
      guard let organization = item.organization else { return [] }
      return try offices.inOffice(named, at: organization)
    default:
      guard named.isEmpty, let organization = item.organization else { return named }
      return try offices.everybody(at: organization)[role] ?? []
    }
  }

  private func answer(
    _ item: WatchedItem, _ addressee: Addressee<Int>, _ told: [ToldRow], overdueBefore: Day?
  ) throws(SQLFailure) -> Answer {
    let card = try recipients.card(of: addressee.person)
    let last = told.last
    let counted = item.isResolved ? last : told.last { $0.due == item.due && $0.matter == item.matter }
    var asked = AlertCase(
      position: item.position, matter: item.matter, role: addressee.role, insteadOf: addressee.insteadOf,
      told: counted?.rung, availability: card.availability)
    asked.wasResolved = last?.rung.stage == .resolved
    asked.lastDigest = try book.lastDigest(of: addressee.person)
    asked.acknowledgedUntil = item.acknowledgedUntil
    asked.silencedUntil = try silences.end(of: item, to: card.recipient.code)
    asked.overdueBefore = overdueBefore
    let decision = asked.decision
    return Answer(
      addressee, card.recipient, decision, slot: try slot(of: item, for: addressee.person, card, decision))
  }

  private func slot(
    of item: WatchedItem, for person: Int, _ card: Recipients.Card, _ decision: AlertCase.Decision
  ) throws(SQLFailure) -> Int? {
    switch decision {
    case .tell(let rung, _):
      let isThreat = item.matter == .critical && rung.stage == .critical
      return try digests.slot(for: person, card, isThreat: isThreat)
    case .staySilent(.overdueBefore) where pasts.contains(where: \.isNew):
      return try digests.slot(for: person, card, isThreat: false)
    case .staySilent: return nil
    }
  }

  /// The day before which the item was overdue when old records were brought in.
  private func overdueBefore(_ item: WatchedItem) -> Day? {
    guard !item.isResolved, item.matter.canBeResolved, item.matter != .critical, let due = item.due else { return nil }
    return pasts.filter { due < $0.day && item.entry <= $0.position }.map(\.day).max()
  }

  /// Puts what is decided of a person into the person's digest, or says when to look again.
  private func act(on answer: Answer, about item: WatchedItem, _ rung: Rung) throws(SQLFailure) {
    switch answer.decision {
    case .tell(_, let passed):
      try say(item, answer, .tell(rung, passed: passed))
      guard let slot = answer.slot else { return }
      digests.count(rung.stage, in: slot)
      guard digests.wantsLine(slot) else { return }
      let described = try describer.describe(item)
      let addressee = answer.addressee
      digests.add(
        Digest.Line(
          item: described, rung: rung, passed: passed, role: addressee.role, insteadOf: addressee.insteadOf),
        to: slot)
    case .staySilent(let reason):
      try say(item, answer, answer.decision)
      if let slot = answer.slot { digests.countOld(slot) }
      wait(for: reason, item)
    }
  }

  private func wait(for reason: SilenceReason, _ item: WatchedItem) {
    switch reason {
    case .noDate, .nobodyKnown, .overdueBefore: break
    case .notYet(let day): lookAgain(on: day, at: item)
    case .awaitingConfirmation, .told: lookAgain(on: item.position.next, at: item)
    case .silenced(let day), .acknowledged(let day):
      lookAgain(on: day.adding(days: 1), at: item)
      lookAgain(on: item.position.next, at: item)
    case .outsideHours(let moment), .toldToday(let moment): lookAgain(at: moment)
    }
  }

  private func say(
    _ item: WatchedItem, _ answer: Answer?, _ decision: AlertCase.Decision
  ) throws(SQLFailure) {
    guard let onRow else { return }
    onRow(
      AlertRow(
        item: try describer.describe(item), recipient: answer?.recipient, role: answer?.addressee.role,
        insteadOf: answer?.addressee.insteadOf ?? [], stage: item.position.reached?.stage, decision: decision))
  }

  private func lookAgain(on day: Day?, at item: WatchedItem) { lookAgain(on: day, at: item.organization) }

  func lookAgain(on day: Day?, at organization: Int?) {
    guard let day, let moment = try? places.beginning(of: day, at: organization) else { return }
    lookAgain(at: moment)
  }

  private func lookAgain(at moment: Instant) { next = min(next ?? moment, moment) }
}

/// Old records that were brought in at a position of the log: what was overdue before a day is told in a summary alone.
struct OldRecords: Hashable {
  var day: Day
  var position: Int
  /// Whether they are said with this very decision, whose digests sum them up.
  var isNew = false
}
