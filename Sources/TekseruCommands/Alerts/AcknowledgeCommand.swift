import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister

/// `tekseru acknowledge VIOLATION`: somebody sees to it, and repeats are held for a term.
struct AcknowledgeCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "acknowledge", example: "tekseru acknowledge INS-KZ-02-2026-09-21/1 --text \"The electrician comes on Monday\"")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("violation"))
  var violation: String

  @Option(help: Help.option("from-day"), transform: ReadingOptions.day)
  var from: Day?

  @Option(help: Help.option("until-day"), transform: ReadingOptions.day)
  var until: Day?

  @Option(help: Help.option("by-whom"))
  var by: String?

  @Option(help: Help.option("what-is-done"))
  var text: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let body: Document.Body
    do throws(Problem) {
      guard let violation = try DocumentArgument.violation(self.violation) else { return .usage }
      body = .acknowledgement(
        try Acknowledgement(
          violation: violation, date: from ?? SystemClock.today, until: until, by: by ?? Environment.loginName,
          text: text))
    } catch {
      throw session.failure(error)
    }
    return try session.file(body, as: "acknowledgement")
  }
}
