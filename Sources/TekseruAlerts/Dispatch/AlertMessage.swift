public import Logging
import Tekseru

extension Occasion {
  /// The number by which the journal's catalogue explains the message.
  public var messageID: String {
    switch self {
    case .dueSoon: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d21"
    case .overdue: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d22"
    case .escalated: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d23"
    case .critical: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d24"
    case .resolved: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d25"
    case .undeliverable: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d26"
    case .notice: "3d1c9a4be2ba4f6a9a1f5c6f0b6f2d27"
    }
  }

  /// How grave it is in the journal.
  public var level: Logger.Level {
    switch self {
    case .critical, .undeliverable: .error
    case .overdue, .escalated: .warning
    case .dueSoon, .resolved, .notice: .notice
    }
  }
}

extension Message {
  /// The message's fields for the journal, of one of the things that it speaks of; never an address.
  public func journalFields(of item: MessageItem?) -> Logger.Metadata {
    var fields: [String: String] = ["occasion": occasion.rawValue, "alert": fingerprint, "recipient": recipient]
    if let item {
      fields["topic"] = item.topic
      fields["organization"] = item.organization
      fields["stage"] = item.stage
      fields["severity"] = item.severity
      fields["due"] = item.due?.description
    }
    let all = fields.filter { !$0.value.isEmpty }.mapValues { Logger.MetadataValue.string($0) }
    return all.merging(["messageID": .string(occasion.messageID)]) { $1 }
  }
}
