import Tekseru
import TekseruDocuments

/// One call's worth of documents on its way into the log.
final class Filing {
  private let deliveries: [Delivery]
  private let register: Register
  private let options: FilingOptions
  private let checker: Checker
  private var sources: [Int?]
  private var sourceHashes: [[UInt8]]
  private(set) var outcomes: [[Outcome]]

  fileprivate struct Item {
    var delivery: Int
    var position: Int
    var rank: Int
  }

  init(_ deliveries: [Delivery], on register: Register, options: FilingOptions) {
    self.deliveries = deliveries
    self.register = register
    self.options = options
    checker = Checker(register.projector, options: options, hasPhoto: register.hasPhoto)
    sources = Array(repeating: nil, count: deliveries.count)
    sourceHashes = Array(repeating: [], count: deliveries.count)
    outcomes = deliveries.map { delivery in delivery.reading.documents.map { Outcome(refused: $0) } }
  }

  /// Records what can be recorded, kind after kind; within a kind again and again as long as a refused document finds
  /// what it refers to. What may be unknown is unknown only when nothing of the call brings it.
  func run() throws(SQLFailure) {
    var waiting: [Item] = []
    for kind in items().byRank {
      checker.allowsUnknown = options.keepsOrder && options.registersUnknown
      var missing = try settleRepeatedly(kind)
      if options.registersUnknown, !missing.isEmpty {
        checker.allowsUnknown = true
        missing = try settleRepeatedly(missing)
      }
      waiting += missing
    }
    _ = try settleRepeatedly(waiting)
    try checkReferencesOfTheRefused()
  }

  /// What cannot be read whole is told at once what it names and nobody knows, when all of the call is known.
  private func checkReferencesOfTheRefused() throws(SQLFailure) {
    checker.allowsUnknown = options.registersUnknown
    for (index, delivery) in deliveries.enumerated() {
      for (position, read) in delivery.reading.documents.enumerated() where !read.references.isEmpty {
        outcomes[index][position].problems += try checker.problems(of: read.references)
      }
    }
  }

  /// Gives what could not be decided.
  private func settleRepeatedly(_ items: [Item]) throws(SQLFailure) -> [Item] {
    var waiting = items
    while !waiting.isEmpty {
      var missing: [Item] = []
      for item in waiting where try !settle(item) { missing.append(item) }
      guard missing.count < waiting.count else { return missing }
      waiting = missing
    }
    return []
  }

  /// Keeps in the journals what arrived and what was turned away.
  func note() throws(SQLFailure) {
    guard !(options.isAllOrNothing && isSomethingTurnedAway) else {
      try undo()
      return
    }
    let journal = try DeliveryJournal(register.engine)
    for (index, delivery) in deliveries.enumerated() {
      if sources[index] == nil, mustBeKept(index) {
        sources[index] = try register.sources.keep(delivery, unless: nil).number
      }
      try journal.add(delivery, source: sources[index], outcomes: outcomes[index])
    }
  }

  /// Whether what came is kept though nothing of it is in the log: to be compared where it is in conflict, and to be mended
  /// where it was refused and is short.
  private func mustBeKept(_ index: Int) -> Bool {
    let isRefused = outcomes[index].contains { $0.result.isTurnedAway } || deliveries[index].reading.isRefused
    return outcomes[index].contains { $0.isConflict }
      || isRefused && deliveries[index].bytes.count <= TurnedAway.mostKept
  }

  private var isSomethingTurnedAway: Bool {
    outcomes.joined().contains { $0.result.isTurnedAway } || deliveries.contains { $0.reading.isRefused }
  }

  /// All or nothing, and not all: what was recorded in this transaction is taken back out of it.
  private func undo() throws(SQLFailure) {
    try register.engine.run("ROLLBACK")
    try register.forget()
    try register.engine.run("BEGIN IMMEDIATE")
    for index in outcomes.indices {
      for position in outcomes[index].indices where outcomes[index][position].isRecorded {
        outcomes[index][position].result = .valid
      }
    }
  }

  private func items() -> [Item] {
    var items: [Item] = []
    for (index, delivery) in deliveries.enumerated() {
      for (position, read) in delivery.reading.documents.enumerated() {
        guard let document = read.document else { continue }
        items.append(Item(delivery: index, position: position, rank: options.keepsOrder ? 0 : document.kind.rank))
      }
    }
    let isSorted = zip(items, items.dropFirst()).allSatisfy { $0.rank <= $1.rank }
    return isSorted ? items : items.sorted { ($0.rank, $0.delivery, $0.position) < ($1.rank, $1.delivery, $1.position) }
  }

