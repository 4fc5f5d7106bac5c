public import Tekseru
public import TekseruLanguage
public import TekseruRegister

/// The tables of a contest: the same rows as text, JSON and CSV.
public enum ContestTable {
  /// The columns of standings.
  public static let standingColumns = [
    "nomination", "stage", "group", "band", "place", "participant", "name", "points", "status", "reason",
  ]

  /// The columns of criteria.
  public static let criterionColumns = [
    "nomination", "participant", "criterion", "fact", "value", "points", "clause", "basis", "before", "decision",
    "records",
  ]

  /// The standings of a nomination, or those of one participant.
  public static func standings(
    _ scored: ContestSheet.Scored, of participant: Identifier? = nil, in language: TekseruLanguage.Language
  ) -> [[Cell]] {
    scored.standings.filter { participant == nil || $0.participant == participant }.map { standing in
      [
        Cell(scored.nomination.code), Cell(standing.stage), Cell(standing.group), Cell(standing.band),
        Cell(standing.place), Cell(standing.participant), Cell(scored.names[standing.participant]),
        Cell(exactly: Ratio(standing.points)),
        .term("contest.status", word: standing.status.rawValue),
        Cell(standing.reason?.words(in: language)),
      ]
    }
  }

  /// The points by criterion, each participant's once: they are the same in every stage.
  public static func criteria(
    _ scored: ContestSheet.Scored, of participant: Identifier? = nil, _ body: ([Cell]) -> Void
  ) {
    var seen: Set<Identifier> = []
    for standing in scored.standings
    where (participant == nil || standing.participant == participant) && seen.insert(standing.participant).inserted {
      for score in standing.criteria { body(row(score, standing, scored.nomination)) }
    }
  }

  private static func row(_ score: CriterionScore, _ standing: Standing, _ nomination: Nomination) -> [Cell] {
    [
      Cell(nomination.code), Cell(standing.participant), Cell(score.criterion), .text(score.measure.description),
      score.value?.cell ?? .none, Cell(exactly: score.points), .text(score.clause),
      .term("contest.basis", word: score.basis.rawValue),
      score.correction.map { Cell(exactly: $0.before) } ?? .none, Cell(score.correction?.decision.id),
      score.records.isEmpty ? .none : .list(score.records.map { .text($0.id.text) }),
    ]
  }

  /// The columns of what the participants' data lack.
  public static let findingColumns = ["nomination", "participant", "name", "finding", "clause", "fact", "detail"]

  /// What the participants' data lack for a nomination.
  public static func findings(
    _ scored: ContestSheet.Scored, by regulation: Regulation, in language: TekseruLanguage.Language
  ) -> Table {
    Table(
      "contestFindings", columns: findingColumns,
      rows: regulation.findings(in: scored.nomination.code, among: scored.participants).map { finding in
        [
          Cell(scored.nomination.code), Cell(finding.participant), Cell(scored.names[finding.participant]),
        ] + cells(finding.what, in: language)
      })
  }

  /// A sentence for each participant who is admitted and lies in no band, by which the contest cannot be held.
  public static func withoutBand(
    _ scored: ContestSheet.Scored, in language: TekseruLanguage.Language
  ) -> [String] {
    guard let measure = scored.nomination.bands.measure, let clause = scored.nomination.bands.clause else { return [] }
    let without = Set(scored.standings.filter { $0.reason == .noBand }.map(\.participant))
    return scored.participants.filter { without.contains($0.code) }.map { participant in
      let code = participant.code.text
      var arguments: [String: TekseruLanguage.Argument] = [
        "participant": .text(scored.names[participant.code].map { "\(code) (\($0))" } ?? code),
        "nomination": .text(scored.nomination.title.text(for: language)), "clause": .text(clause),
        "fact": .text(measure.words(in: language)),
      ]
      let value = measure.value(of: participant)
      arguments["value"] = value.map { .text($0.words(in: language)) }
      return Catalogue.text(
        value == nil ? "contest.check.noBandUnknown" : "contest.check.noBand", in: language, arguments)
    }
  }

