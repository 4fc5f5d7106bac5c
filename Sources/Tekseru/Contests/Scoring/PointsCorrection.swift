/// Points that a decided objection put in place of those that were reckoned.
public struct PointsCorrection: Hashable, Sendable {
  /// Whose points.
  public var participant: Identifier
  /// By which criterion.
  public var criterion: Identifier
  /// The points from now on.
  public var points: Ratio
  /// The decision.
  public var decision: RecordReference

  /// Makes a correction.
  public init(participant: Identifier, criterion: Identifier, points: Ratio, decision: RecordReference) {
    self.participant = participant
    self.criterion = criterion
    self.points = points
    self.decision = decision
  }
}
