/// Gives points by one nomination of a regulation.
struct Scorer {
  let nomination: Nomination
  let rounding: Rounding
  let roundingPlace: Regulation.RoundingPlace
  /// What decided objections changed, by participant.
  let corrections: [Identifier: [PointsCorrection]]

  func entry(for participant: Participant) -> Entry {
    var scores = nomination.criteria.map {
      $0.score(of: participant, rounding: roundingPlace == .criterion ? rounding : nil)
    }
    for correction in corrections[participant.code] ?? [] { apply(correction, to: &scores) }
    let factor = factor(for: scores)
    let points = factor.flatMap { rounding(sumOf: scores.map(\.points), times: $0) }
    let band = band(of: participant)
    return Entry(
      participant: participant, criteria: scores, factor: factor ?? .one, points: points ?? Decimal(0), band: band,
      exclusion: exclusion(of: participant, hasBand: band != nil, hasPoints: points != nil),
      ties: nomination.ranking.ties.map { tie in
        let number = tie.measure.measured(of: participant).number
        return tie.better == .more ? number : number?.negated
      })
  }

  private func apply(_ correction: PointsCorrection, to scores: inout [CriterionScore]) {
    for index in scores.indices where scores[index].criterion == correction.criterion {
      let before = scores[index].correction?.before ?? scores[index].points
      scores[index].correction = CriterionScore.Correction(before: before, decision: correction.decision)
      scores[index].points = correction.points
      scores[index].isApplicable = true
    }
  }

  /// All attainable points over those of the criteria that apply; nil when the fraction is too long.
  private func factor(for scores: [CriterionScore]) -> Ratio? {
    guard nomination.withoutNotApplicable == .outOfTheRest else { return .one }
    let pairs = zip(nomination.criteria, scores).filter { $0.0.scale != .information }
    guard pairs.contains(where: { !$0.1.isApplicable }) else { return .one }
    func sum(_ maxima: [Ratio]) -> Ratio? { maxima.reduce(.zero) { sum, next in sum.flatMap { $0 + next } } }
    guard let all = sum(pairs.map(\.0.maximum)), let rest = sum(pairs.filter(\.1.isApplicable).map(\.0.maximum)) else {
      return nil
    }
    return rest > .zero ? all / rest : .one
  }

  private func band(of participant: Participant) -> Identifier? {
    nomination.bands.measure?.measured(of: participant).value.flatMap { nomination.bands.band(of: $0) }
  }

  private func exclusion(of participant: Participant, hasBand: Bool, hasPoints: Bool) -> Entry.Exclusion? {
    for condition in nomination.disqualification {
      let value = condition.measure.measured(of: participant).value
      guard let value, condition.holds(for: value) else { continue }
      return Entry.Exclusion(status: .disqualified, reason: condition.reason(value))
    }
    for condition in nomination.admission {
      let value = condition.measure.measured(of: participant).value
      if let value, condition.holds(for: value) { continue }
      return Entry.Exclusion(status: .notAdmitted, reason: condition.reason(value))
    }
    if !nomination.bands.codes.isEmpty, !hasBand { return Entry.Exclusion(status: .notAdmitted, reason: .noBand) }
    return hasPoints ? nil : Entry.Exclusion(status: .notAdmitted, reason: .pointsTooLong)
  }
}

extension Condition {
  fileprivate func reason(_ value: Fact.Value?) -> Standing.Reason {
    .condition(clause: clause, measure: measure, value: value)
  }
}
