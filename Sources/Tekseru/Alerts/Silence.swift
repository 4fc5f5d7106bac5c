/// Alerts are held back for a time, for a reason that everybody can see.
///
/// It covers what all of its fields name: an organization with all below it, a violation, a person who is not told.
public struct Silence: Hashable, Sendable {
  /// Nothing at this organization and all below it.
  public var organization: Identifier?
  /// Nothing about this violation.
  public var violation: ViolationID?
  /// Nothing to this person or inspector.
  public var person: Identifier?
  /// The first day; nil: from its recording on.
  public var from: Day?
  /// The last day.
  public var until: Day
  /// Why.
  public var reason: String
  /// Who ordered it.
  public var by: String?

  /// Makes a silence; refuses one that covers nothing or ends before it begins.
  public init(
    organization: Identifier? = nil, violation: ViolationID? = nil, person: Identifier? = nil, from: Day? = nil,
    until: Day, reason: String, by: String? = nil
  ) throws(Problem) {
    if organization == nil, violation == nil, person == nil {
      throw Problem(.fieldMissing, at: "organization", expected: .identifier, reason: "silenceCovers")
    }
    if let problem = Problem.order(earlier: from, "from", later: until, "until") { throw problem }
    self.organization = organization
    self.violation = violation
    self.person = person
    self.from = from
    self.until = until
    self.reason = reason
    self.by = by
  }

  /// Whether it holds on a day; its last day counts.
  public func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= until }
}
