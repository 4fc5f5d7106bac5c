import Logging
import ServiceLifecycle
import Synchronization
import TekseruInbox
import TekseruRegister

/// The intake as one of the daemon's services: its thread, and the way to stop it.
struct IntakeService: Service {
  let settings: IntakeSettings
  let control: IntakeControl
  let log: Logger
  let attendant: (any RegisterAttendant)?
  let opener: Intake.Opener
  let isOnce: Bool
  let ready: @Sendable () -> Void

  func run() async throws {
    await withGracefulShutdownHandler {
      await withCheckedContinuation { ended in
        let isStarted = IntakeThread.start { [self] in
          Intake(settings, control: control, log: log, attendant: attendant, opener: opener).run(
            isOnce: isOnce, ready: ready)
          ended.resume()
        }
        if !isStarted { ended.resume() }
      }
    } onGracefulShutdown: {
      control.stop()
    }
  }
}
