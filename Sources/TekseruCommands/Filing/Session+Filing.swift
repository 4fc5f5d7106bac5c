import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

extension Session {
  /// Files everything of an intake and says what became of it.
  func file(_ intake: Intake, by run: FilingRun, isOneTransaction: Bool) throws(CommandFailure) -> ExitStatus {
    let thread = IntakeThread(intake)
    do throws(CommandFailure) {
      if isOneTransaction {
        try run.file(whole(thread))
      } else {
        while let batch = thread.next() { try run.file(batch) }
      }
      try run.finish()
    } catch {
      thread.abandon()
      throw error
    }
    tell(of: thread.skipped)
    run.receipts.summarize()
    return run.receipts.status
  }

  /// All batches as one; in its own order only when every part of it is an export.
  private func whole(_ thread: IntakeThread) -> Batch {
    var whole = Batch()
    var keepsOrder = true
    while let batch = thread.next() {
      keepsOrder = keepsOrder && batch.keepsOrder
      for piece in batch.pieces { whole.add(piece) }
    }
    whole.keepsOrder = keepsOrder
    return whole
  }

  private func tell(of skipped: [String]) {
    for name in skipped { complaints.line(text("file.skipped", ["path": .text(Shown.text(name, atMost: 4_096))])) }
    complaints.flush()
  }

  /// Tells which files could not be filed away.
  func tell(of troubles: [Mover.Trouble]) -> ExitStatus {
    for trouble in troubles {
      let reason = SystemError.reason(trouble.number, in: language)
      let path = Shown.text(RawArguments.shown(trouble.path), atMost: 4_096)
      complaints.line(text("file.notMoved", ["path": .text(path), "reason": .text(reason)]))
    }
    complaints.flush()
    return troubles.map { SystemError.status($0.number) }.reduce(.done) { $0.orGraver($1) }
  }
}
