import Tekseru
import TekseruAlerts
import TekseruInbox
import TekseruRegister
import TekseruSocket
import TekseruWeb

/// The file of accounts cannot be opened.
public struct AccessUnavailable: Error {
  /// Its path.
  public let path: String
}

extension Daemon {
  /// The page, where the configuration wants one.
  func site(_ control: IntakeControl, _ inForce: ConfigurationInForce) throws -> Site? {
    guard let socket = configuration.web else { return nil }
    let settings = Site.Settings(
      register: configuration.register, access: configuration.access, socket: socket, address: configuration.address,
      language: configuration.language, now: { Clocks.now }, today: { Daemon.today },
      file: { await control.submit($0) },
      house: House(
        waiting: { await control.waiting().map { WaitingRow($0) } }, configuration: { inForce.rows }))
    do { return try Site(settings, log: log) } catch { throw AccessUnavailable(path: configuration.access) }
  }

  /// The day at each place by the system's tables of time zones.
  private static var today: Today {
    let now = Clocks.now
    return Today { SystemZones.day(in: $0, at: now) }
  }
}
