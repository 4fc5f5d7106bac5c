/// What the data lack for a contest, told before anything is scored.
public struct ContestFinding: Hashable, Sendable {
  /// Whose data.
  public let participant: Identifier
  /// What is missing or odd.
  public let what: What

  /// What is missing or odd.
  public enum What: Hashable, Sendable {
    /// A fact of the clause was not reported.
    case notReported(clause: String, fact: ContestFact)
    /// The clause's value does not exist, as for 0/0.
    case noValue(clause: String, measure: Measure)
    /// The clause's value is of another kind, outside of the table, or too long.
    case unusable(clause: String, measure: Measure, basis: Basis)
    /// The participant lies in no band.
    case noBand
    /// The participant is not admitted or is disqualified.
    case excluded(Standing.Status, Standing.Reason)
    /// The participant is listed more than once.
    case listedTwice
  }
}

extension Regulation {
  /// What the participants' data lack for a nomination, by participant and in the regulation's order.
  public func findings(in nomination: Identifier, among participants: [Participant]) -> [ContestFinding] {
    guard let nomination = self.nomination(nomination) else { return [] }
    let scorer = Scorer(nomination: nomination, rounding: rounding, roundingPlace: roundingPlace, corrections: [:])
    var seen: Set<Identifier> = []
    return participants.sorted { $0.code < $1.code }.flatMap { participant in
      guard seen.insert(participant.code).inserted else {
        return [ContestFinding(participant: participant.code, what: .listedTwice)]
      }
      return nomination.findings(for: participant, scorer).map {
        ContestFinding(participant: participant.code, what: $0)
      }
    }
  }
}

extension Nomination {
  fileprivate func findings(for participant: Participant, _ scorer: Scorer) -> [ContestFinding.What] {
    let entry = scorer.entry(for: participant)
    var found = zip(criteria, entry.criteria).flatMap { finding($0.0, $0.1, participant) }
    found += (admission + disqualification).flatMap { condition in
      missing(condition.clause, condition.measure, participant)
    }
    if !bands.codes.isEmpty, entry.band == nil { found.append(.noBand) }
    if let exclusion = entry.exclusion, exclusion.reason != .noBand {
      found.append(.excluded(exclusion.status, exclusion.reason))
    }
    return found
  }

  private func finding(
    _ criterion: Criterion, _ score: CriterionScore, _ participant: Participant
  ) -> [ContestFinding.What] {
    switch score.basis {
    case .value: []
    case .notReported: missing(criterion.clause, criterion.measure, participant)
    case .noValue: [.noValue(clause: criterion.clause, measure: criterion.measure)]
    case .wrongKind, .outsideScale, .tooLong:
      [.unusable(clause: criterion.clause, measure: criterion.measure, basis: score.basis)]
    }
  }

  private func missing(_ clause: String, _ measure: Measure, _ participant: Participant) -> [ContestFinding.What] {
    measure.facts.filter { participant.facts[$0] == nil }.map { .notReported(clause: clause, fact: $0) }
  }
}