  private static func cells(_ what: ContestFinding.What, in language: TekseruLanguage.Language) -> [Cell] {
    func finding(_ word: String) -> Cell { .term("contest.finding", word: word) }
    switch what {
    case .notReported(let clause, let fact): return [finding("notReported"), .text(clause), .text(fact.name), .none]
    case .noValue(let clause, let measure):
      return [finding("noValue"), .text(clause), .text(measure.description), .none]
    case .unusable(let clause, let measure, let basis):
      return [
        finding("unusable"), .text(clause), .text(measure.description),
        .term("contest.basis", word: basis.rawValue),
      ]
    case .noBand: return [finding("noBand"), .none, .none, .none]
    case .excluded(let status, let reason):
      return [finding(status.rawValue), .none, .none, .text(reason.words(in: language))]
    case .listedTwice: return [finding("listedTwice"), .none, .none, .none]
    }
  }

  /// What would move, without anything being moved.
  public static func comparison(_ before: ContestSheet, _ after: ContestSheet) -> Table {
    let codes = before.nominations.map(\.nomination.code)
    let all = codes + after.nominations.map(\.nomination.code).filter { !codes.contains($0) }
    return Table(
      "contestMoves",
      columns: [
        "nomination", "stage", "participant", "name", "placeBefore", "placeAfter", "pointsBefore", "pointsAfter",
        "criteria",
      ],
      rows: all.flatMap { code -> [[Cell]] in
        let old = before.nominations.first { $0.nomination.code == code }
        let new = after.nominations.first { $0.nomination.code == code }
        return Comparison(before: old?.standings ?? [], after: new?.standings ?? []).moves.map { move in
          [
            Cell(code), Cell(move.stage), Cell(move.participant),
            Cell(new?.names[move.participant] ?? old?.names[move.participant]), Cell(move.before?.place),
            Cell(move.after?.place), Cell(points: move.before), Cell(points: move.after),
            move.criteria.isEmpty ? .none : .list(move.criteria.map { .text($0.text) }),
          ]
        }
      })
  }

  /// The jury's marks of a participant, or all of them.
  public static func marks(_ contest: Contest, of participant: Identifier? = nil) -> Table {
    Table(
      "juryMarks", columns: ["nomination", "participant", "criterion", "mark", "author", "reason", "date"],
      rows: contest.marks.filter { participant == nil || $0.said.participant == participant }.map { mark in
        [
          Cell(mark.said.nomination), Cell(mark.said.participant), Cell(mark.said.criterion),
          Cell(exactly: mark.said.mark), Cell(mark.said.author), .text(mark.said.reason), .day(mark.said.date),
        ]
      })
  }

  /// The objections about a participant, or all of them, with what became of them.
  public static func objections(_ contest: Contest, of participant: Identifier? = nil) -> Table {
    Table(
      "objections",
      columns: ["objection", "nomination", "participant", "criterion", "by", "date", "reason", "decision", "points"],
      rows: contest.objections.filter { participant == nil || $0.objection.said.participant == participant }
        .map { raised in
          let said = raised.objection.said
          return [
            Cell(raised.objection.id), Cell(said.nomination), Cell(said.participant), Cell(said.criterion),
            Cell(said.by), .day(said.date), .text(said.reason), decision(raised), points(raised),
          ]
        })
  }

  private static func decision(_ raised: Contest.Raised) -> Cell {
    switch raised.decision?.said.decision {
    case .upheld?: .term("value.decision", word: "upheld")
    case .refused?: .term("value.decision", word: "refused")
    case nil: .none
    }
  }

  private static func points(_ raised: Contest.Raised) -> Cell {
    if case .upheld(_, let points)? = raised.decision?.said.decision { Cell(exactly: points) } else { .none }
  }
}

extension Cell {
  fileprivate init(points standing: Standing?) {
    self = standing.map { Cell(exactly: Ratio($0.points)) } ?? .none
  }
}
