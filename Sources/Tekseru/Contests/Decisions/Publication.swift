/// Ends a contest: the standings become final once a second person approves.
public struct Publication: Hashable, Sendable {
  /// The freeze whose standings are published.
  public let freeze: Identifier
  /// The last entry of the log whose marks, objections and decisions count; at least the freeze's. Nil: every entry
  /// before the publication itself.
  public let position: Int?
  /// Who publishes.
  public let by: Identifier
  /// Who approved; not the same person.
  public let approvedBy: Identifier
  /// The day.
  public let date: Day

  /// Makes a publication; refuses one that a single person both makes and approves.
  public init(
    freeze: Identifier, position: Int? = nil, by: Identifier, approvedBy: Identifier, date: Day
  ) throws(Problem) {
    guard by != approvedBy else { throw Problem(.contestSecondPerson, at: "approvedBy", value: approvedBy.text) }
    self.freeze = freeze
    self.position = position
    self.by = by
    self.approvedBy = approvedBy
    self.date = date
  }

  /// What speaks against the publication: it lies before the freeze, in the log or by day, or objections may still come.
  public func problem(of freeze: Freeze, under regulation: Regulation) -> Problem? {
    if let position, let first = freeze.position, position < first {
      return Problem(.valueType, at: "position", value: "\(position)", expected: .integer(first...Int.max))
    }
    let last = freeze.lastDayForObjections(under: regulation)
    guard date <= last else { return nil }
    return Problem(
      .contestObjectionsOpen, at: "date", value: date.description, details: ["day": last.description])
  }
}
