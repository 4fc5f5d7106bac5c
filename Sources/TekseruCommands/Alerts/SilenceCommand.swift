import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru silence`: holds alerts back, as a document; alone it lists the silences.
struct SilenceCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "silence", example: "tekseru silence --organization KZ-AST-GP6 --until 2026-12-31 --reason \"Closed for repair\"")
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: Help.option("silence-organization"))
  var organization: String?

  @Option(help: Help.option("silence-violation"))
  var violation: String?

  @Option(help: Help.option("silence-person"))
  var person: String?

  @Option(help: Help.option("from-day"), transform: ReadingOptions.day)
  var from: Day?

  @Option(help: Help.option("until-day"), transform: ReadingOptions.day)
  var until: Day?

  @Option(help: Help.option("reason"))
  var reason: String?

  @Option(help: Help.option("by-whom"))
  var by: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    if until == nil, reason == nil, organization == nil, violation == nil, person == nil {
      return try list(session)
    }
    guard let until else { throw session.failure(.usage, "usage.silenceNeeds", ["option": "--until"]) }
    guard let reason else { throw session.failure(.usage, "usage.silenceNeeds", ["option": "--reason"]) }
    let body: Document.Body
    do throws(Problem) {
      body = .silence(
        try Silence(
          organization: try DocumentArgument.identifier(organization, "organization"),
          violation: try DocumentArgument.violation(violation),
          person: try DocumentArgument.identifier(person, "person"),
          from: from ?? SystemClock.today, until: until, reason: reason, by: by ?? Environment.loginName))
    } catch {
      throw session.failure(error)
    }
    return try session.file(body, as: "silence")
  }

  private func list(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let writer = session.writer(
      "silences", columns: ["id", "organization", "violation", "person", "from", "until", "reason", "by"])
    let reader = try session.reader()
    do throws(ListFailure) {
      try reader.things(ThingFilter(kind: .silence), on: SystemClock.today) { thing in
        guard case .silence(let silence) = thing.document.body else { return }
        writer.add(SilenceCommand.row(thing.id, silence))
      }
    } catch {
      throw session.failure(error)
    }
    writer.finish()
    return .done
  }

  private static func row(_ id: String, _ silence: Silence) -> [Cell] {
    func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
    return [
      .text(id), text(silence.organization?.text), text(silence.violation?.description), text(silence.person?.text),
      silence.from.map { .day($0) } ?? .none, .day(silence.until), .text(silence.reason), text(silence.by),
    ]
  }
}
