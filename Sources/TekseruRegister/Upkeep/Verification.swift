/// What `verify` looked at, and what it found.
public struct Verification: Sendable {
  /// The checks, in order.
  public var checks: [Check]
  /// Where the log ends.
  public var head: Head

  /// One thing that was checked.
  public struct Check: Hashable, Sendable {
    /// What was checked.
    public var name: Name
    /// Whether it is as it should be.
    public var isSound: Bool { findings.isEmpty }
    /// What is wrong, a line each.
    public var findings: [Finding]

    /// What can be checked.
    public enum Name: String, CaseIterable, Sendable {
      /// The database's own check of its file.
      case file
      /// Every document's digest and the chain through all of them.
      case log
      /// Every kept file's SHA-256.
      case sources
      /// Every photo that a document names.
      case photos
      /// Every projection against a fresh rebuild.
      case projections
      /// A head that was written down before.
      case head
    }
  }

  /// Something that is wrong.
  public struct Finding: Hashable, Sendable {
    /// The entry of the log, or nil.
    public var sequence: Int?
    /// The table, or nil.
    public var table: String?
    /// What is wrong with it.
    public var what: What
    /// The database's own words about its file, or a row's key; never a person's data.
    public var detail: String

    /// What can be wrong.
    public enum What: String, Sendable {
      /// The file is damaged.
      case damaged
      /// A sequence is missing.
      case missing
      /// The digest is not the content's.
      case digest
      /// The chain breaks: a time, a filer, a source or the order was changed.
      case chain
      /// The time is before the entry before it.
      case order
      /// The content cannot be read.
      case unreadable
      /// The bytes of a kept file are not what they were.
      case source
      /// A photo that a document names is not there.
      case photoMissing
      /// The bytes of a photo are not what they were.
      case photo
      /// A row is not what the log says.
      case row
      /// The log does not contain the head.
      case head
    }

    init(_ what: What, sequence: Int? = nil, table: String? = nil, detail: String = "") {
      self.what = what
      self.sequence = sequence
      self.table = table
      self.detail = detail
    }
  }

  /// Whether everything is as it should be.
  public var isSound: Bool { checks.allSatisfy(\.isSound) }
}
