import Glibc
public import Logging
import ServiceLifecycle
import Systemd
import TekseruChannels
import TekseruInbox
import TekseruPhotos
import TekseruRegister
import TekseruSQLite
import TekseruSocket
import TekseruWeb
import UnixSignals

/// The daemon, built out of its parts.
public struct Daemon: Sendable {
  let configuration: Configuration
  private let path: String
  private let environment: [String: String]
  let log: Logger

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
    let manager = ServiceManager()
    // Four signs in an interval: an intake that waits for a locked register gives one late, and does not hang.
    let control = IntakeControl(beat: manager.watchdogInterval.map { $0 / 4 }) { manager.tell(.status($0.line)) }
    let clerk = OutboxClerk(control: control, bell: OutboxBell(), administrator: configuration.channels.administrator)
    let inForce = ConfigurationInForce(configuration)
    let site = try isOnce ? nil : site(control, inForce)
    let doors = isOnce ? [] : doors(control, site) + outboxDoor(clerk)
    let lock = try WriterLock(
      ofRegister: configuration.register, holder: "tekserud", socket: isOnce ? nil : configuration.socket)
    defer { lock.giveBack() }
    let readiness = Readiness(parts: 1 + doors.count) { [log, manager] in
      manager.tell(.ready)
      log.notice("tekserud has started", metadata: IntakeMessage.started.metadata)
    }
    var services: [any Service] = [intake(control, isOnce: isOnce, readiness, isOnce ? nil : attendant(clerk))]
    if !isOnce {
      let server = SocketServer(doors, log: log)
      services.append(WatchdogService(manager: manager, control: control, server: server))
      services.append(
        ReloadService(
          path: path, environment: environment, manager: manager, control: control, inForce: inForce, log: log))
      if !doors.isEmpty { services.append(SocketService(server: server, ready: readiness.note)) }
      // Services end in the opposite order, each before the next: the socket would wait for those who wait.
      services.append(OutboxService(bell: clerk.bell))
    }
    let group = ServiceGroup(configuration: Daemon.grouping(services, isOnce, log))
    try await group.run()
    await site?.close()
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
        .init(
          service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
          failureTerminationBehavior: .gracefullyShutdownGroup)
      },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
  }

  private func intake(
    _ control: IntakeControl, isOnce: Bool, _ readiness: Readiness, _ attendant: AlertAttendant?
  ) -> IntakeService {
    let register = configuration.register
    return IntakeService(
      settings: configuration.intake, control: control, log: log, attendant: attendant,
      opener: { () throws(RegisterFailure) in try Daemon.open(register) }, isOnce: isOnce, ready: readiness.note)
  }

  /// The sockets that the configuration wants; the one that takes documents first.
  private func doors(_ control: IntakeControl, _ site: Site?) -> [SocketDoor] {
    let routes = DaemonRoutes(control: control, register: configuration.register, site: site)
    let documents = configuration.socket.map {
      SocketDoor(path: $0, visitors: .group, routes: routes.forGroup)
    }
    let metrics = configuration.metrics.map {
      SocketDoor(path: $0, visitors: .everybody, routes: routes.forEverybody)
    }
    return [documents, metrics, site?.door].compactMap(\.self)
  }

  /// The socket of the sender, which gets messages there and nothing else.
  private func outboxDoor(_ clerk: OutboxClerk) -> [SocketDoor] {
    configuration.outbox.map { [SocketDoor(path: $0, visitors: .group, routes: clerk.routes)] } ?? []
  }

  private func attendant(_ clerk: OutboxClerk) -> AlertAttendant {
    let channels = configuration.channels
    let house = HouseWatch(
      control: clerk.control, administrator: clerk.administrator, register: configuration.register)
    return AlertAttendant(
      channels: channels, language: configuration.language, address: configuration.address, house: house,
      local: LocalDelivery(log: log, folder: channels.lists), bell: clerk.bell)
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
    return try Register(engine, now: Clocks.now, hasPhoto: PhotoFolder(ofRegister: path).has)
  }
}
