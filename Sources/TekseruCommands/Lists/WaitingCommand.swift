import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruReports
import TekseruSocket

/// `tekseru waiting`: what waits in the daemon's inboxes.
struct WaitingCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("waiting", example: "tekseru waiting --output json")
  }

  @OptionGroup var shared: SharedOptions

  private static let columns = ["file", "inbox", "since", "owner", "state", "reason"]

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let client = session.daemon
    let found: [WaitingRow]?
    do throws(SocketFailure) {
      found = try client.waiting()
    } catch {
      throw session.cannotReach(error)
    }
    guard let rows = found else {
      throw session.failure(.unavailable, "daemon.notUnderstood", ["path": .text(client.path)])
    }
    let table = Table("waiting", columns: WaitingCommand.columns, rows: rows.map { $0.cells(session) })
    session.print(table)
    return .done
  }
}

extension WaitingRow {
  fileprivate func cells(_ session: Session) -> [Cell] {
    [
      .text(file), .text(inbox), since.map { .text($0.description) } ?? .none,
      owner.map { .text(Environment.name(ofUser: $0)) } ?? .none, .term("waiting", word: state),
      reason.map { cell($0, session) } ?? .none,
    ]
  }

  /// For people the system's own words, where it is the system that refuses.
  private func cell(_ reason: String, _ session: Session) -> Cell {
    guard let number else { return .term("waiting.reason", word: reason) }
    if session.format == .text { return .text(SystemError.reason(Int32(number), in: session.language)) }
    return .text("\(reason) \(number)")
  }
}
