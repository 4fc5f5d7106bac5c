/// What the organizations of a level owe: the figures of a period, by a day.
///
/// An organization has done it with a statement of its own for the period, or for a part of it, or with single records
/// from its days; those of the organizations below it count. Of several for one level and period, that of the nearest
/// organization above holds, and of the same organization the last recorded.
public struct Reporting: Hashable, Sendable {
  /// Of whom: this organization and all below it; nil: everybody.
  public var organization: Identifier?
  /// The level whose organizations report.
  public var level: Organization.Level
  /// The period.
  public var period: Period
  /// The last day on which a report is in time.
  public var deadline: Day
  /// The day with whose end the period is closed for the level; nil: it is open.
  ///
  /// What is recorded afterwards is recorded like anything else, and is listed beside the period's figures.
  public var closed: Day?

  /// Makes it; refuses one whose deadline lies before the period's end, or that is closed before the deadline.
  public init(
    organization: Identifier? = nil, level: Organization.Level, period: Period, deadline: Day, closed: Day? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: period.lastDay, "period", later: deadline, "deadline") { throw problem }
    if let problem = Problem.order(earlier: deadline, "deadline", later: closed, "closed") { throw problem }
    self.organization = organization
    self.level = level
    self.period = period
    self.deadline = deadline
    self.closed = closed
  }

  /// How an organization stands that has not reported in time.
  public enum Standing: String, CaseIterable, Sendable {
    /// It has not reported, and still can in time.
    case awaited
    /// It has not reported.
    case missing
    /// It reported after the deadline.
    case late
    /// It changed something after the period was closed.
    case afterClosing
  }

  /// How an organization stands whose first report came on a day, or not yet; nil: it reported in time.
  public func standing(came: Day?, on today: Day) -> Standing? {
    guard let came else { return deadline.isOverdue(on: today) ? .missing : .awaited }
    return deadline.isOverdue(on: came) ? .late : nil
  }

  /// Whether a statement's figures are of the period, or of a part of it.
  public func covers(_ other: Period) -> Bool { period.firstDay <= other.firstDay && other.lastDay <= period.lastDay }
}
