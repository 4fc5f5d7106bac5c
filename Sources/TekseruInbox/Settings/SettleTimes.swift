/// How long a file must lie unchanged before it is taken, by what is known of it.
public struct SettleTimes: Hashable, Sendable {
  /// After it was renamed into place: whoever does that has finished writing.
  public var moved: Duration
  /// After a writer closed it: a broken transfer closes its file too, and some writers open it again.
  public var closed: Duration
  /// After a scan found it, with nothing known of its writer; as on network mounts, which report nothing.
  public var found: Duration
  /// After it was made, when nobody closed it since: its writer may still be at work, slowly.
  public var open: Duration

  /// Makes times; the usual ones.
  public init(
    moved: Duration = .zero, closed: Duration = .seconds(1), found: Duration = .seconds(5),
    open: Duration = .seconds(30)
  ) {
    self.moved = moved
    self.closed = closed
    self.found = found
    self.open = open
  }

  /// The time for a file of which this is known.
  func time(for evidence: Evidence) -> Duration {
    switch evidence {
    case .moved: moved
    case .closed: closed
    case .found: found
    case .open: open
    }
  }
}

/// What is known of a file's writer.
enum Evidence: Sendable {
  /// It was renamed into place.
  case moved
  /// Its writer closed it.
  case closed
  /// It was there when somebody looked.
  case found
  /// It was made, and not closed since.
  case open
}
