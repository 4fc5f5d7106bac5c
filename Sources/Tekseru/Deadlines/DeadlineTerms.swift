/// The terms of deadline rules; each has a default that an office may set otherwise.
public struct DeadlineTerms: Hashable, Sendable {
  /// To stop and mend a direct threat to life: the same day. It never moves, not even from a holiday.
  public var critical: Term = .days(0)

  /// To mend a gross violation: 7 days.
  public var gross: Term = .days(7)

  /// To mend a significant violation, or one without a severity: one month.
  public var significant: Term = .months(1)

  /// To mend a minor violation: 60 days.
  public var minor: Term = .days(60)

  /// For the employer to answer a representation, from the day it was received: 7 days.
  public var reply: Term = .days(7)

  /// For the inspector to verify what was reported mended: 10 working days.
  public var verification: Term = .workingDays(10)

  /// The default terms.
  public init() {}

  /// The term to mend a violation of this severity; one without a severity is treated as significant.
  public func removal(of severity: Severity?) -> Term {
    switch severity {
    case .critical: critical
    case .gross: gross
    case .significant, nil: significant
    case .minor: minor
    }
  }

  var all: [Term] { [critical, gross, significant, minor, reply, verification] }
}
