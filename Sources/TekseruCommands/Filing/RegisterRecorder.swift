import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// Records in the register itself.
final class RegisterRecorder: Recorder {
  private let session: Session
  private var register: Register?
  private let filedBy: String
  private let isRehearsal: Bool
  private let lock: WriterLock?
  private let reopen: () -> Register?

  /// A recorder; `lock` is given back at the end, `reopen` opens the register again after a failure of the disk.
  init(
    _ session: Session, _ register: Register, filedBy: String, lock: WriterLock? = nil, isRehearsal: Bool = false,
    reopen: @escaping () -> Register? = { nil }
  ) {
    self.session = session
    self.register = register
    self.filedBy = filedBy
    self.lock = lock
    self.isRehearsal = isRehearsal
    self.reopen = reopen
  }

  func record(_ pieces: [Piece], _ options: FilingOptions) throws(RecordingFailure) -> [RecordedPiece] {
    let now = SystemClock.now
    let deliveries = pieces.map { $0.delivery(filedBy: filedBy, at: now) }
    do throws(RegisterFailure) {
      let outcomes = try register?.file(deliveries, options) ?? []
      return zip(pieces, outcomes).map { RecordedPiece(piece: $0, outcomes: $1) }
    } catch {
      throw settled(deliveries, after: error)
    }
  }

  func end() {
    register = nil
    lock?.giveBack()
  }

  /// After a failure of the disk: what is in the log after all, and that the rest is not known to be.
  private func settled(_ deliveries: [Delivery], after failure: RegisterFailure) -> RecordingFailure {
    register = nil
    let reason = session.failure(failure)
    guard failure != .busy, !isRehearsal else { return RecordingFailure(failure: reason) }
    var settled: [(String, Outcome)] = []
    if let found = try? reopen()?.settle(deliveries) {
      for (delivery, outcomes) in zip(deliveries, found) {
        settled += outcomes.compactMap(\.self).map { (delivery.name, $0) }
      }
    }
    return RecordingFailure(
      failure: CommandFailure(reason.status, reason.sentence + " " + session.text("file.notKnown")), settled: settled)
  }
}
