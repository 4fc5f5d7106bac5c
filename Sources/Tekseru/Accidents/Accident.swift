/// An accident at work with one or more victims.
///
/// Severity belongs to the victim and may change later: new facts come as another document that `revises` this one.
public struct Accident: Hashable, Sendable {
  /// Where it happened.
  public var organization: Identifier
  /// On which day.
  public var date: Day
  /// Who was hurt.
  public var victims: [Victim]
  /// The place within the organization.
  public var place: String?
  /// The day the authorities were told.
  public var notified: Day?
  /// The investigation.
  public var investigation: Investigation?
  /// An earlier accident document to which this one adds new facts.
  public var revises: Identifier?

  /// A person who was hurt, under a reference and without a name.
  public struct Victim: Hashable, Sendable {
    /// A reference that tells the victims of one accident apart.
    public var ref: String
    /// How grave the injury is, as known now.
    public var severity: Severity
    /// Working days lost.
    public var daysLost: Int?

    /// How grave an injury is.
    public enum Severity: String, CaseIterable, Sendable {
      /// A light injury.
      case light
      /// A severe injury.
      case severe
      /// A death.
      case fatal
    }

    /// Makes a victim.
    public init(ref: String, severity: Severity, daysLost: Int? = nil) {
      self.ref = ref
      self.severity = severity
      self.daysLost = daysLost
    }
  }

  /// The investigation of an accident.
  public struct Investigation: Hashable, Sendable {
    /// Its first day.
    public var started: Day?
    /// Its last day.
    public var finished: Day?
    /// The act's number.
    public var act: String?

    /// Makes an investigation; refuses one that ends before it begins.
    public init(started: Day? = nil, finished: Day? = nil, act: String? = nil) throws(Problem) {
      if let problem = Problem.order(earlier: started, "started", later: finished, "finished") { throw problem }
      self.started = started
      self.finished = finished
      self.act = act
    }
  }

  /// Makes an accident; refuses one without victims.
  public init(
    organization: Identifier, date: Day, victims: [Victim], place: String? = nil, notified: Day? = nil,
    investigation: Investigation? = nil, revises: Identifier? = nil
  ) throws(Problem) {
    if victims.isEmpty { throw Problem(.fieldMissing, at: "victims") }
    self.organization = organization
    self.date = date
    self.victims = victims
    self.place = place
    self.notified = notified
    self.investigation = investigation
    self.revises = revises
  }

  /// Two or more victims in one event.
  public var isGroup: Bool { victims.count > 1 }
}
