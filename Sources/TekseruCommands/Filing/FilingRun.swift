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
  private let mover: Mover?
  private let recorder: any Recorder
  private var current: [Piece] = []
  private var tallies: [Int: FileTally] = [:]
  private var held = HeldPieces()
  private let places: PlaceFinder
  private var batches = 0
  private var lastRecordingBatch = 0
  private let isRehearsal: Bool

  /// A run on a recorder.
  init(_ session: Session, _ recorder: any Recorder, options: FilingOptions, mover: Mover?, isRehearsal: Bool) {
    self.session = session
    self.recorder = recorder
    self.options = options
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
    do throws(RecordingFailure) {
      for recorded in try recorder.record(pieces, options) {
        let piece = recorded.piece
        take(piece, receipts.withFileWarnings(recorded.outcomes, of: piece.reading), holds: holds)
      }
    } catch {
      for (name, outcome) in error.settled { receipts.add(outcome, of: name) }
      session.output.flush()
      throw error.failure
    }
    sayAndMove(Set(pieces.map(\.file)))
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
