/// The decision on a request for more time.
public struct ExtensionDecision: Hashable, Sendable {
  /// The id of the request.
  public var `extension`: Identifier
  /// What was decided.
  public var decision: Decision
  /// On which day.
  public var date: Day
  /// Who decided.
  public var by: String?
  /// The new day; nil when granted: the day that was asked for.
  public var due: Day?

  /// What can be decided.
  public enum Decision: String, CaseIterable, Sendable {
    /// More time is given.
    case granted
    /// The date stays.
    case refused
  }

  /// Makes a decision; refuses a new day that is before the decision.
  public init(
    extension: Identifier, decision: Decision, date: Day, by: String? = nil, due: Day? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: date, "date", later: due, "due") { throw problem }
    self.extension = `extension`
    self.decision = decision
    self.date = date
    self.by = by
    self.due = due
  }
}
