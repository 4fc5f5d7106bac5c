import Synchronization
import TekseruInbox

/// What of the configuration holds by now: with what was applied since the start.
final class ConfigurationInForce: Sendable {
  private let configuration: Mutex<Configuration>

  init(_ configuration: Configuration) { self.configuration = Mutex(configuration) }

  /// Names and values, for the administrator.
  var rows: [(name: String, value: String)] { configuration.withLock { $0.inForce } }

  /// Notes the settings that the intake was given.
  func apply(_ intake: IntakeSettings) { configuration.withLock { $0.intake = intake } }
}
