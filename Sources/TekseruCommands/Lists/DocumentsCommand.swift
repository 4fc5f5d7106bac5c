import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// `tekseru documents`: the log.
struct DocumentsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("documents", example: "tekseru documents --kind withdrawal --output csv")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var reading: ReadingOptions

  @Option(help: Help.option("kind"), transform: { try Choice.read($0, "usage.kind") })
  var kind: Kind?

  @Option(help: Help.option("find"))
  var find: String?

  /// What people read of an entry: hashes are for programs.
  private static let hashes: Set = ["sha256", "chain", "warnings"]

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let reader = try session.reader(reading)
    let shown = DocumentList.columns.indices.filter { index in
      session.format != .text || !DocumentsCommand.hashes.contains(DocumentList.columns[index])
    }
    let writer = session.writer("documents", columns: shown.map { DocumentList.columns[$0] })
    let find = find.map(Matching.fold)
    do throws(RegisterFailure) {
      try reader.entries { entry in
        guard kind == nil || entry.kind == kind, find.map({ contains($0, entry) }) ?? true else { return }
        let row = DocumentList.row(entry)
        writer.add(shown.map { row[$0] })
      }
    } catch {
      throw session.failure(error)
    }
    writer.finish()
    return .done
  }

  private func contains(_ folded: String, _ entry: LogEntry) -> Bool {
    Matching.contains(entry.id, folded: folded)
      || Matching.contains(String(decoding: entry.content, as: UTF8.self), folded: folded)
  }
}
