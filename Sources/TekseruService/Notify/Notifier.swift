import Glibc
public import Logging
import Systemd
import TekseruAlerts
import TekseruChannels
import TekseruInbox
import UnixSignals

/// The sender, built out of its parts: the only program of ours that has the network and the channels' secrets.
public struct Notifier: Sendable {
  private let sender: Sender
  private let log: Logger

  /// How long what is being sent may still take when the program is told to stop.
  private static let farewell: Duration = .seconds(20)

  /// Builds a sender; `path` is the file that the configuration was read from. Its secrets are read here.
  public init(_ configuration: Configuration, path: String, log: Logger) throws(ConfigurationProblems) {
    guard let socket = configuration.outbox else {
      throw ConfigurationProblems(all: [
        ConfigurationProblem(file: path, line: 0, key: "outbox", sentence: "The sender needs the core's socket.")
      ])
    }
    let secrets = try SecretReader().read(configuration.channels, file: path)
    sender = Sender(configuration.channels, secrets: secrets, desk: SocketDesk(path: socket), log: log)
    self.log = log
  }

  /// Sends until it is told to stop.
  public func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let manager = ServiceManager()
    for work in sender.work { IntakeThread.start(work) }
    let ways = sender.names.isEmpty ? "no channel is set up" : sender.names.joined(separator: ", ")
    manager.tell(.ready, .status("sends by: \(ways)"))
    log.notice("the sender has started: \(ways)", metadata: SenderMessage.started.metadata(["channels": ways]))
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    await withTaskGroup { group in
      group.addTask { for await _ in signals { return } }
      group.addTask { await watch(manager) }
      await group.next()
      group.cancelAll()
    }
    manager.tell(.stopping)
    await stop()
  }

  /// Tells the service manager that every way is at work or waits, as long as none hangs.
  private func watch(_ manager: ServiceManager) async {
    // Without a watchdog there is nothing to say; a year's sleep ends with the task.
    let interval = manager.watchdogInterval ?? .seconds(31_536_000)
    while !Task.isCancelled {
      try? await Task.sleep(for: interval / 2, tolerance: interval / 8)
      let hanging = sender.hanging
      if hanging.isEmpty { manager.tell(.watchdog) } else { log.error("these hang: \(hanging)") }
    }
  }

  /// Lets what is being sent end; what is not told by then is sent again later, with the same id.
  private func stop() async {
    sender.stop()
    let end = ContinuousClock.now + Notifier.farewell
    while !sender.isIdle, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(50)) }
  }
}
