public import Tekseru

/// Reads documents out of files: bytes become typed documents, each with everything that is wrong with it.
///
/// A reader keeps its working memory from one file to the next and is used by one thread at a time.
public final class DocumentReader {
  let limits: Limits
  let headings: Headings
  /// The day against which what has happened is checked; moved on by who keeps a reader over midnight.
  public var today: Day
  private var tree: Tree

  /// Places that are looked for while a file is read.
  var sought: SoughtPlaces? {
    get { tree.sought }
    set { tree.sought = newValue }
  }

  /// Makes a reader; `today` is the day of the place where the documents are read.
  public init(limits: Limits = .standard, headings: Headings = .english, today: Day) {
    self.limits = limits
    self.headings = headings
    self.today = today
    tree = Tree(limits: limits, headings: headings)
  }

  /// Reads one file whole; nothing of a file with an error of its own is to be recorded.
  public func read(_ bytes: [UInt8], format: Format) -> Reading {
    guard bytes.count <= limits.fileBytes else {
      return Reading(problems: [Unreadable(reason: .fileBytes, place: -1).problem(at: nil, limits: limits)])
    }
    tree.lastPossibleDay = today.adding(days: 1)
    return bytes.withUnsafeBufferPointer { source in
      switch format.corrected(by: source) {
      case .json: tree.readJSONFile(source)
      case .ndjson: tree.readNDJSONFile(source)
      case .yaml: tree.readYAMLFile(source)
      case .csv: tree.readTableFile(source)
      case .xlsx: tree.readWorkbookFile(source)
      }
    }
  }

  /// Builds a document again from content that was recorded; nil when the bytes are no canonical content.
  ///
  /// What was checked when it was filed is trusted: nothing is in the future for it, and
  /// limits that were lowered since do not count.
  public func reread(content: [UInt8]) -> Document? {
    tree.lastPossibleDay = nil
    tree.limits = .none
    tree.writesContent = false
    defer {
      tree.limits = limits
      tree.writesContent = true
    }
    return content.withUnsafeBufferPointer { tree.readContent($0) }
  }

  func readLine(_ line: UnsafeBufferPointer<UInt8>, number: Int, ordinal: Int) -> ReadDocument? {
    tree.lastPossibleDay = today.adding(days: 1)
    return tree.readNDJSONLine(line, number: number, ordinal: ordinal)
  }
}
