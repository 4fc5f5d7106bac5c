import Tekseru
import TekseruDocuments

/// Makes the projections: the one place that writes them, from the log's entries in their order and nothing else.
final class Projector {
  let engine: any SQLEngine
  let reader: DocumentReader
  let log: DocumentLog
  let parties: Parties
  let directory: Directory
  let chains: Chains
  let things: Things
  let violations: Violations
  let sums: Sums
  private let pastSums: PastSums
  let posts: Posts
  private(set) var projecting = 0

  init(_ engine: any SQLEngine, log: DocumentLog, reader: DocumentReader) throws(SQLFailure) {
    self.engine = engine
    self.log = log
    self.reader = reader
    parties = try Parties(engine)
    directory = try Directory(engine, parties: parties, reader: reader)
    chains = try Chains(engine)
    things = try Things(engine)
    sums = try Sums(engine)
    pastSums = PastSums(engine)
    posts = try Posts(engine)
    violations = try Violations(engine, sums: sums)
  }

  /// Projects a document that was just appended to the log.
  func apply(_ document: Document, at sequence: Int) throws(SQLFailure) {
    projecting = sequence
    if let replaces = document.replaces, let replaced = try log.find(replaces.text, document.kind) {
      try chains.add(correction: sequence, of: replaced.sequence)
      try project(try chains.thing(of: sequence), document.kind, at: sequence)
    } else if case .inspection(let inspection) = document.body {
      try open(inspection, document.id, as: sequence)
    } else {
      try projectNew(document, at: sequence)
    }
    if changesDirectory(document.kind) { directory.forget() }
    try pastSums.keep(sums, at: sequence)
  }

  /// Forgets what a rolled back transaction may have taught it.
  func forget() throws(SQLFailure) {
    parties.forget()
    directory.forget()
    sums.forget()
    pastSums.forget()
    try log.reload()
  }

  private func changesDirectory(_ kind: Kind) -> Bool {
    switch kind {
    case .organization, .inspector, .person, .calendar, .deadlines, .withdrawal: true
    default: false
    }
  }

  private func projectNew(_ document: Document, at sequence: Int) throws(SQLFailure) {
    if let row = try row(of: document, thing: sequence, document: sequence, at: sequence) {
      try things.open(row, at: sequence)
      if document.kind == .person { try projectPosts(of: sequence, document, at: sequence) }
      if KindKey.hangsOnInspection(document.kind), let inspection = row.other {
        try projectViolations(of: inspection, at: sequence)
      }
    }
    if case .withdrawal(let withdrawal) = document.body,
      let target = try log.find(withdrawal.of.text, withdrawal.kind)
    {
      try chains.withdraw(target.sequence, by: sequence, at: sequence)
      try effect(of: target.sequence, withdrawal.kind, isInForce: false, at: sequence)
    }
    if case .accident(let accident) = document.body, accident.revises != nil {
      try projectRevised(nil, try things.current(sequence), at: sequence)
    }
  }

  /// What follows from a document being taken back, or holding again.
  private func effect(of document: Int, _ kind: Kind, isInForce: Bool, at sequence: Int) throws(SQLFailure) {
    guard kind == .withdrawal else {
      try project(try chains.thing(of: document), kind, at: sequence)
      return
    }
    try project(document, .withdrawal, at: sequence)
    guard let entry = try log.entry(document), case .withdrawal(let withdrawal)? = read(entry)?.body,
      let target = try log.find(withdrawal.of.text, withdrawal.kind)
    else { return }
    if isInForce {
      try chains.withdraw(target.sequence, by: document, at: sequence)
    } else {
      try chains.restore(target.sequence, at: sequence)
    }
    try effect(of: target.sequence, withdrawal.kind, isInForce: !isInForce, at: sequence)
  }

  /// Makes a thing's rows anew from the document of its chain that holds.
  func project(_ thing: Int, _ kind: Kind, at sequence: Int) throws(SQLFailure) {
    let before = try things.current(thing)
    let current = try chains.current(of: thing)
    let document = try self.document(current)
    var row: ThingRow?
    if let document { row = try self.row(of: document, thing: thing, document: current ?? thing, at: sequence) }
    if kind == .accident, row != nil, try revision(of: thing) != nil { row = nil }
    guard before != row || kind == .inspection else { return }
    try things.set(row, of: thing, at: sequence)
    count(before, by: -1)
    count(row, by: 1)
    switch kind {
    case .person: try projectPosts(of: thing, row == nil ? nil : document, at: sequence)
    case .inspection: try projectHanging(on: thing, at: sequence)
    case .extension: try projectDecisions(on: thing, before, row, at: sequence)
    case .accident: try projectRevised(before, row, at: sequence)
    default: break
    }
    for inspection in Set([before?.other, row?.other].compactMap { $0 }).sorted()
    where KindKey.hangsOnInspection(kind) {
      try projectViolations(of: inspection, at: sequence)
    }
    if kind == .inspection { try projectViolations(of: thing, at: sequence) }
  }

  private func count(_ row: ThingRow?, by amount: Int) {
    guard let row, row.kind == KindKey.of(.inspection), let mark = row.mark, let organization = row.party,
      let day = row.day
    else { return }
    sums.count(InspectionMark(key: mark), at: organization, of: row.other ?? 0, on: day, by: amount)
  }

  private func projectHanging(on inspection: Int, at sequence: Int) throws(SQLFailure) {
    for hanging in try things.hanging(on: inspection) { try projectRow(of: hanging, at: sequence) }
  }

  /// Decisions go where their request goes.
  private func projectDecisions(
    on request: Int, _ before: ThingRow?, _ after: ThingRow?, at sequence: Int
  ) throws(SQLFailure) {
    for inspection in Set([before?.other, after?.other].compactMap { $0 }).sorted() {
      for hanging in try things.hanging(on: inspection) where hanging != request {
        if let document = try chains.current(of: hanging), try self.request(of: document) == request {
          try projectRow(of: hanging, at: sequence)
        }
      }
    }
  }

  private func projectRow(of hanging: Int, at sequence: Int) throws(SQLFailure) {
    let current = try chains.current(of: hanging)
    var row: ThingRow?
    if let current, let document = try document(current) {
      row = try self.row(of: document, thing: hanging, document: current, at: sequence)
    }
    try things.set(row, of: hanging, at: sequence)
  }

  func document(_ sequence: Int?) throws(SQLFailure) -> Document? {
    guard let sequence, let entry = try log.entry(sequence) else { return nil }
    return read(entry)
  }

  /// The document of an entry; nil when its content cannot be read, which `verify` then says.
  func read(_ entry: LogEntry) -> Document? { reader.reread(content: entry.content) }
}
