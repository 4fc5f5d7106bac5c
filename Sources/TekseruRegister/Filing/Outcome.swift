public import Tekseru

/// What became of one document that was filed.
public struct Outcome: Sendable {
  /// Which document of its file it is, from 1.
  public var ordinal: Int
  /// The line it begins at.
  public var line: Int
  /// Its kind, when that could be read.
  public var kind: Kind?
  /// Its id, when it has one.
  public var id: String?
  /// What became of it.
  public var result: Result
  /// Its digest; empty when it could not be read.
  public var digest: [UInt8]
  /// What is wrong or odd with it.
  public var problems: [Problem]

  /// Makes an outcome.
  public init(
    ordinal: Int, line: Int, kind: Kind?, id: String?, result: Result, digest: [UInt8], problems: [Problem]
  ) {
    self.ordinal = ordinal
    self.line = line
    self.kind = kind
    self.id = id
    self.result = result
    self.digest = digest
    self.problems = problems
  }

  /// What can become of a document.
  public enum Result: Hashable, Sendable {
    /// It is in the log, under this sequence.
    case recorded(sequence: Int)
    /// The same content was in the log before; `withdrawnBy` when it was taken back since.
    case alreadyRecorded(sequence: Int, withdrawnBy: String?)
    /// Another content is in the log under its id.
    case conflict(with: Int)
    /// It has errors.
    case refused
    /// It would be recorded.
    case valid

    /// The name in lists and receipts.
    public var name: String {
      switch self {
      case .recorded: "recorded"
      case .alreadyRecorded: "alreadyRecorded"
      case .conflict: "conflict"
      case .refused: "refused"
      case .valid: "valid"
      }
    }

    /// The entry of the log that it is about; nil when there is none.
    public var sequence: Int? {
      switch self {
      case .recorded(let sequence), .alreadyRecorded(let sequence, _), .conflict(let sequence): sequence
      case .refused, .valid: nil
      }
    }

    /// Whether the document is not in the log and somebody must mend it.
    public var isTurnedAway: Bool {
      switch self {
      case .conflict, .refused: true
      default: false
      }
    }
  }
}
