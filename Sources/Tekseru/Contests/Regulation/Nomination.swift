/// One of a contest's competitions, such as "the safest organization": who takes part and how points are given.
public struct Nomination: Hashable, Sendable {
  /// The code, once in a regulation.
  public let code: Identifier
  /// What it is called.
  public let title: Wording
  /// Who competes.
  public let participants: Participants
  /// How they are divided.
  public let bands: Bands
  /// What each must satisfy to take part.
  public let admission: [Condition]
  /// What excludes whoever satisfies it.
  public let disqualification: [Condition]
  /// What gives points.
  public let criteria: [Criterion]
  /// What becomes of the points of a criterion that does not apply.
  public let withoutNotApplicable: WithoutNotApplicable
  /// How points become places.
  public let ranking: Ranking
  /// The rounds.
  public let stages: Stages

  /// Who competes.
  public enum Participants: Hashable, Sendable {
    /// The organizations of a level.
    case organizations(Organization.Level)
    /// The technical inspectors.
    case inspectors
  }

  /// What becomes of the points of a criterion that does not apply to a participant.
  public enum WithoutNotApplicable: String, CaseIterable, Sendable {
    /// They are missing from the total.
    case leftOut
    /// The total is out of the rest: it is multiplied by all attainable points over those attainable without it.
    case outOfTheRest
  }

  /// The most criteria, and the most conditions, that a nomination may have.
  public static let limit = 200

  /// Makes a nomination; refuses one without criteria, with two of one code, or with too many.
  public init(
    code: Identifier, title: Wording, participants: Participants, bands: Bands = .none, admission: [Condition] = [],
    disqualification: [Condition] = [], criteria: [Criterion], withoutNotApplicable: WithoutNotApplicable = .leftOut,
    ranking: Ranking, stages: Stages = .none
  ) throws(Problems) {
    self.code = code
    self.title = title
    self.participants = participants
    self.bands = bands
    self.admission = admission
    self.disqualification = disqualification
    self.criteria = criteria
    self.withoutNotApplicable = withoutNotApplicable
    self.ranking = ranking
    self.stages = stages
    try Problems.throwIfAny(problems)
  }

  /// Every fact that it asks for, each once, sorted.
  public var facts: [ContestFact] {
    let measures =
      criteria.map(\.measure) + (admission + disqualification).map(\.measure) + ranking.ties.map(\.measure)
      + (bands.measure.map { [$0] } ?? [])
    return Set(measures.flatMap(\.facts)).sorted()
  }

  private var problems: [Problem] {
    var found = Problem.repeated(criteria.map(\.code), at: "criteria")
    if criteria.isEmpty { found.append(Problem(.fieldMissing, at: "criteria")) }
    for (path, count) in [
      ("criteria", criteria.count), ("admission", admission.count), ("disqualification", disqualification.count),
    ] where count > Nomination.limit { found.append(.tooMany(path, count, limit: Nomination.limit)) }
    let marked = Set(criteria.filter(\.isMarkedByJury).flatMap(\.measure.facts))
    for fact in facts where fact.isOfJury && !marked.contains(fact) {
      found.append(Problem(.contestFactUnknown, at: "criteria", value: fact.name, reason: "jury"))
    }
    return found
  }
}
