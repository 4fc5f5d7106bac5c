import Testing

@testable import Tekseru

/// A whole contest told as a story: the best technical inspector of a union's two branches in 2026.
@Suite struct ContestStoryTests {
  /// The example scale for inspectors; it is the project's own, no union published one.
  private func regulation() throws -> Regulation {
    let full = Linear.Point(1, 25)
    let criteria = [
      try Criterion(
        code: "plan", clause: "3.1", measure: Measure("inspections", per: "inspections.planned"),
        scale: .linear(Linear(from: .init(0, 0), to: .init(1, 20)))),
      try Criterion(
        code: "onTime", clause: "3.2", measure: "removed.onTime", scale: .linear(Linear(from: .init(0, 0), to: full))),
      try Criterion(
        code: "removed", clause: "3.3", measure: "removed.share",
        scale: .linear(Linear(from: .init(0, 0), to: .init(1, 10)))),
      try Criterion(code: "trained", clause: "3.7", measure: "training.valid", scale: .yesNo(yes: 5, no: 0)),
      try Criterion(
        code: "test", clause: "3.8", measure: "knowledge", scale: .linear(Linear(from: .init(0, 0), to: .init(100, 15)))
      ),
      try Criterion(
        code: "speech", clause: "3.9", measure: "jury.speech",
        scale: .linear(Linear(from: .init(0, 0), to: .init(10, 10)))),
    ]
    let stages = try Stages([
      Stage(code: "branch", level: .branch, goingUp: 1), Stage(code: "union", after: "branch", level: .union),
    ])
    let nomination = try Nomination(
      code: "inspector", title: .sample, participants: .inspectors,
      admission: [
        try Condition(clause: "2.1", measure: "inspections", test: .within(.from(1))),
        try Condition(clause: "2.2", measure: "mandate.valid", test: .flag(true)),
      ], criteria: criteria, ranking: Ranking(counting: .dense, places: 3), stages: stages)
    return try Regulation(
      id: "R-2026", title: .sample, organizer: "UNION", period: #require(Period(year: 2026)), test: "T",
      nominations: [nomination])
  }

  private struct Record {
    var held: Int
    var removed: Int
    var found: Int
    var branch: Identifier
  }

  private let year: [Identifier: Record] = [
    "TI-1": Record(held: 10, removed: 4, found: 4, branch: "NORTH"),
    "TI-2": Record(held: 5, removed: 1, found: 2, branch: "NORTH"),
    "TI-3": Record(held: 8, removed: 1, found: 4, branch: "SOUTH"),
    "TI-4": Record(held: 0, removed: 0, found: 0, branch: "SOUTH"),
  ]

  private func facts() throws -> [Participant] {
    var collector = FactCollector(period: try #require(Period(year: 2026)))
    let (found, due) = (try Day("2026-03-02"), try Day("2026-03-12"))
    for (code, record) in year {
      let plan = Plan(organization: "O", year: 2026)
      for _ in 0..<10 { collector.add(Plan.Item(), of: plan, "P-1", for: code) }
      for number in 0..<record.held {
        let inspection = try Inspection(organization: "O", inspectors: [code], date: found, kind: .planned)
        collector.add(inspection, Identifier(stringLiteral: "\(code)-\(number)"), for: code)
      }
      for number in 0..<record.found {
        let events: [ViolationHistory.Event] = number < record.removed ? [.remediation(.confirmed, on: due)] : []
        let history = ViolationHistory(found: found, due: due, isFixedOnSpot: false, events: events)
        let reference = RecordReference(.inspection, Identifier(stringLiteral: "\(code)-0"))
        collector.add(
          FoundViolation(
            found: found, category: .rules, originalDue: due, history: history, records: [reference]), for: code)
      }
      let mandate = try Inspector(
        code: code, name: "N", organizations: ["O"], from: try Day("2025-01-01"), trainings: [try .init()])
      collector.add(mandate, Identifier(stringLiteral: "M-\(code)"), for: code)
    }
    return year.map { collector.participant($0.key, organizations: [.branch: $0.value.branch, .union: "UNION"]) }
  }

  private func points(_ standings: [Standing]) -> [String] {
    standings.map {
      "\($0.stage?.text ?? "") \($0.group?.text ?? "") \($0.participant) \($0.points) \($0.place.map(String.init) ?? "–")"
    }
  }

  @Test func `the year's records become standings in two stages, and whoever did nothing is told why`() throws {
    let standings = try regulation().standings(of: "inspector", among: facts())

    #expect(
      points(standings) == [
        "branch NORTH TI-1 60 1", "branch NORTH TI-2 32.5 2", "branch SOUTH TI-3 29.75 1", "branch SOUTH TI-4 5 –",
        "union UNION TI-1 60 1", "union UNION TI-3 29.75 2",
      ])
    #expect(
      standings.first { $0.participant == "TI-4" }?.reason
        == .condition(clause: "2.1", measure: "inspections", value: .count(0)))
  }

  @Test func `the test, the jury and a decided objection move points and leave their records behind`() throws {
    let regulation = try regulation()
    let freeze = try Freeze(regulation: "R-2026", position: 900, date: Day("2027-01-20"), by: "OFFICER")
    let attempt = try SampleTest.whole.attempt(["Q-0": ["a"], "Q-1": ["a"]], by: "TI-3")
    let mark = try JuryMark(
      freeze: "F", nomination: "inspector", criterion: "speech", participant: "TI-3", mark: 9, author: "J-1",
      reason: "clear", date: freeze.date)
    let objection = try Objection(
      freeze: "F", nomination: "inspector", participant: "TI-3", criterion: "onTime", by: "TI-3",
      date: freeze.date.adding(days: 3), reason: "the confirmations came late by no fault of the inspector")
    let decision = try ObjectionDecision(
      objection: "OB", decision: .upheld(criterion: "onTime", points: 25), by: "CHAIR",
      date: freeze.date.adding(days: 5), reason: "upheld")
    let corrections = [decision.correction(of: objection, by: RecordReference(.statement, "D"))].compactMap(\.self)
    let bank = try SampleTest.whole.bank()

    let participants = try facts().map {
      $0.examined(by: bank, attempts: [(RecordReference(.statement, "T"), attempt)])
        .marked(by: [(RecordReference(.statement, "K"), mark)], of: "F", in: "inspector")
    }
    let standings = regulation.standings(of: "inspector", among: participants, corrections: corrections)

    #expect(objection.problem(against: freeze, under: regulation) == nil)
    #expect(decision.problem(on: objection, under: regulation) == nil)
    let winner = try #require(standings.first { $0.stage == "union" })
    #expect(points([winner]) == ["union UNION TI-3 65 1"])
    #expect(
      winner.criteria.map { "\($0.clause) \($0.points.exactText)" }
        == ["3.1 16", "3.2 25", "3.3 2.5", "3.7 5", "3.8 7.5", "3.9 9"])
    #expect(winner.criteria.first { $0.criterion == "onTime" }?.correction?.before == "6.25")
  }
}
