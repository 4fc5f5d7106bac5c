import CSystemd
import Glibc
public import Logging

/// Sends what is logged to the journal, each piece of metadata as a field of its own.
///
/// The metadata `file` becomes the field TEKSERU_FILE for the prefix `TEKSERU_`; `messageID` becomes MESSAGE_ID, by which
/// the journal's catalogue explains a message. Values may hold anything, newlines and broken text too.
public struct JournalHandler: LogHandler {
  /// The least grave messages that are sent.
  public var logLevel: Logger.Level = .info
  /// The metadata of every message.
  public var metadata: Logger.Metadata = [:]
  /// Adds metadata of the task that logs.
  public var metadataProvider: Logger.MetadataProvider?
  private let prefix: String
  private let identifier: String

  /// Makes a handler; `identifier` is the name before each message, `prefix` the beginning of our own fields.
  public init(identifier: String, prefix: String) {
    self.identifier = identifier
    self.prefix = prefix
  }

  /// Whether this process's stderr goes to the journal: then the journal can be spoken to directly.
  public static var isWanted: Bool {
    guard let stream = getenv("JOURNAL_STREAM").map({ String(cString: $0) }) else { return false }
    var status = stat()
    guard fstat(STDERR_FILENO, &status) == 0 else { return false }
    return stream == "\(status.st_dev):\(status.st_ino)"
  }

  /// The metadata under a key.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Sends one message.
  public func log(event: LogEvent) {
    let own = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }
    let entry = JournalEntry(event, metadata: own.merging(event.metadata ?? [:]) { $1 }, prefix, identifier)
    if !entry.send() { LogLine.write(event, metadata: own) }
  }
}
