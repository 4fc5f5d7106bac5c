public import Tekseru

/// Reads documents out of files: bytes become typed documents, each with everything that is wrong with it.
///
/// A reader keeps its working memory from one file to the next and is used by one thread at a time.
public final class DocumentReader {
  let limits: Limits
  let headings: Headings
  /// The day against which what has happened is checked; moved on by who keeps a reader over midnight.
  public var today: Day

  /// Makes a reader; `today` is the day of the place where the documents are read.
  public init(limits: Limits = .standard, headings: Headings = .english, today: Day) {
    self.limits = limits
    self.headings = headings
    self.today = today
  }

  /// Reads one file whole; nothing of a file with a problem of its own is to be recorded.
  public func read(_ bytes: [UInt8], format: Format) -> Reading {
    Reading()
  }

  /// Builds a document again from content that was recorded; nil when the bytes are no canonical content.
  ///
  /// What was checked when it was filed is trusted: nothing is in the future for it.
  public func reread(content: [UInt8]) -> Document? {
    nil
  }
}
