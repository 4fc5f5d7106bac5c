/// Somebody has seen that a violation is overdue and sees to it: repeats are held for a term, then they resume.
///
/// A further stage is told all the same.
public struct Acknowledgement: Hashable, Sendable {
  /// The violation.
  public var violation: ViolationID
  /// The day from which it holds.
  public var date: Day
  /// The last day; nil: the ladder's term, counted from `date`.
  public var until: Day?
  /// Who has seen it.
  public var by: String?
  /// What is being done.
  public var text: String?

  /// Makes an acknowledgement; refuses one that ends before it begins.
  public init(
    violation: ViolationID, date: Day, until: Day? = nil, by: String? = nil, text: String? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: date, "date", later: until, "until") { throw problem }
    self.violation = violation
    self.date = date
    self.until = until
    self.by = by
    self.text = text
  }
}
