import ArgumentParser

/// The command `tekseru`: without a subcommand it shows its help.
struct TekseruCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "tekseru", example: "tekseru file june.csv", version: "0.1.0",
      subcommands: [
        CheckCommand.self, FileCommand.self, ViolationsCommand.self, InspectionsCommand.self,
        OrganizationsCommand.self, CouncilsCommand.self, InspectorsCommand.self, PeopleCommand.self,
        AccidentsCommand.self, DocumentsCommand.self, ShowCommand.self, ReportCommand.self, ContestCommand.self,
        TestCommand.self, CalendarCommand.self,
        AlertsCommand.self, SilenceCommand.self, AcknowledgeCommand.self, DigestCommand.self,
        TemplateCommand.self, PaperCommand.self,
        SchemaCommand.self, TermsCommand.self, VerifyCommand.self, RebuildCommand.self, ExportCommand.self,
        BackupCommand.self,
        RestoreCommand.self, InitCommand.self, DemoCommand.self, WaitingCommand.self, InviteCommand.self,
        TokenCommand.self,
      ])
  }

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest() }
}
