import ArgumentParser
import Logging
import TekseruService

/// The sender's command line.
struct Notify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sends what people are to be told; the only part with network and secrets.",
    discussion: """
      Asks the daemon for messages over its socket and sends them by the channels of the configuration. Example:

        tekserud notify --config /etc/tekseru/tekserud.yaml
      """)

  @ParentCommand var daemon: Tekserud

  func run() async throws {
    let notifier: Notifier
    do throws(ConfigurationProblems) {
      let settings = try ConfigurationFile.read(daemon.config, environment: Tekserud.environment)
      notifier = try Notifier(settings, path: daemon.config, log: Tekserud.logger(settings, as: "tekseru-notify"))
    } catch {
      for problem in error.all { Tekserud.complain("\(problem)") }
      throw ExitCode(78)
    }
    try await notifier.run()
  }
}
