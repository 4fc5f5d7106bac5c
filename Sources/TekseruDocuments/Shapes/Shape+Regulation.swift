import Tekseru

enum RegulationKey: Int, FieldKey {
  case title, organizer, period, test, rounding, objectionDays, nominations
}

enum WordingKey: Int, FieldKey {
  case kk, ru, uz, ky, en
}

enum RoundingKey: Int, FieldKey {
  case decimals, rule, each
}

enum NominationKey: Int, FieldKey {
  case code, title, participants, level, bands, admission, disqualification, criteria, withoutNotApplicable, ranking
  case stages
}

enum RankingKey: Int, FieldKey {
  case counting, places, minimumPoints, ties
}

enum TieKey: Int, FieldKey {
  case fact, per, times, better
}

enum StageKey: Int, FieldKey {
  case code, after, level, mergesBands, goingUp
}

/// Who competes, as a regulation writes it.
enum ParticipantsWord: String, CaseIterable, Sendable {
  case organizations, inspectors
}

extension Shape {
  static let regulation = Shape(
    .regulation,
    [
      Field(RegulationKey.title, .object(wording), .required, "What the contest is called."),
      Field(
        RegulationKey.organizer, .identifier, [.required, .natural], "The organization that holds it: its code.",
        names: .organization),
      Field(RegulationKey.period, .period, [.required, .natural], "The period whose facts count."),
      Field(
        RegulationKey.test, .identifier, "The id of the testBank whose mark is the fact `knowledge`.",
        names: .document(.testBank)),
      Field(RegulationKey.rounding, .object(rounding), "How points are rounded, once; absent: two decimals, half up."),
      Field(
        RegulationKey.objectionDays, .integer(0...Regulation.limit.objectionDays),
        "Calendar days after the freeze in which an objection may be raised; absent: 10."),
      Field(RegulationKey.nominations, .list(nomination), .required, "The competitions."),
    ])

  static let wording = Shape(
    "wording",
    [
      Field(WordingKey.kk, .text, "In Kazakh."), Field(WordingKey.ru, .text, "In Russian."),
      Field(WordingKey.uz, .text, "In Uzbek."), Field(WordingKey.ky, .text, "In Kyrgyz."),
      Field(WordingKey.en, .text, "In English."),
    ])

  private static let rounding = Shape(
    "rounding",
    [
      Field(RoundingKey.decimals, .integer(Rounding.decimalsAllowed), .required, "The decimals that stay."),
      Field(RoundingKey.rule, .choice(Rounding.Rule.self), "Which way a rest goes; absent: half and more go up."),
      Field(
        RoundingKey.each, .choice(Regulation.RoundingPlace.self),
        "Whether the total is rounded or each criterion's points; absent: the total."),
    ])

  private static let nomination = Shape(
    "nomination",
    [
      Field(NominationKey.code, .identifier, .required, "Its code, once in a regulation."),
      Field(NominationKey.title, .object(wording), .required, "What it is called."),
      Field(NominationKey.participants, .choice(ParticipantsWord.self), .required, "Who competes."),
      Field(NominationKey.level, .choice(Organization.Level.self), "The organizations' level; absent: primary."),
      Field(NominationKey.bands, .object(bands), "How participants are divided by size or by sector."),
      Field(NominationKey.admission, .list(condition), "What each must satisfy to take part."),
      Field(NominationKey.disqualification, .list(condition), "What excludes whoever satisfies it."),
      Field(NominationKey.criteria, .list(criterion), .required, "What gives points."),
      Field(
        NominationKey.withoutNotApplicable, .choice(Nomination.WithoutNotApplicable.self),
        "What becomes of the points of a criterion that does not apply; absent: they are left out."),
      Field(NominationKey.ranking, .object(ranking), .required, "How points become places."),
      Field(NominationKey.stages, .list(stage), "The rounds, such as branch and union."),
    ])

  private static let ranking = Shape(
    "ranking",
    [
      Field(RankingKey.counting, .choice(Ranking.Counting.self), .required, "How places go on after a shared one."),
      Field(RankingKey.places, .integer(1...Ranking.limit.places), .required, "How many places are awarded."),
      Field(
        RankingKey.minimumPoints, .decimals,
        "The points below which a place stays vacant, for the first place and on; the last holds for the rest."),
      Field(RankingKey.ties, .list(tie), "What decides between equal points, in turn; then the place is shared."),
    ])

  private static let tie = Shape(
    "tie",
    [
      Field(TieKey.fact, .text, .required, "The fact."),
      Field(TieKey.per, .text, "The fact it is divided by."),
      Field(TieKey.times, .integer(1...1_000), "What the quotient is multiplied by: 1, 100 or 1000."),
      Field(TieKey.better, .choice(Ranking.Tie.Better.self), .required, "Who comes first."),
    ])

  private static let stage = Shape(
    "stage",
    [
      Field(StageKey.code, .identifier, .required, "Its code, once in a nomination."),
      Field(StageKey.after, .identifier, "The code of the stage before it; absent for the first."),
      Field(StageKey.level, .choice(Organization.Level.self), .required, "The level at which it is held."),
      Field(StageKey.mergesBands, .flag, "Whether the bands meet each other here."),
      Field(
        StageKey.goingUp, .integer(0...Ranking.limit.places), "Who goes up: this place and those above; absent: none."),
    ])
}
