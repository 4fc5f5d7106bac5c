import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// `tekseru show [KIND] ID`: one thing with its history, its dates' reckoning and the documents behind it.
struct ShowCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("show", example: "tekseru show violation INS-KZ-01-2026-02-23/1")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @ArgumentParser.Argument(help: Help.argument("id"))
  var words: [String]

  private static let violation = "violation"
  private static let kinds = [violation] + Kind.allCases.map(\.rawValue)

  func validate() throws {
    guard let kind = words.first, words.count == 2, !ShowCommand.kinds.contains(kind) else { return }
    throw Choice.mistake(kind, among: ShowCommand.kinds, "usage.kind")
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let id = words.last ?? ""
    let reader = try session.reader(reading)
    let found: [ThingHistory]
    do throws(ListFailure) { found = try things(id, in: reader) } catch { throw session.failure(error) }
    guard let thing = found.first else {
      throw session.failure(.usage, "show.unknown", ["id": .text(Shown.text(id))])
    }
    guard found.count == 1 else {
      session.print(
        Table(
          "documents", columns: ["document", "id"],
          rows: found.map { [.term("kind", word: $0.kind.rawValue), .text($0.id)] }))
      let arguments: [String: TekseruLanguage.Argument] = [
        "id": .text(Shown.text(id)), "kind": .text(thing.kind.rawValue),
      ]
      throw session.failure(.usage, "show.several", arguments)
    }
    let page = ThingPage(session, on: reading.day)
    if let violation = thing.violations.first, thing.kind == .inspection, isViolation(id, of: thing) {
      page.show(violation, of: thing)
    } else {
      page.show(thing)
    }
    return .done
  }

  private func isViolation(_ id: String, of thing: ThingHistory) -> Bool {
    thing.id != id && thing.violations.count == 1 && ViolationID(id)?.number == thing.violations[0].id.number
  }

  private func things(_ id: String, in reader: RegisterReader) throws(ListFailure) -> [ThingHistory] {
    let kind = words.count == 2 ? words.first : nil
    var found: [ThingHistory] = []
    if kind != ShowCommand.violation { found = try reader.histories(of: id, kind: kind.flatMap { Kind(rawValue: $0) }) }
    guard kind == nil || kind == ShowCommand.violation, found.isEmpty, let violation = ViolationID(id) else {
      return found
    }
    return [try reader.history(of: violation)].compactMap { $0 }
  }
}
