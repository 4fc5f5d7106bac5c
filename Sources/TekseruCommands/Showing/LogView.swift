import Glibc
import Tekseru
import TekseruRegister

/// Something that an id or a code can name.
struct Subject: Hashable {
  /// A kind of document, or `violation`.
  var kind: String
  /// The id or the code.
  var id: String

  static let violation = "violation"
  static let kinds = [violation] + Kind.allCases.map(\.rawValue)
}

/// What the log holds of an id or a code: what it names, and every document that names it.
struct LogView {
  private(set) var subjects: [Subject] = []
  private(set) var history: [LogEntry] = []

  /// Goes through the log once.
  init(of id: String, in reader: RegisterReader) throws(RegisterFailure) {
    let inspection = ViolationID(id)?.inspection.text
    let code = Array("\"code\":\"\(id)\"".utf8)
    let mention = Array("\"\(id)\"".utf8)
    var found: [Subject] = []
    var behind: [LogEntry] = []
    try reader.entries { entry in
      if entry.id == id || entry.mentions(code) { found.append(Subject(kind: entry.kind.rawValue, id: id)) }
      let isOwn = entry.kind == .inspection && entry.id == inspection
      if isOwn { found.append(Subject(kind: Subject.violation, id: id)) }
      if isOwn || entry.id == id || entry.mentions(mention) { behind.append(entry) }
    }
    for subject in found where !subjects.contains(subject) { subjects.append(subject) }
    history = behind
  }
}

extension LogEntry {
  fileprivate func mentions(_ bytes: [UInt8]) -> Bool {
    content.withUnsafeBytes { content in
      bytes.withUnsafeBytes { wanted in
        guard let start = content.baseAddress, let other = wanted.baseAddress else { return false }
        guard content.count >= wanted.count else { return false }
        return (0...content.count - wanted.count).contains { position in
          content[position] == wanted[0] && memcmp(start + position, other, wanted.count) == 0
        }
      }
    }
  }
}
