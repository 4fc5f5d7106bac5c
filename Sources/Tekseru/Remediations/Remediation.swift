/// A step of a violation's removal: the organization reports it, the inspector confirms or rejects it.
public struct Remediation: Hashable, Sendable {
  /// The violation.
  public var violation: ViolationID
  /// What happened.
  public var event: Event
  /// On which day.
  public var date: Day
  /// By whom.
  public var by: String?
  /// In what words.
  public var text: String?
  /// What proves it: names of photographs and papers.
  public var evidence: [String]
  /// The photos that prove it.
  public var photos: [PhotoID]

  /// The steps of a removal.
  public enum Event: String, CaseIterable, Sendable {
    /// The organization says that it is fixed.
    case reported
    /// The inspector saw that it is fixed.
    case confirmed
    /// The inspector saw that it is not.
    case rejected
  }

  /// Makes a step.
  public init(
    violation: ViolationID, event: Event, date: Day, by: String? = nil, text: String? = nil, evidence: [String] = [],
    photos: [PhotoID] = []
  ) {
    self.violation = violation
    self.event = event
    self.date = date
    self.by = by
    self.text = text
    self.evidence = evidence
    self.photos = photos
  }
}
