import Glibc
import Tekseru
import TekseruLanguage
import TekseruRegister

/// A folder with a register's documents: a file each, named by its sequence, and a marker that says what the folder is.
///
/// The marker comes last: a folder without one was not written to its end.
final class ExportFolder {
  let path: [UInt8]
  private(set) var count = 0
  private let session: Session

  /// Makes the folder, which must be empty or not there yet.
  init(_ path: [UInt8], _ session: Session) throws(CommandFailure) {
    self.path = path
    self.session = session
    if let number = Folders.make(path) { throw session.cannotWrite(path, number) }
    guard Folders.isEmpty(path) else {
      throw session.failure(.usage, "export.exists", ["path": .text(RawArguments.shown(path))])
    }
  }

  /// Writes an entry's document, with who filed it and its note, which are no part of its content.
  func write(_ entry: LogEntry) throws(CommandFailure) {
    count += 1
    let digits = String(entry.sequence)
    let name = String(repeating: "0", count: max(0, ExportFolder.digits - digits.count)) + digits + ".json"
    try write(ExportFolder.document(entry), to: Array(name.utf8))
  }

  /// Writes the marker, and the folder to the disk.
  func finish(head: Head) throws(CommandFailure) {
    try write(
      Array("{\"tekseruExport\":1,\"head\":\"\(head)\",\"documents\":\(count)}\n".utf8), to: Intake.exportMarker)
    Folders.flush(path)
  }

  /// As many digits as the largest register will need, so that the order of names is the order of the log.
  private static let digits = 10

  private static func document(_ entry: LogEntry) -> [UInt8] {
    var bytes = entry.content
    guard bytes.popLast() == UInt8(ascii: "}") else { return entry.content }
    bytes += Array(",\"filedBy\":".utf8) + JSONString.bytes(entry.filedBy)
    if let note = entry.note { bytes += Array(",\"note\":".utf8) + JSONString.bytes(note) }
    return bytes + Array("}\n".utf8)
  }

  private func write(_ bytes: [UInt8], to name: [UInt8]) throws(CommandFailure) {
    let file = path.appending(name)
    if let number = NewFile.write(bytes, to: file) { throw session.cannotWrite(file, number) }
  }
}

extension Session {
  /// Says that a file or folder cannot be written.
  func cannotWrite(_ path: [UInt8], _ number: Int32) -> CommandFailure {
    failure(
      SystemError.status(number), "file.cannotWrite",
      ["path": .text(RawArguments.shown(path)), "reason": .text(SystemError.reason(number, in: language))])
  }
}
