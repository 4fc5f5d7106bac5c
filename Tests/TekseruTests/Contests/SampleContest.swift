@testable import Tekseru

/// A contest in which the fact `fact.points` is worth as many points, for tests about places.
struct SampleContest {
  var criteria: [Criterion] = []
  var bands = Bands.none
  var admission: [Condition] = []
  var disqualification: [Condition] = []
  var counting = Ranking.Counting.dense
  var places = 3
  var minimumPoints: [Ratio] = []
  var ties: [Ranking.Tie] = []
  var stages = Stages.none
  var rounding = Rounding.twoDecimals
  var roundingPlace = Regulation.RoundingPlace.total
  var withoutNotApplicable = Nomination.WithoutNotApplicable.leftOut

  func regulation() throws(Problems) -> Regulation {
    let points = try Criterion(
      code: "points", clause: "1", measure: "fact.points", scale: .perUnit(.reward(1, upTo: 1_000)))
    let nomination = try Nomination(
      code: "best", title: .sample, participants: .organizations(.primary), bands: bands, admission: admission,
      disqualification: disqualification, criteria: criteria.isEmpty ? [points] : criteria,
      withoutNotApplicable: withoutNotApplicable,
      ranking: Ranking(counting: counting, places: places, minimumPoints: minimumPoints, ties: ties), stages: stages)
    return try Regulation(
      id: "R-1", title: .sample, organizer: "UNION", period: Period(asOf: Day(number: 20_000)), rounding: rounding,
      roundingPlace: roundingPlace, nominations: [nomination])
  }

  func standings(_ participants: [Participant]) throws(Problems) -> [Standing] {
    try regulation().standings(of: "best", among: participants)
  }

  /// The places by participant, in the order of the standings; "–" for none.
  func places(_ participants: [Participant]) throws(Problems) -> String {
    try standings(participants).map { "\($0.participant) \($0.place.map(String.init) ?? "–")" }.joined(separator: ", ")
  }
}

extension Participant {
  /// A participant with points and, where they matter, other numbers.
  static func with(_ code: Identifier, _ points: Ratio, _ others: [ContestFact: Ratio] = [:]) -> Participant {
    var facts = others.mapValues { Fact(.number($0)) }
    facts["fact.points"] = Fact(.number(points))
    return Participant(code, facts: facts)
  }

  func at(_ organizations: [Organization.Level: Identifier]) -> Participant {
    var participant = self
    participant.organizations = organizations
    return participant
  }
}
