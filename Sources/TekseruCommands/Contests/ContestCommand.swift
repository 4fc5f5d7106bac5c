import ArgumentParser

/// `tekseru contest`: a contest from its regulation to its publication.
struct ContestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "contest", example: "tekseru contest score DEMO-SAFEST-2026",
      subcommands: [
        ContestCheckCommand.self, ContestScoreCommand.self, ContestExplainCommand.self, ContestCompareCommand.self,
        ContestFreezeCommand.self, ContestMarkCommand.self, ContestObjectCommand.self, ContestDecideCommand.self,
        ContestProtocolCommand.self, ContestPublishCommand.self,
      ])
  }

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest(self) }
}

/// `tekseru test`: a knowledge test's questions, papers and marks.
struct TestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "test", example: "tekseru test grade DEMO-TEST-2026",
      subcommands: [TestBankCommand.self, TestPaperCommand.self, TestGradeCommand.self])
  }

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest(self) }
}
