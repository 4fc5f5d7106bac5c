/// A request for more time to remove a violation.
public struct Extension: Hashable, Sendable {
  /// The violation.
  public var violation: ViolationID
  /// The day of the request.
  public var requested: Day
  /// Why more time is needed.
  public var reason: String
  /// The new day that is asked for.
  public var until: Day?
  /// Who asks.
  public var by: String?

  /// Makes a request; refuses one that asks for a day before it is made.
  public init(
    violation: ViolationID, requested: Day, reason: String, until: Day? = nil, by: String? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: requested, "requested", later: until, "until") { throw problem }
    self.violation = violation
    self.requested = requested
    self.reason = reason
    self.until = until
    self.by = by
  }
}
