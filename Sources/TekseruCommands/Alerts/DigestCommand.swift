import ArgumentParser
import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru digest NAME`: what a person would be told, word for word.
struct DigestCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("digest", example: "tekseru digest TI-14 --as-of 2026-11-23")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("person"))
  var name: String

  @Option(help: Help.option("as-of"), transform: AskedMoment.read)
  var asOf: AskedMoment?

  @Option(help: Help.option("since"), transform: ReadingOptions.day)
  var since: Day?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader()
    do throws(ListFailure) { _ = try reader.recipient(name) } catch { throw session.failure(error) }
    let digests = try session.rehearse(asOf, since: since).filter { $0.recipient.code == name }
    if session.format == .text {
      for digest in digests {
        let message = digest.messages(Routes(language: session.language), in: shared.language)[0]
        session.say(message.subject + "\n\n" + message.text.dropLast())
      }
      if digests.isEmpty { session.say(session.text("alert.noDigest", ["name": .text(Shown.text(name))])) }
    } else {
      let rows = digests.flatMap { digest in digest.lines.map { AlertTable.row($0, of: digest) } }
      session.print(Table("digest", columns: AlertTable.columns, rows: rows))
    }
    return .done
  }
}

extension AlertTable {
  static func row(_ line: Digest.Line, of digest: Digest) -> [Cell] {
    row(
      AlertRow(
        item: line.item, recipient: digest.recipient, role: line.role, insteadOf: line.insteadOf,
        stage: line.rung.stage, decision: .tell(line.rung, passed: line.passed)))
  }
}
