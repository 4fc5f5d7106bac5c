/// Upholds or refuses an objection; what it changes is shown beside what stood before.
public struct ObjectionDecision: Hashable, Sendable {
  /// The objection.
  public let objection: Identifier
  /// What was decided.
  public let decision: Decision
  /// Who decided.
  public let by: Identifier
  /// The day of the decision.
  public let date: Day
  /// Why.
  public let reason: String

  /// What was decided.
  public enum Decision: Hashable, Sendable {
    /// The objection is right: these are the points by its criterion from now on.
    case upheld(criterion: Identifier, points: Ratio)
    /// The points stay.
    case refused
  }

  /// Makes a decision; refuses one without a reason.
  public init(objection: Identifier, decision: Decision, by: Identifier, date: Day, reason: String) throws(Problem) {
    guard !reason.isEmpty else { throw Problem(.fieldMissing, at: "reason", expected: .text) }
    self.objection = objection
    self.decision = decision
    self.by = by
    self.date = date
    self.reason = reason
  }

  /// What speaks against the decision: made by whoever objected, before the objection, about another criterion, or with
  /// points that the criterion cannot give.
  public func problem(on objection: Objection, under regulation: Regulation) -> Problem? {
    if by == objection.by { return Problem(.contestSecondPerson, at: "by", value: by.text) }
    if let problem = Problem.order(earlier: objection.date, "objection", later: date, "date") { return problem }
    guard case .upheld(let code, let points) = decision else { return nil }
    let criterion = regulation.nomination(objection.nomination)?.criteria.first { $0.code == code }
    guard let criterion, objection.criterion == nil || objection.criterion == code else {
      return Problem(.referenceUnknown, at: "criterion", value: code.text)
    }
    guard points < criterion.minimum || criterion.maximum < points else { return nil }
    return Problem(
      .contestMarkOutOfRange, at: "points", value: points.exactText,
      details: ["least": criterion.minimum.exactText, "most": criterion.maximum.exactText])
  }

  /// The change to the standings; nil when the objection was refused.
  public func correction(of objection: Objection, by reference: RecordReference) -> PointsCorrection? {
    guard case .upheld(let criterion, let points) = decision else { return nil }
    return PointsCorrection(
      participant: objection.participant, criterion: criterion, points: points, decision: reference)
  }
}
