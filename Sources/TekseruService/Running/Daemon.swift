import Glibc
public import Logging
import ServiceLifecycle
import Systemd
import TekseruInbox
import TekseruRegister
import TekseruSQLite
import UnixSignals

/// The daemon, built out of its parts.
public struct Daemon: Sendable {
  private let configuration: Configuration
  private let path: String
  private let environment: [String: String]
  private let log: Logger

  /// Builds a daemon; `path` is the file that its configuration was read from, to be read again on SIGHUP.
  public init(_ configuration: Configuration, path: String, environment: [String: String], log: Logger) {
    self.configuration = configuration
    self.path = path
    self.environment = environment
    self.log = log
  }

  /// Runs until it is told to stop, or when `isOnce` until everything that is there has been taken.
  ///
  /// Gives how many files were refused.
  public func run(isOnce: Bool) async throws -> Int {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let lock = try WriterLock(ofRegister: configuration.register, holder: "tekserud")
    defer { withExtendedLifetime(lock) {} }
    let manager = ServiceManager()
    let control = IntakeControl { manager.tell(.status($0.line)) }
    var services: [any Service] = [intake(control, manager, isOnce: isOnce)]
    if !isOnce {
      services.append(WatchdogService(manager: manager, control: control))
      services.append(
        ReloadService(path: path, environment: environment, manager: manager, control: control, log: log))
    }
    let group = ServiceGroup(configuration: Daemon.grouping(services, isOnce, log))
    try await group.run()
    manager.tell(.stopping)
    return control.status.refused
  }

  private static func grouping(_ services: [any Service], _ isOnce: Bool, _ log: Logger)
    -> ServiceGroupConfiguration
  {
    var quiet = log
    quiet.logLevel = .error
    return ServiceGroupConfiguration(
      services: services.map {
        .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
      },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
  }

  private func intake(_ control: IntakeControl, _ manager: ServiceManager, isOnce: Bool) -> IntakeService {
    let register = configuration.register
    return IntakeService(
      settings: configuration.intake, control: control, log: log,
      opener: { () throws(RegisterFailure) in try Daemon.open(register) }, isOnce: isOnce,
      ready: {
        manager.tell(.ready)
        log.notice("tekserud has started", metadata: IntakeMessage.started.metadata)
      })
  }

  private static func open(_ path: String) throws(RegisterFailure) -> Register {
    // A new register is nobody else's to read; SQLite gives the files beside it the same rights.
    close(Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
    let engine: SQLiteConnection
    do throws(SQLFailure) {
      engine = try SQLiteConnection(path: path, access: .create)
    } catch {
      throw RegisterFailure(error)
    }
    return try Register(engine, now: Clocks.now)
  }
}