  /// Decides one document; false when it refers to something that may still come.
  private func settle(_ item: Item) throws(SQLFailure) -> Bool {
    let read = deliveries[item.delivery].reading.documents[item.position]
    guard let document = read.document else { return true }
    var outcome = outcomes[item.delivery][item.position]
    outcome.problems = read.problems
    outcome.digest = deliveries[item.delivery].hashes?.digests[item.position] ?? read.digest(of: document)
    if let found = try register.log.find(document.id.text, document.kind) {
      outcome = try known(outcome, found)
    } else {
      let checked = try checker.problems(of: document, on: deliveries[item.delivery].receivedAt.day)
      outcome.problems = read.problems + checked
      if let rival = try rival(of: document) {
        outcome.result = .conflict(with: rival.sequence)
        outcome.problems.append(rival.problem)
      } else if !checked.contains(where: { $0.level == .error }) {
        let sequence = try record(document, read, item, &outcome)
        outcome.result = options.isRehearsal ? .valid : .recorded(sequence: sequence)
      }
    }
    outcomes[item.delivery][item.position] = outcome
    return !outcome.mayFindWhatItMisses
  }

  private func known(_ outcome: Outcome, _ found: (sequence: Int, digest: [UInt8])) throws(SQLFailure) -> Outcome {
    var outcome = outcome
    guard found.digest == outcome.digest else {
      outcome.result = .conflict(with: found.sequence)
      let details = ["sequence": "\(found.sequence)"]
      let reason = outcome.id?.hasPrefix("t:") == true ? "naturalKey" : nil
      outcome.problems.append(Problem(.idConflict, at: "id", value: outcome.id, reason: reason, details: details))
      return outcome
    }
    let withdrawal = try register.projector.chains.withdrawal(of: found.sequence)
    let by = if let withdrawal { try register.log.entry(withdrawal)?.id } else { String?.none }
    outcome.result = .alreadyRecorded(sequence: found.sequence, withdrawnBy: by)
    return outcome
  }

  /// Another document that says what holds from the same day on for the same code; nil when there is none.
  private func rival(of document: Document) throws(SQLFailure) -> (sequence: Int, problem: Problem)? {
    let own = if let id = document.replaces { try register.projector.thing(id, document.kind) } else { Int?.none }
    guard let state = document.body.state, let other = try checker.rival(of: document, besides: own),
      let entry = try register.log.entry(other)
    else { return nil }
    let details = ["id": entry.id, "day": state.day?.description ?? ""]
    return (
      other, Problem(.idConflict, at: "id", value: document.id.text, reason: "sameDay", details: details)
    )
  }

  private func record(
    _ document: Document, _ read: ReadDocument, _ item: Item, _ outcome: inout Outcome
  ) throws(SQLFailure) -> Int {
    let delivery = deliveries[item.delivery]
    try keepSource(of: item.delivery)
    var entry = LogEntry(
      sequence: 0, kind: document.kind, id: document.id.text, content: read.content, digest: outcome.digest,
      source: sources[item.delivery], place: read.ordinal, recordedAt: delivery.receivedAt,
      filedBy: document.filedBy ?? delivery.filedBy, channel: delivery.channel, note: document.note,
      warnings: outcome.problems.isEmpty ? nil : ProblemList.json(outcome.problems), chain: [])
    try register.log.append(&entry, sourceHash: sourceHashes[item.delivery])
    try register.projector.apply(document, at: entry.sequence)
    switch document.kind {
    case .organization, .inspector, .person: checker.forget()
    default: break
    }
    return entry.sequence
  }

  private func keepSource(of index: Int) throws(SQLFailure) {
    guard sources[index] == nil, deliveries[index].channel != .shipped else { return }
    let only = deliveries[index].reading.documents
    let content = only.count == 1 ? only[0].content : nil
    let kept = try register.sources.keep(deliveries[index], unless: content)
    sources[index] = kept.number
    sourceHashes[index] = kept.hash
  }
}

extension [Filing.Item] {
  /// Runs of items of one rank.
  fileprivate var byRank: [[Filing.Item]] {
    var groups: [[Filing.Item]] = []
    for item in self {
      if groups.last?.last?.rank == item.rank {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
    return groups
  }
}

extension Outcome {
  /// The outcome of a document before the register looked at it.
  fileprivate init(refused read: ReadDocument) {
    self.init(
      ordinal: read.ordinal, line: read.line, kind: read.kind, id: read.id, result: .refused, digest: [],
      problems: read.problems)
  }

  fileprivate var isConflict: Bool { if case .conflict = result { true } else { false } }

  fileprivate var isRecorded: Bool { if case .recorded = result { true } else { false } }

  /// Whether it was refused only for naming what is not there, which may come later in the call.
  fileprivate var mayFindWhatItMisses: Bool {
    result == .refused
      && problems.contains { [.referenceUnknown, .replacesNotCurrent, .withdrawalInUse].contains($0.code) }
  }
}
