/// Everything the intake needs to know.
public struct IntakeSettings: Hashable, Sendable {
  /// The watched folders.
  public var inboxes: [InboxSettings]
  /// Where claimed files lie until they are recorded; on the same mount as the inboxes, or those are copied from.
  public var work: String
  /// How often every folder is looked through, whatever the kernel reported.
  public var rescan: Duration

  /// Makes settings.
  public init(inboxes: [InboxSettings], work: String, rescan: Duration = .seconds(300)) {
    self.inboxes = inboxes
    self.work = work
    self.rescan = rescan
  }
}
