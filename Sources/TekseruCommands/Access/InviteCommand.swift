import ArgumentParser
import Glibc
import Tekseru
import TekseruLanguage
import TekseruReports
import TekseruSocket

/// `tekseru invite PERSON`: lets somebody of the register in on the page.
struct InviteCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("invite", example: "tekseru invite TI-0417") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("invite"))
  var person: String

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let client = session.daemon
    let row: InvitationRow
    do throws(SocketClient.NotInvited) {
      row = try client.invite(person)
    } catch {
      throw failure(error, at: client.path, session)
    }
    if session.format == .text {
      session.say(
        session.text(
          "invite.done",
          [
            "name": .text(Shown.text(row.name)), "person": .text(Shown.text(row.person)),
            "until": .text(row.ends.description), "link": .text(row.link),
          ]))
    } else {
      session.print(
        Table(
          "invitation", columns: ["person", "name", "until", "link"],
          rows: [[.text(row.person), .text(row.name), .text(row.ends.description), .text(row.link)]]))
    }
    return .done
  }

  private func failure(_ reason: SocketClient.NotInvited, at path: String, _ session: Session) -> CommandFailure {
    switch reason {
    case .unreachable(let failure): session.cannotReach(failure)
    case .notAllowed: session.failure(.notAllowed, "invite.notAllowed", ["user": .text(Environment.loginName)])
    case .unknown: session.failure(.usage, "invite.unknown", ["person": .text(Shown.text(person))])
    case .noPage: session.failure(.unavailable, "invite.noPage")
    case .notUnderstood: session.failure(.unavailable, "daemon.notUnderstood", ["path": .text(path)])
    }
  }
}
