import ArgumentParser

/// The command `tekseru`: without a subcommand it shows its help.
struct TekseruCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "tekseru", example: "tekseru file june.csv", version: "1.0.0",
      subcommands: [
        CheckCommand.self, FileCommand.self, InitCommand.self, VerifyCommand.self, RebuildCommand.self,
      ])
  }

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest() }
}
