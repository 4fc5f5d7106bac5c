import Tekseru

/// The digests of one decision as they are gathered: one a person, and besides it those of direct threats.
final class Digests {
  private let now: Instant
  private let book: ToldBook
  private var slots: [Slot: Int] = [:]
  private var alone: [Int: Int] = [:]
  private(set) var all: [(person: Int, digest: Digest)] = []

  private struct Slot: Hashable {
    var person: Int
    var part: Part
  }

  private enum Part: Hashable {
    case daily
    case threat(ItemKey)
    case threats
  }

  /// How many direct threats a person is told of one by one at one time; the others come together. An import can bring
  /// thousands, and nobody reads thousands of messages.
  private static let mostAlone = 5

  init(_ book: ToldBook, at now: Instant) {
    self.book = book
    self.now = now
  }

  /// The place of a person's digest, made when it is the first item; `threat`: the direct threat that it is for.
  func slot(for person: Int, _ card: Recipients.Card, threat: ItemKey?) throws(SQLFailure) -> Int {
    var slot = Slot(person: person, part: threat.map { .threat($0) } ?? .daily)
    if threat != nil, slots[slot] == nil {
      if alone[person, default: 0] < Digests.mostAlone { alone[person, default: 0] += 1 } else { slot.part = .threats }
    }
    if let known = slots[slot] { return known }
    let (day, moment) =
      threat == nil ? try daily(person, card.availability) : (card.availability.today, Instant?.none)
    var digest = Digest(number: 0, recipient: card.recipient, day: day, decidedAt: now)
    digest.notBefore = moment
    digest.isUrgent = threat != nil
    digest.number = try book.begin(digest, of: person)
    slots[slot] = all.count
    all.append((person, digest))
    return all.count - 1
  }

  /// When the day's digest goes: now, or when the person works and has had none that day.
  private func daily(_ person: Int, _ works: OfficeHours.Availability) throws(SQLFailure) -> (Day, Instant?) {
    if let opensAt = works.opensAt { return (works.workDay, opensAt) }
    if let last = try book.lastDigest(of: person), last >= works.today { return (works.nextWorkDay, works.nextDay) }
    return (works.today, nil)
  }

  func number(of slot: Int) -> Int { all[slot].digest.number }

  func count(_ stage: AlertStage, in slot: Int) { all[slot].digest.counts[stage, default: 0] += 1 }

  func countOld(_ slot: Int) { all[slot].digest.overdueBefore += 1 }

  func wantsLine(_ slot: Int) -> Bool { all[slot].digest.lines.count < Digest.mostLines }

  func add(_ line: Digest.Line, to slot: Int) { all[slot].digest.lines.append(line) }

  /// Says of which day the old records are that digests sum up.
  func date(oldRecordsBefore day: Day?) {
    for index in all.indices where all[index].digest.overdueBefore > 0 { all[index].digest.overdueBeforeDay = day }
  }

  /// Tells the book that the digests went, so that nobody gets two on a day.
  func note(in book: ToldBook) {
    for (person, digest) in all where !digest.isUrgent { book.note(digestOf: person, on: digest.day) }
  }
}
