/// Fixes the position of the log from which a contest's facts are read, so that nothing filed later moves a score.
public struct Freeze: Hashable, Sendable {
  /// The regulation by which points are given.
  public let regulation: Identifier
  /// The last entry of the log that counts; at least 1. Nil: every entry before the freeze itself.
  public let position: Int?
  /// The day of the freeze, from which the days for objections run.
  public let date: Day
  /// The code of the person who froze.
  public let by: Identifier

  /// Makes a freeze; refuses a position below 1.
  public init(regulation: Identifier, position: Int? = nil, date: Day, by: Identifier) throws(Problem) {
    if let position, position < 1 {
      throw Problem(.valueType, at: "position", value: "\(position)", expected: .integer(1...Int(Int32.max)))
    }
    self.regulation = regulation
    self.position = position
    self.date = date
    self.by = by
  }

  /// The last day on which an objection is in time.
  public func lastDayForObjections(under regulation: Regulation) -> Day {
    date.adding(days: regulation.objectionDays)
  }
}
