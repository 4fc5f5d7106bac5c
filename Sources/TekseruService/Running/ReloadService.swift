import Logging
import ServiceLifecycle
import Systemd
import TekseruInbox
import UnixSignals

/// Reads the configuration again when the process is sent SIGHUP; files in flight are not lost by it.
struct ReloadService: Service {
  let path: String
  let environment: [String: String]
  let manager: ServiceManager
  let control: IntakeControl
  let inForce: ConfigurationInForce
  let log: Logger

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { await reload() }
  }

  private func reload() async {
    manager.tell(.reloading(since: ServiceManager.monotonicMicroseconds()))
    do throws(ConfigurationProblems) {
      let intake = try ConfigurationFile.read(path, environment: environment).intake
      control.apply(intake)
      inForce.apply(intake)
      await control.ping()
      log.notice("The configuration was read again")
    } catch {
      for problem in error.all {
        log.error("\(problem)", metadata: IntakeMessage.configuration.metadata(["key": problem.key]))
      }
    }
    manager.tell(.ready)
  }
}
