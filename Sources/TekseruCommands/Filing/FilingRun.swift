import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// One call of `file` or `check`: batch after batch is recorded, and then said.
final class FilingRun {
  let session: Session
  let receipts: Receipts
  private let options: FilingOptions
  private let filedBy: String
  private let mover: Mover?
  private var register: Register?
  private let reopen: () -> Register?
  private var current: [Piece] = []
  private var tallies: [Int: FileTally] = [:]
  private var held = HeldPieces()
  private let places: PlaceFinder
  private var batches = 0
  private var lastRecordingBatch = 0
  private let isRehearsal: Bool

  /// A run on a register; `reopen` opens it again after a failure of the disk.
  init(
    _ session: Session, _ register: Register, options: FilingOptions, filedBy: String, mover: Mover?,
    isRehearsal: Bool, reopen: @escaping () -> Register?
  ) {
    self.session = session
    self.register = register
    self.reopen = reopen
    self.options = options
    self.filedBy = filedBy
    self.mover = mover
    self.isRehearsal = isRehearsal
    places = PlaceFinder(today: session.now.day)
    receipts = Receipts(session, isRehearsal: isRehearsal)
  }

  /// Records a batch in one transaction and says what became of it.
  func file(_ batch: Batch) throws(CommandFailure) {
    batches += 1
    try file(batch.pieces, keepsOrder: batch.keepsOrder, holds: !options.isAllOrNothing && !batch.keepsOrder)
  }

  /// Tries once more what something later in the call may have brought the missing to, and says the rest.
  func finish() throws(CommandFailure) {
    let again = held.take()
    guard !again.pieces.isEmpty else { return }
    if again.firstBatch < lastRecordingBatch {
      try file(again.pieces, keepsOrder: false, holds: false)
    } else {
      for (piece, outcomes) in zip(again.pieces, again.outcomes) {
        tallies[piece.file]?.waiting = 0
        settle(outcomes, of: piece)
      }
      sayAndMove(Set(again.pieces.map(\.file)))
    }
  }

  private func file(_ pieces: [Piece], keepsOrder: Bool, holds: Bool) throws(CommandFailure) {
    var options = options
    options.keepsOrder = keepsOrder
    if options.isAllOrNothing, pieces.contains(where: \.isRefusedWhole) { options.isRehearsal = true }
    let now = SystemClock.now
    let deliveries = pieces.map { $0.delivery(filedBy: filedBy, at: now) }
    do throws(RegisterFailure) {
      let outcomes = try register?.file(deliveries, options) ?? []
      for (piece, outcomes) in zip(pieces, outcomes) {
        take(piece, receipts.withFileWarnings(outcomes, of: piece.reading), holds: holds)
      }
    } catch {
      throw settled(deliveries, after: error)
    }
    sayAndMove(Set(pieces.map(\.file)))
  }

  /// After a failure of the disk: says what is in the log after all, and that the rest is not known to be.
  private func settled(_ deliveries: [Delivery], after failure: RegisterFailure) -> CommandFailure {
    register = nil
    let reason = session.failure(failure)
    guard failure != .busy, !isRehearsal else { return reason }
    if let settled = try? reopen()?.settle(deliveries) {
      for (delivery, outcomes) in zip(deliveries, settled) {
        for outcome in outcomes.compactMap(\.self) { receipts.add(outcome, of: delivery.name) }
      }
    }
    session.output.flush()
    return CommandFailure(reason.status, reason.sentence + " " + session.text("file.notKnown"))
  }

  private func take(_ piece: Piece, _ outcomes: [Outcome], holds: Bool) {
    var tally = tallies[piece.file] ?? FileTally(piece)
    if !holds { tally.waiting = 0 }
    if piece.isLast { tally.isComplete = true }
    if piece.isRefusedWhole {
      tally.isRefused = true
      tally.add(.refused)
    }
    tallies[piece.file] = tally
    if outcomes.contains(where: { $0.isRecorded }) { lastRecordingBatch = batches }
    let missing = holds ? outcomes.indices.filter { outcomes[$0].mayFindWhatItMisses } : []
    if !missing.isEmpty, held.add(piece, missing, outcomes, batch: batches) {
      tallies[piece.file]?.waiting += missing.count
      let waiting = Set(missing)
      settle(outcomes.indices.filter { !waiting.contains($0) }.map { outcomes[$0] }, of: piece)
    } else {
      settle(outcomes, of: piece)
    }
    if let trouble = piece.trouble {
      receipts.add(refused: [trouble.problem], of: piece.name, status: trouble.status)
    } else if piece.reading.isRefused {
      receipts.add(refused: piece.reading.problems, of: piece.name)
    } else {
      receipts.add(warnings: piece.reading.problems, of: piece.name)
    }
  }

  private func settle(_ outcomes: [Outcome], of piece: Piece) {
    for outcome in places.placed(outcomes, in: piece) {
      tallies[piece.file]?.add(outcome.result)
      receipts.add(outcome, of: piece.name)
    }
  }

  /// Only what is durable is said, and only what was said is moved.
  private func sayAndMove(_ files: Set<Int>) {
    var moving: [FileLocation] = []
    for file in files.sorted() {
      guard let tally = tallies[file], tally.isSettled else { continue }
      receipts.add(tally)
      if tally.isWholeInLog, let location = tally.location { moving.append(location) }
      tallies[file] = nil
    }
    session.complaints.flush()
    session.output.flush()
    if !isRehearsal { mover?.add(moving) }
  }
}
