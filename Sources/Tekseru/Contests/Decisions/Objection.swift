/// Says that a participant's points by a criterion are wrong, and why.
public struct Objection: Hashable, Sendable {
  /// The freeze whose standings are objected to.
  public let freeze: Identifier
  /// The nomination.
  public let nomination: Identifier
  /// Whose points.
  public let participant: Identifier
  /// By which criterion; nil for a place, an admission or the whole.
  public let criterion: Identifier?
  /// Who objects.
  public let by: Identifier
  /// The day on which it was handed in.
  public let date: Day
  /// Why.
  public let reason: String

  /// Makes an objection; refuses one without a reason.
  public init(
    freeze: Identifier, nomination: Identifier, participant: Identifier, criterion: Identifier? = nil, by: Identifier,
    date: Day, reason: String
  ) throws(Problem) {
    guard !reason.isEmpty else { throw Problem(.fieldMissing, at: "reason", expected: .text) }
    self.freeze = freeze
    self.nomination = nomination
    self.participant = participant
    self.criterion = criterion
    self.by = by
    self.date = date
    self.reason = reason
  }

  /// What speaks against the objection: its last day has passed, or it names what the regulation does not have.
  public func problem(against freeze: Freeze, under regulation: Regulation) -> Problem? {
    let last = freeze.lastDayForObjections(under: regulation)
    if date > last {
      return Problem(
        .contestObjectionLate, at: "date", value: date.description, details: ["day": last.description])
    }
    if date < freeze.date {
      return Problem(
        .dateOrder, at: "date", value: date.description, details: ["field": "freeze", "day": freeze.date.description])
    }
    guard let nomination = regulation.nomination(nomination) else {
      return Problem(.referenceUnknown, at: "nomination", value: nomination.text)
    }
    guard let criterion, !nomination.criteria.contains(where: { $0.code == criterion }) else { return nil }
    return Problem(.referenceUnknown, at: "criterion", value: criterion.text)
  }
}
