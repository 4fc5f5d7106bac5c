/// A juror's mark of one participant by one criterion, with its reason.
public struct JuryMark: Hashable, Sendable {
  /// The freeze whose contest is marked.
  public let freeze: Identifier
  /// The nomination.
  public let nomination: Identifier
  /// The criterion, which measures `jury.<its code>`.
  public let criterion: Identifier
  /// Who is marked.
  public let participant: Identifier
  /// The mark, as the criterion's scale takes it.
  public let mark: Ratio
  /// The juror's code.
  public let author: Identifier
  /// Why this mark.
  public let reason: String
  /// When it was given.
  public let date: Day

  /// Makes a mark; refuses one without a reason.
  public init(
    freeze: Identifier, nomination: Identifier, criterion: Identifier, participant: Identifier, mark: Ratio,
    author: Identifier, reason: String, date: Day
  ) throws(Problem) {
    guard !reason.isEmpty else { throw Problem(.fieldMissing, at: "reason", expected: .text) }
    self.freeze = freeze
    self.nomination = nomination
    self.criterion = criterion
    self.participant = participant
    self.mark = mark
    self.author = author
    self.reason = reason
    self.date = date
  }

  /// What speaks against the mark; nil when it may stand.
  ///
  /// - Parameters:
  ///   - regulation: The regulation of the freeze.
  ///   - jurorsOrganizations: The organizations in which the juror is a member, holds a role or inspects.
  ///   - participant: Who is marked, with the organizations above.
  public func problem(
    under regulation: Regulation, jurorsOrganizations: Set<Identifier>, participant: Participant
  ) -> Problem? {
    guard let nomination = regulation.nomination(nomination) else {
      return Problem(.referenceUnknown, at: "nomination", value: nomination.text)
    }
    guard let criterion = nomination.criteria.first(where: { $0.code == criterion }), criterion.isMarkedByJury else {
      return Problem(.referenceUnknown, at: "criterion", value: criterion.text)
    }
    if let bounds = criterion.scale.values, !bounds.contains(mark) {
      return Problem(.contestMarkOutOfRange, at: "mark", value: mark.exactText, details: bounds.details)
    }
    guard let own = participant.nearest(of: jurorsOrganizations) else { return nil }
    return Problem(
      .contestOwnOrganization, at: "participant", value: participant.code.text, details: ["organization": own.text])
  }

}

extension Criterion {
  /// Whether its value is the jury's mean mark: it measures `jury.<its code>`.
  public var isMarkedByJury: Bool { measure.facts == [ContestFact(juryFor: code)] }
}

extension Participant {
  /// The participant itself or its own organization, where the juror belongs to it; those above are everybody's.
  fileprivate func nearest(of organizations: Set<Identifier>) -> Identifier? {
    if organizations.contains(code) { return code }
    return Organization.Level.allCases.reversed().lazy.compactMap { self.organizations[$0] }.first
      .flatMap { organizations.contains($0) ? $0 : nil }
  }
}

extension Scale {
  /// The values that it is for, where it says so.
  fileprivate var values: Interval? {
    switch self {
    case .steps(let steps): steps.domain
    case .linear(let linear): Interval(from: .including(linear.first.value), to: .including(linear.last.value))
    case .perUnit, .penalty, .yesNo, .information: nil
    }
  }
}

extension Interval {
  fileprivate var details: [String: String] {
    guard let lower, let upper else { return [:] }
    return ["least": lower.value.exactText, "most": upper.value.exactText]
  }
}
