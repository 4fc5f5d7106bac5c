/// What has become of a violation.
public enum ViolationStatus: String, CaseIterable, Sendable {
  /// Found, and not reported removed.
  case open
  /// The organization says that it is removed; the inspector has not seen it yet.
  case reported
  /// The inspector confirmed the removal.
  case confirmed
  /// The document that recorded it was taken back.
  case withdrawn

  /// Whether the removal is still to be seen by an inspector: reported is not confirmed.
  public var isUnresolved: Bool { self == .open || self == .reported }
}
