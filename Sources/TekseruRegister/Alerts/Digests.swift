import Tekseru

/// The digests of one decision as they are gathered: one a person, and besides it those of direct threats.
final class Digests {
  private let now: Instant
  private let book: ToldBook
  private var daily: [Int: Int] = [:]
  private var threats: [Int: [Int]] = [:]
  private var all: [Slot] = []

  /// A digest that is being gathered.
  private struct Slot {
    var person: Int
    var digest: Digest
    /// How many items there are at each stage, in the order of the stages.
    var counts = [Int](repeating: 0, count: Digests.stages.count)
    /// The slot of the digest that this one's item went into, with the other threats.
    var mergedInto: Int?
  }

  private static let stages = AlertStage.allCases

  /// Up to how many direct threats a person is told of one by one at one time; more come together in one digest. An
  /// import can bring thousands, and nobody reads thousands of messages.
  private static let mostAlone = 5

  init(_ book: ToldBook, at now: Instant) {
    self.book = book
    self.now = now
  }

  /// The place of a person's digest, made when it is the first item; `isThreat`: of one for a direct threat.
  func slot(for person: Int, _ card: Recipients.Card, isThreat: Bool) throws(SQLFailure) -> Int {
    if isThreat { return try threatSlot(for: person, card) }
    if let known = daily[person] { return known }
    let (day, moment) = try dailyMoment(person, card.availability)
    var digest = Digest(number: 0, recipient: card.recipient, day: day, decidedAt: now)
    digest.notBefore = moment
    daily[person] = all.count
    all.append(Slot(person: person, digest: digest))
    try begin(all.count - 1)
    return all.count - 1
  }

  /// A digest for each threat, until they are too many: then one for all.
  private func threatSlot(for person: Int, _ card: Recipients.Card) throws(SQLFailure) -> Int {
    let own = threats[person] ?? []
    guard own.count < Digests.mostAlone else {
      if all[own[0]].digest.number == 0 { try merge(own) }
      return own[0]
    }
    var digest = Digest(number: 0, recipient: card.recipient, day: card.availability.today, decidedAt: now)
    digest.isUrgent = true
    threats[person] = own + [all.count]
    all.append(Slot(person: person, digest: digest))
    return all.count - 1
  }

  private func merge(_ slots: [Int]) throws(SQLFailure) {
    for slot in slots.dropFirst() {
      all[slots[0]].digest.lines += all[slot].digest.lines
      all[slot].mergedInto = slots[0]
    }
    try begin(slots[0])
  }

  private func begin(_ slot: Int) throws(SQLFailure) {
    all[slot].digest.number = try book.begin(all[slot].digest, of: all[slot].person)
  }

  /// When the day's digest goes: now, or when the person works and has had none that day.
  private func dailyMoment(_ person: Int, _ works: OfficeHours.Availability) throws(SQLFailure) -> (Day, Instant?) {
    if let opensAt = works.opensAt { return (works.workDay, opensAt) }
    if let last = try book.lastDigest(of: person), last >= works.today { return (works.nextWorkDay, works.nextDay) }
    return (works.today, nil)
  }

  /// The number of a digest; nil while it is open which one the item will stand in.
  func number(of slot: Int) -> Int? {
    let number = all[all[slot].mergedInto ?? slot].digest.number
    return number > 0 ? number : nil
  }

  func count(_ stage: AlertStage, in slot: Int) {
    guard let place = Digests.stages.firstIndex(of: stage) else { return }
    all[slot].counts[place] += 1
  }

  func countOld(_ slot: Int) { all[slot].digest.overdueBefore += 1 }

  func wantsLine(_ slot: Int) -> Bool { all[slot].digest.lines.count < Digest.mostLines }

  func add(_ line: Digest.Line, to slot: Int) { all[slot].digest.lines.append(line) }

  /// Ends the gathering: every digest has its number, and says of which day the old records are that it sums up.
  func end(oldRecordsBefore day: Day?) throws(SQLFailure) {
    for slot in all.indices {
      for (stage, count) in zip(Digests.stages, all[slot].counts) where count > 0 {
        all[all[slot].mergedInto ?? slot].digest.counts[stage, default: 0] += count
      }
      if number(of: slot) == nil { try begin(slot) }
      if all[slot].digest.overdueBefore > 0 { all[slot].digest.overdueBeforeDay = day }
      if !all[slot].digest.isUrgent { book.note(digestOf: all[slot].person, on: all[slot].digest.day) }
    }
  }

  /// The digests, those of direct threats and the days' own, as their first items came.
  var told: [Digest] { all.filter { $0.mergedInto == nil }.map(\.digest) }
}
