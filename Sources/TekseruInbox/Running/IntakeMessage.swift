public import Logging

/// The messages that the journal's catalogue explains, by their numbers.
public enum IntakeMessage: String, CaseIterable, Sendable {
  /// The daemon has started.
  case started = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d01"
  /// A file was recorded.
  case taken = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d02"
  /// Many files were recorded at once.
  case batch = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d03"
  /// A file was refused.
  case refused = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d04"
  /// A file cannot be taken.
  case hindered = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d05"
  /// The intake has stopped for the time being.
  case trouble = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d06"
  /// The intake goes on.
  case recovered = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d07"
  /// The configuration cannot be used.
  case configuration = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d08"
  /// The daemon has stopped.
  case stopped = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d09"
  /// The clock was set.
  case clockSet = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d0a"

  /// The message's number as metadata.
  public var metadata: Logger.Metadata { ["messageID": .string(rawValue)] }

  /// The message's number with other metadata.
  public func metadata(_ fields: [String: String]) -> Logger.Metadata {
    fields.mapValues { .string($0) }.merging(metadata) { $1 }
  }
}
