/// How the intake stands.
public struct IntakeStatus: Hashable, Sendable {
  /// Whether the register and the folders are open.
  public var isRunning = false
  /// Files recorded since the start.
  public var taken = 0
  /// Files refused since the start.
  public var refused = 0
  /// Documents appended to the log since the start.
  public var recorded = 0
  /// Files that were seen and are not yet recorded.
  public var waiting = 0
  /// Files that were claimed and are not yet put away.
  public var claimed = 0
  /// When the file that waits longest was first seen: the monotonic clock's nanoseconds.
  public var oldest: Int64?
  /// The files that cannot be taken; the first hundred.
  public var obstacles: [Obstacle] = []
  /// How many files cannot be taken.
  public var hindered = 0
  /// How many of them the daemon may not read.
  public var unreadable = 0
  /// Names that are left where they are because they are no documents'.
  public var ignored = 0
  /// The log's last sequence.
  public var position = 0
  /// How long the transactions since the start took.
  public var commits = CommitTimes()
  /// Submissions of other programs that wait to be recorded.
  public var queued = 0
  /// What is wrong at the moment.
  public var troubles: [Trouble] = []

  /// Makes the status of an intake that has not begun.
  public init() {}
}
