public import Tekseru

/// One document in the log, with how it came and the hash of the chain up to it.
public struct LogEntry: Hashable, Sendable {
  /// Its number in the log, from 1 without gaps.
  public var sequence: Int
  /// The document's kind.
  public var kind: Kind
  /// The document's id.
  public var id: String
  /// The content, as canonical JSON in UTF-8.
  public var content: [UInt8]
  /// SHA-256 over kind, id and content.
  public var digest: [UInt8]
  /// The file it came in; nil for what the program ships.
  public var source: Int?
  /// Which document of that file it was, from 1.
  public var place: Int
  /// When it was recorded; never earlier than the entry before it.
  public var recordedAt: Instant
  /// Who filed it.
  public var filedBy: String
  /// The way it came.
  public var channel: Channel
  /// Its author's remark.
  public var note: String?
  /// The warnings found at filing, as JSON.
  public var warnings: String?
  /// SHA-256 over the previous entry's chain and everything above.
  public var chain: [UInt8]

  /// The chain's hash that belongs to this entry after that one; `sourceHash` is the SHA-256 of the file it came in.
  func expectedChain(after previous: [UInt8], sourceHash: [UInt8]) -> [UInt8] {
    var fingerprint = Fingerprint(capacity: 320)
    fingerprint.add(previous)
    fingerprint.add(sequence)
    fingerprint.add(digest)
    fingerprint.add(sourceHash)
    fingerprint.add(place)
    fingerprint.add(channel.rawValue)
    fingerprint.add(Int(recordedAt.milliseconds))
    fingerprint.add(filedBy)
    fingerprint.add(note ?? "")
    fingerprint.add(warnings ?? "")
    return fingerprint.hash
  }
}

/// The ways a document comes to the register.
public enum Channel: String, CaseIterable, Sendable {
  /// The program itself, at the start of a new log.
  case shipped
  /// A command.
  case command
  /// A file dropped into an inbox.
  case inbox
  /// A form of the page.
  case web
  /// Another program.
  case api
}
