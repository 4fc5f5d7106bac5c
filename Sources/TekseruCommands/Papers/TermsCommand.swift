import ArgumentParser
import TekseruLanguage
import TekseruReports

/// `tekseru terms [LANGUAGE]`: what a native speaker should still check.
struct TermsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("terms", example: "tekseru terms kk --output xlsx > to-check.xlsx")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("termLanguage"), transform: { try Choice.read($0) })
  var of: Language?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    session.print(TermList.table(of.map { [$0] } ?? Language.allCases.filter { $0 != .uzCyrl }))
    return .done
  }
}
