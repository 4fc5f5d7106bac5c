/// A file that was seen and cannot be taken, so that somebody can do something about it.
public struct Obstacle: Hashable, Sendable {
  /// The inbox it lies in.
  public var inbox: String
  /// Its path below the inbox, for people.
  public var path: String
  /// The number of the user whose file it is.
  public var owner: UInt32
  /// What is in the way.
  public var reason: Reason

  /// What can be in the way of taking a file.
  public enum Reason: Hashable, Sendable {
    /// The daemon may not read it.
    case unreadable
    /// The daemon may not take it out of its folder.
    case immovable
    /// It is no regular file, and lies where it cannot be put aside.
    case notRegular
    /// It is too large, and lies where it cannot be put aside.
    case tooLarge
    /// The system refused for another reason: its error number.
    case system(Int32)
  }
}
