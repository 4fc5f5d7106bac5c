/// Why the database could not do what was asked.
///
/// It carries the database's number and never its words: those may hold a person's row.
public struct SQLFailure: Error, Hashable, Sendable {
  /// What kind of failure it is.
  public let kind: Kind
  /// The database's own (extended) result code.
  public let code: Int

  /// The failures that are answered differently.
  public enum Kind: Sendable {
    /// Another connection holds the database; try again later.
    case busy
    /// The disk is full.
    case full
    /// The disk failed, or may have: what was asked may or may not have happened.
    case inputOutput
    /// The file cannot be opened, or may not be written.
    case notAllowed
    /// The file is damaged or is no database.
    case damaged
    /// The tables are of a version that this program does not know.
    case newer
    /// A rule of the schema forbids it.
    case constraint
    /// Anything else: our own mistake.
    case mistake
  }

  /// Makes a failure.
  public init(kind: Kind, code: Int) {
    self.kind = kind
    self.code = code
  }
}
