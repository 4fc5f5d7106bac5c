public import Tekseru

/// A file that was dropped and is not yet put away, for whoever asks what waits.
public struct WaitingFile: Hashable, Sendable {
  /// The inbox it was dropped in.
  public var inbox: String
  /// Its path below the inbox, for people.
  public var path: String
  /// The number of the user whose file it is; nil where nobody looked.
  public var owner: UInt32?
  /// When it was first seen; nil where nobody noted it.
  public var since: Instant?
  /// Why it waits.
  public var state: State

  /// Why a file waits.
  public enum State: Hashable, Sendable {
    /// Somebody may still be writing it.
    case settling
    /// It is taken as soon as those before it are.
    case ready
    /// It was taken out of its folder and is not yet recorded.
    case claimed
    /// It is recorded, and cannot be put away yet.
    case recorded
    /// Something is in its way.
    case hindered(Obstacle.Reason)
    /// Its name says that it is no document; it stays where it is.
    case ignored
  }
}

extension Obstacle.Reason {
  /// The reason in a word, as lists and metrics name it.
  public var word: String {
    switch self {
    case .unreadable: "unreadable"
    case .immovable: "immovable"
    case .notRegular: "notRegular"
    case .tooLarge: "tooLarge"
    case .system: "system"
    }
  }
}
