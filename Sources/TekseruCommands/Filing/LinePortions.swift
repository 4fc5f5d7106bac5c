import Tekseru
import TekseruDocuments

/// An NDJSON file in portions of whole lines, each at most 1 MiB unless one line is longer.
///
/// The portions depend on the file's bytes alone, so that the same file gives the same portions each time.
final class LinePortions {
  /// A portion with its documents.
  struct Portion {
    var bytes: [UInt8] = []
    var documents: [ReadDocument] = []
    var trouble: FileTrouble?
    var isLast = false
    /// The line of the file on which it begins.
    var firstLine = 1
    /// Which document of the file its first one is.
    var firstOrdinal = 1
  }

  private let descriptor: Int32
  private let limits: Limits
  private let lines: NDJSONLines
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  private var isFinished = false
  private var count = 0

  static let size = 1 << 20

  init(_ descriptor: Int32, documents: DocumentDesk, limits: Limits) {
    self.descriptor = descriptor
    self.limits = limits
    lines = documents.lines()
  }

  /// The next portion; nil after the last.
  func next() -> Portion? {
    guard !isFinished else { return nil }
    var portion = Portion()
    portion.firstLine = lines.line
    portion.firstOrdinal = count + 1
    if let trouble = fill() { portion.trouble = trouble }
    let end = portion.trouble == nil ? cut() : 0
    portion.bytes = end == waiting.count ? waiting : Array(waiting[..<end])
    waiting = end == waiting.count ? [] : Array(waiting[end...])
    isFinished = portion.trouble != nil || isAtEnd && waiting.isEmpty
    portion.bytes.withUnsafeBytes { lines.feed($0) { portion.documents.append($0) } }
    if isFinished, portion.trouble == nil { lines.finish { portion.documents.append($0) } }
    count += portion.documents.count
    portion.isLast = isFinished
    if isFinished, count == 0, portion.trouble == nil { portion.trouble = .empty }
    if portion.bytes.count > max(limits.fileBytes, LinePortions.size) { portion.bytes = [] }
    return portion
  }

  /// Reads until a portion is full, or further until its first line ends.
  private func fill() -> FileTrouble? {
    var searched = 0
    while !isAtEnd {
      if waiting.count >= LinePortions.size {
        if waiting[searched...].contains(0x0A) { return nil }
        searched = waiting.count
        if searched > limits.fileBytes { return nil }
      }
      switch FileReading.read(upTo: LinePortions.size, from: descriptor, into: &waiting) {
      case .failure(let trouble): return trouble
      case .success(let count): isAtEnd = count == 0
      }
    }
    return nil
  }

  /// Where the portion ends: after the last line end within its size, or after the first one beyond.
  private func cut() -> Int {
    if isAtEnd, waiting.count <= LinePortions.size { return waiting.count }
    let within = waiting.prefix(LinePortions.size).lastIndex(of: 0x0A)
    return (within ?? waiting.firstIndex(of: 0x0A)).map { $0 + 1 } ?? waiting.count
  }
}
