import ArgumentParser
import Glibc
import Logging
import Systemd
import TekseruInbox
import TekseruService
import TekseruSocket
import TekseruSQLite

/// The daemon's command line.
@main
struct Tekserud: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tekserud", abstract: "Takes the documents that are dropped into folders, and records each once.",
    subcommands: [Notify.self])

  @Option(help: "The configuration file.")
  var config = "/etc/tekseru/tekserud.yaml"

  @Flag(name: .customLong("check-config"), help: "Only say whether the configuration can be used.")
  var checksConfiguration = false

  @Flag(help: "Take what is there and end; 65 says that something was refused.")
  var once = false

  func run() async throws {
    let environment = Tekserud.environment
    let settings: Configuration
    do throws(ConfigurationProblems) {
      settings = try ConfigurationFile.read(config, environment: environment)
    } catch {
      for problem in error.all { Tekserud.complain("\(problem)") }
      throw ExitCode(78)
    }
    if checksConfiguration {
      return print("\(config): \(settings.intake.inboxes.count) inboxes, register \(settings.register)")
    }
    let daemon = Daemon(settings, path: config, environment: environment, log: Tekserud.logger(settings))
    let refused = try await answering(settings) { try await daemon.run(isOnce: once) }
    if once && refused > 0 { throw ExitCode(65) }
  }

  /// Says in a sentence why the daemon cannot start.
  private func answering(_ settings: Configuration, _ body: () async throws -> Int) async throws -> Int {
    do {
      return try await body()
    } catch WriterLock.Failure.held(let holder) {
      Tekserud.complain(
        "The register \(settings.register) is held by \(holder.name): one program writes to it at a time.")
      throw ExitCode(69)
    } catch WriterLock.Failure.system(let number) {
      Tekserud.complain("The lock of \(settings.register) cannot be made: \(String(cString: strerror(number))).")
      throw ExitCode(number == EACCES || number == EPERM ? 77 : 74)
    } catch let failure as AccessUnavailable {
      Tekserud.complain(
        "The file of accounts \(failure.path) cannot be opened: it is no such file, or may not be written.")
      throw ExitCode(74)
    } catch let failure as SocketFailure {
      let reason =
        failure.number == EADDRINUSE ? "another daemon serves there" : String(cString: strerror(failure.number))
      Tekserud.complain("The socket \(failure.path) cannot be served: \(reason).")
      throw ExitCode(failure.number == EADDRINUSE ? 69 : failure.number == EACCES || failure.number == EPERM ? 77 : 74)
    }
  }

  static func logger(_ settings: Configuration, as name: String = "tekserud") -> Logger {
    var log = Logger(label: name) { _ in
      if JournalHandler.isWanted { return JournalHandler(identifier: name, prefix: "TEKSERU_") }
      return StandardErrorHandler()
    }
    log.logLevel = settings.logLevel
    return log
  }

  static var environment: [String: String] {
    ["TEKSERUD_REGISTER", "TEKSERUD_SOCKET", "TEKSERUD_METRICS", "TEKSERUD_LOG"].reduce(into: [:]) { found, name in
      found[name] = getenv(name).map { String(cString: $0) }
    }
  }

  static func complain(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
