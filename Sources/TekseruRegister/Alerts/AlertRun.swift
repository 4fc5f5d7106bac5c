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
  let unitStatement: any SQLStatement
  private let onRow: ((AlertRow) -> Void)?
  private var knownAddressees: [Post: [Addressee<Int>]] = [:]
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
      "SELECT document, kind, party FROM things WHERE thing = ? ORDER BY since DESC LIMIT 1")
    ladder = try Ladder.inForce(engine, reader)
    places = try Places(directory, at: moment)
    offices = try Offices(engine, places: places, directory: directory, reader: reader)
    recipients = try Recipients(engine, places: places, directory: directory, reader: reader, ladder: ladder)
    describer = try ItemDescriber(engine, log: log, places: places, directory: directory, reader: reader)
    digests = try Digests(engine, at: moment.now)
    silences = try Silences(engine, places: places, directory: directory, log: log, reader: reader)
    inspections = try InspectionFiles(engine, log: log, reader: reader, places: places, ladder: ladder)
  }

  var now: Instant { places.moment.now }

  /// Decides everything about a unit; gives the moment at which something about it can change, nil: never by itself.
  func decide(_ unit: Int) throws(SQLFailure) -> (organization: Int?, next: Instant?, isOpen: Bool) {
    next = nil
    let told = try book.rows(of: unit)
    var items = try self.items(of: unit, told)
    let open = Set(items.map(\.key))
    items += gone(told, besides: open)
    for item in items { try decide(item, told.filter { $0.key == item.key }) }
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
    let addressees = try self.addressees(of: item, rung, told)
    if addressees.isEmpty, !item.isResolved {
      try say(item, nil, .staySilent(because: .nobodyKnown))
      lookAgain(on: item.position.next, at: item)
    }
    for addressee in addressees { try decide(item, addressee, told.filter { $0.person == addressee.person }) }
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
    var named: [AlertRole: [Int]]
  }

  private func addressees(
    of item: WatchedItem, _ rung: Rung, _ told: [ToldRow]
  ) throws(SQLFailure) -> [Addressee<Int>] {
    if item.isResolved {
      return told.map(\.person).eachOnce.map { person in
        Addressee(person: person, role: told.last { $0.person == person }?.role ?? .inspector)
      }
    }
    let post = Post(organization: item.organization, matter: item.matter, stage: rung.stage, named: item.named)
    if let found = knownAddressees[post] { return found }
    var known: [AlertRole: [Int]] = [:]
    for role in AlertRole.allCases { known[role] = try holders(of: role, item) }
    let found = item.matter.addressees(at: rung.stage) { known[$0] ?? [] }
    knownAddressees[post] = found
    return found
  }

  private func holders(of role: AlertRole, _ item: WatchedItem) throws(SQLFailure) -> [Int] {
    let named = item.named[role] ?? []
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

  private func decide(
    _ item: WatchedItem, _ addressee: Addressee<Int>, _ told: [ToldRow]
  ) throws(SQLFailure) {
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
    asked.overdueBefore = overdueBefore(item)
    let decision = asked.decision
    try say(item, addressee, decision)
    switch decision {
    case .tell(let rung, let passed):
      try tell(item, addressee, card, rung, passed)
      lookAgain(on: item.position.next, at: item)
    case .staySilent(let reason): try wait(for: reason, item, addressee, card)
    }
  }

  /// The day before which the item was overdue when old records were brought in.
  private func overdueBefore(_ item: WatchedItem) -> Day? {
    guard !item.isResolved, item.matter.canBeResolved, item.matter != .critical, let due = item.due else { return nil }
    return pasts.filter { due < $0.day && item.entry <= $0.position }.map(\.day).max()
  }

  private func tell(
    _ item: WatchedItem, _ addressee: Addressee<Int>, _ card: Recipients.Card, _ rung: Rung, _ passed: [AlertStage]
  ) throws(SQLFailure) {
    let isAlone = item.matter == .critical && rung.stage == .critical
    let slot = digests.slot(for: addressee.person, card, alone: isAlone ? item.key : nil)
    digests.count(rung.stage, in: slot)
    if digests.wantsLine(slot) {
      let described = try describer.describe(item)
      digests.add(
        Digest.Line(
          item: described, rung: rung, passed: passed, role: addressee.role, insteadOf: addressee.insteadOf),
        to: slot, isThreat: isAlone)
    }
    try book.add(
      ToldRow(
        key: item.key, digest: digests.number(of: slot), person: addressee.person, matter: item.matter, due: item.due,
        rung: rung, passed: passed, role: addressee.role))
  }

  private func wait(
    for reason: SilenceReason, _ item: WatchedItem, _ addressee: Addressee<Int>, _ card: Recipients.Card
  ) throws(SQLFailure) {
    switch reason {
    case .noDate, .nobodyKnown: break
    case .overdueBefore:
      if pasts.contains(where: \.isNew) {
        digests.countOld(digests.slot(for: addressee.person, card, alone: nil))
      }
    case .notYet(let day): lookAgain(on: day, at: item)
    case .awaitingConfirmation, .told: lookAgain(on: item.position.next, at: item)
    case .silenced(let day), .acknowledged(let day):
      lookAgain(on: day.adding(days: 1), at: item)
      lookAgain(on: item.position.next, at: item)
    case .outsideHours(let moment), .toldToday(let moment): lookAgain(at: moment)
    }
  }

  private func say(
    _ item: WatchedItem, _ addressee: Addressee<Int>?, _ decision: AlertCase.Decision
  ) throws(SQLFailure) {
    guard let onRow else { return }
    let recipient = if let addressee { try recipients.card(of: addressee.person).recipient } else { Recipient?.none }
    onRow(
      AlertRow(
        item: try describer.describe(item), recipient: recipient, role: addressee?.role,
        insteadOf: addressee?.insteadOf ?? [], stage: item.position.reached?.stage, decision: decision))
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
