import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru show [KIND] ID`: one thing with its history, its date's reckoning and the documents behind it.
struct ShowCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("show", example: "tekseru show violation INS-KZ-01-2026-02-23/1")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @ArgumentParser.Argument(help: Help.argument("id"))
  var words: [String]

  func validate() throws {
    guard let kind = words.first, words.count == 2, Subject.kinds.contains(kind) || words.count == 1 else {
      guard words.count != 1 else { return }
      throw Choice.mistake(words.first ?? "", among: Subject.kinds, "usage.kind")
    }
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let id = words.last ?? ""
    let kind = words.count == 2 ? words.first : nil
    let reader = try session.reader(reading)
    let log: LogView
    do throws(RegisterFailure) { log = try LogView(of: id, in: reader) } catch { throw session.failure(error) }
    let subjects = log.subjects.filter { kind == nil || $0.kind == kind }
    guard let subject = subjects.first else {
      throw session.failure(.usage, "show.unknown", ["id": .text(Shown.text(id))])
    }
    guard subjects.count == 1 else {
      session.print(
        Table("documents", columns: ["document", "id"], rows: subjects.map { [.text($0.kind), .text(id)] }))
      throw session.failure(.usage, "show.several", ["id": .text(Shown.text(id)), "kind": .text(subject.kind)])
    }
    do throws(ListFailure) {
      try ThingPage(session, reader, reading).show(subject, log.history)
    } catch {
      throw session.failure(error)
    }
    return .done
  }
}
