import Logging
import Tekseru
import TekseruRegister

extension Intake {
  /// Looks whether the attendant's moment has come, or the clock was set.
  func hearTimer() {
    switch timer.hear() {
    case .due: isAttendanceDue = true
    case .clockWasSet:
      isAttendanceDue = true
      log.notice("the clock was set", metadata: IntakeMessage.clockSet.metadata)
      // A timer that was cancelled is silent until it is set again.
      timer.set(to: nil)
    case nil: break
    }
  }

  /// Whether there is an attendant, and a register for it to look at.
  var canAttend: Bool { attendant != nil && register != nil }

  /// Lets the attendant look at the register when that is due.
  func attend() {
    guard isAttendanceDue, let attendant, let register else { return }
    isAttendanceDue = false
    do throws(RegisterFailure) {
      timer.set(to: try attendant.attend(register, at: now()))
    } catch {
      isAttendanceDue = true
      doubtRegister(error)
    }
  }

  /// Does what somebody else wants done with the register.
  func perform(_ errand: IntakeControl.Errand) {
    guard let register else {
      _ = errand(.failure(.busy))
      return
    }
    if let failure = errand(.success(register)) { doubtRegister(failure) }
  }
}
