public import Logging

/// The sender's messages that the journal's catalogue explains, by their numbers.
public enum SenderMessage: String, CaseIterable, Sendable {
  /// The sender has started.
  case started = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d31"
  /// A way does not work.
  case broken = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d32"
  /// A way works again.
  case mended = "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d33"

  /// The message's number with other metadata.
  public func metadata(_ fields: [String: String]) -> Logger.Metadata {
    fields.mapValues { .string($0) }.merging(["messageID": .string(rawValue)]) { $1 }
  }
}
