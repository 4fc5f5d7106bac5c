import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruReports
import TekseruSocket

/// `tekseru token`: programs that come in without a person.
struct TokenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help.command(
      "token", example: "tekseru token make hospital-desk --organization KZ-AKM --scope file",
      subcommands: [TokenMakeCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
  }

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest(self) }
}

/// `tekseru token make NAME --organization CODE`: makes a token and shows it this once.
struct TokenMakeCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("token", "make", example: "tekseru token make hospital-desk --organization KZ-AKM --scope file")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("program"))
  var name: String

  @Option(help: Help.option("token-organization"))
  var organization: String

  @Option(help: Help.option("token-scope"), transform: { try Choice.read($0) })
  var scope: TokenScope = .read

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let token = try session.askAboutTokens(name, organization) { client throws(SocketClient.NoTokens) in
      try client.makeToken(name, scope: scope, at: organization)
    }
    if session.format == .text {
      session.say(
        session.text("token.made", ["name": .text(Shown.text(name)), "token": .text(token)]))
    } else {
      session.print(
        Table(
          "token", columns: ["name", "scope", "organization", "token"],
          rows: [[.text(name), .text(scope.rawValue), .text(organization), .text(token)]]))
    }
    return .done
  }
}

/// `tekseru token list`: the programs that have a token.
struct TokenListCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("token", "list", example: "tekseru token list")
  }

  @OptionGroup var shared: SharedOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let rows = try session.askAboutTokens("", "") { client throws(SocketClient.NoTokens) in try client.tokens() }
    session.print(
      Table(
        "tokens", columns: ["name", "scope", "organization", "madeBy", "made", "seen"],
        rows: rows.map { row in
          [
            .text(row.name), .text(row.scope.rawValue), .text(row.organization), .text(row.madeBy),
            .text(row.made.description), row.seen.map { .text($0.description) } ?? .none,
          ]
        }))
    return .done
  }
}

/// `tekseru token revoke NAME`: ends a token.
struct TokenRevokeCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("token", "revoke", example: "tekseru token revoke hospital-desk")
  }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("program"))
  var name: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    try session.askAboutTokens(name, "") { client throws(SocketClient.NoTokens) in try client.revokeToken(name) }
    session.say(session.text("token.revoked", ["name": .text(Shown.text(name))]))
    return .done
  }
}

extension Session {
  /// Asks the daemon about tokens; `name` and `organization` are what a complaint names.
  fileprivate func askAboutTokens<Answer>(
    _ name: String, _ organization: String, _ ask: (SocketClient) throws(SocketClient.NoTokens) -> Answer
  ) throws(CommandFailure) -> Answer {
    let client = daemon
    let named = ["name": TekseruLanguage.Argument.text(Shown.text(name))]
    do throws(SocketClient.NoTokens) {
      return try ask(client)
    } catch {
      switch error {
      case .unreachable(let failure): throw cannotReach(failure)
      case .notAllowed: throw failure(.notAllowed, "token.notAllowed", ["user": .text(Environment.loginName)])
      case .unknown where organization.isEmpty: throw failure(.usage, "token.unknown", named)
      case .unknown:
        throw failure(.usage, "token.unknownOrganization", ["organization": .text(Shown.text(organization))])
      case .nameUnfit: throw failure(.usage, "token.nameUnfit", named)
      case .nameTaken: throw failure(.usage, "token.nameTaken", named)
      case .noPage: throw failure(.unavailable, "invite.noPage")
      case .notUnderstood: throw failure(.unavailable, "daemon.notUnderstood", ["path": .text(client.path)])
      }
    }
  }
}
