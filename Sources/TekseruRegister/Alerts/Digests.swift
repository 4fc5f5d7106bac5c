import Tekseru

/// The digests of one decision as they are gathered: one a person, and one for each direct threat.
final class Digests {
  private let now: Instant
  private let first: Int
  private var slots: [Slot: Int] = [:]
  private var threats: [ItemKey?] = []
  private(set) var all: [(person: Int, digest: Digest)] = []

  private struct Slot: Hashable {
    var person: Int
    var threat: ItemKey?
  }

  init(_ engine: any SQLEngine, at now: Instant) throws(SQLFailure) {
    self.now = now
    first = 1 + (try engine.prepare("SELECT coalesce(max(number), 0) FROM digests").first { $0.integer(0) } ?? 0)
  }

  /// The place of a person's digest, made when it is the first item.
  func slot(for person: Int, _ card: Recipients.Card, alone: ItemKey?) -> Int {
    let slot = Slot(person: person, threat: alone)
    if let known = slots[slot] { return known }
    slots[slot] = all.count
    threats.append(alone)
    all.append(
      (
        person,
        Digest(
          number: first + all.count, recipient: card.recipient, day: card.availability.today, decidedAt: now,
          lines: [], counts: [:], overdueBefore: 0)
      ))
    return all.count - 1
  }

  func number(of slot: Int) -> Int { all[slot].digest.number }

  func count(_ stage: AlertStage, in slot: Int) { all[slot].digest.counts[stage, default: 0] += 1 }

  func countOld(_ slot: Int) { all[slot].digest.overdueBefore += 1 }

  func wantsLine(_ slot: Int) -> Bool { all[slot].digest.lines.count < Digest.mostLines }

  func add(_ line: Digest.Line, to slot: Int, isThreat: Bool) {
    all[slot].digest.lines.append(line)
    if isThreat { all[slot].digest.threat = line.item.id }
  }

  /// Says of which day the old records are that digests sum up.
  func date(oldRecordsBefore day: Day?) {
    for index in all.indices where all[index].digest.overdueBefore > 0 { all[index].digest.overdueBeforeDay = day }
  }

  /// Tells the book that the digests went, so that nobody gets two on a day.
  func note(in book: ToldBook) {
    for (person, digest) in all where digest.threat == nil { book.note(digestOf: person, on: digest.day) }
  }

  /// Writes them into the journal.
  func write(to engine: any SQLEngine, decision: Int) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      INSERT INTO digests (number, decision, person, code, day, occasion, items, overdue_before)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (person, digest) in all {
      statement.bind(1, digest.number)
      statement.bind(2, decision)
      statement.bind(3, person)
      statement.bind(4, digest.recipient.code)
      statement.bind(5, digest.day.key)
      statement.bind(6, digest.threat == nil ? "digest" : "critical")
      statement.bind(7, digest.count)
      statement.bind(8, digest.overdueBefore)
      try statement.execute()
    }
  }
}
