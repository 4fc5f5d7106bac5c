import Glibc
public import Logging

/// Writes what is logged to stderr, a line each, with the metadata behind it.
public struct StandardErrorHandler: LogHandler {
  /// The least grave messages that are written.
  public var logLevel: Logger.Level = .info
  /// The metadata of every message.
  public var metadata: Logger.Metadata = [:]
  /// Adds metadata of the task that logs.
  public var metadataProvider: Logger.MetadataProvider?

  /// Makes a handler.
  public init() {}

  /// The metadata under a key.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes one message.
  public func log(event: LogEvent) {
    LogLine.write(event, metadata: metadata.merging(metadataProvider?.get() ?? [:]) { $1 })
  }
}

/// A message as one line for people.
enum LogLine {
  static func write(_ event: LogEvent, metadata: Logger.Metadata) {
    let line = Array((text(event, metadata: metadata) + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }

  /// Control characters are shown escaped, so that no value begins a line of its own.
  static func text(_ event: LogEvent, metadata: Logger.Metadata) -> String {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }.filter { $0.key != "messageID" }
    let fields = all.sorted { $0.key < $1.key }.map { " \($0.key)=\(shown("\($0.value)"))" }
    return "\(event.level): \(shown(event.message.description))\(fields.joined())"
  }

  private static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      shown += scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return shown
  }
}
