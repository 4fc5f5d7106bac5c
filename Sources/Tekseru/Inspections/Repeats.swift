/// Which violations repeat an earlier one.
///
/// A violation repeats one of the same organization and requirement that was closed within the twelve months before it
/// was found. The rule is the union's own, after the repeat of Kazakh administrative law (a year from the penalty).
public enum Repeats {
  /// A violation, as far as repeats are concerned.
  public struct Case: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Where.
    public var organization: String
    /// The requirement that was violated.
    public var requirement: String
    /// The day it was found.
    public var found: Day
    /// The day its removal was confirmed; nil while it is not.
    public var closed: Day?

    /// Makes a case.
    public init(id: String, organization: String, requirement: String, found: Day, closed: Day?) {
      self.id = id
      self.organization = organization
      self.requirement = requirement
      self.found = found
      self.closed = closed
    }
  }

  /// Each repeat with the latest violation that it repeats.
  public static func find(in cases: [Case]) -> [(violation: Case, earlier: Case)] {
    let groups = Dictionary(grouping: cases) { "\($0.organization)\u{1F}\($0.requirement)" }
    return groups.values.flatMap(repeats).sorted {
      ($0.violation.found, $0.violation.id) < ($1.violation.found, $1.violation.id)
    }
  }

  private static func repeats(in cases: [Case]) -> [(violation: Case, earlier: Case)] {
    cases.compactMap { violation in
      let earlier = cases.filter { isRepeated($0, by: violation) }
      guard let last = earlier.max(by: { ($0.closed ?? $0.found, $0.id) < ($1.closed ?? $1.found, $1.id) }) else {
        return nil
      }
      return (violation, last)
    }
  }

  private static func isRepeated(_ earlier: Case, by later: Case) -> Bool {
    guard let closed = earlier.closed, earlier.id != later.id else { return false }
    return closed <= later.found && later.found <= closed.adding(months: 12)
  }
}
