/// A participant's result in one stage, with everything that explains it.
public struct Standing: Hashable, Sendable {
  /// The participant's code.
  public let participant: Identifier
  /// The stage; nil where the nomination has none.
  public let stage: Identifier?
  /// The organization within which the stage was held; nil where the nomination has no stages.
  public let group: Identifier?
  /// The band within which places were given; nil where bands met each other or there are none.
  public let band: Identifier?
  /// The points, rounded once as the regulation says.
  public let points: Decimal
  /// Whether the participant took part in the ranking.
  public let status: Status
  /// Why there is no place.
  public internal(set) var reason: Reason?
  /// The place; nil for whoever is not ranked or whose points are below the minimum.
  public internal(set) var place: Int?
  /// Whether the place is one that is awarded.
  public internal(set) var isAwarded: Bool
  /// What all points together were multiplied by because criteria did not apply; 1 for most.
  public let factor: Ratio
  /// The points by criterion, in the regulation's order.
  public let criteria: [CriterionScore]

  /// Whether a participant took part in the ranking.
  public enum Status: String, CaseIterable, Sendable {
    /// Has points that were ranked.
    case ranked
    /// Did not satisfy the terms of admission.
    case notAdmitted
    /// Was excluded.
    case disqualified
  }

  /// Why a participant has no place.
  public enum Reason: Hashable, Sendable {
    /// By a condition of admission or disqualification, with the value that decided; nil when there was none.
    case condition(clause: String, measure: Measure, value: Fact.Value?)
    /// The participant lies in no band.
    case noBand
    /// No organization of the stage's level is known above the participant.
    case noGroup(Organization.Level)
    /// The points are below the minimum of every place.
    case belowMinimum(Ratio)
    /// The points have more digits than are reckoned with.
    case pointsTooLong
  }
}
