import Testing

@testable import Tekseru

@Suite struct BandAndStageTests {
  private func bands(hundredIsSmall: Bool) throws(Problems) -> Bands {
    let small: Interval = hundredIsSmall ? .from(0, to: 100) : .from(0, below: 100)
    let large: Interval = hundredIsSmall ? .over(100) : .from(100)
    return .bySize(try SizeBands([.init("small", small), .init("large", large)], by: "members", clause: "2.1"))
  }

  @Test(arguments: [(true, "small"), (false, "large")])
  func `exactly 100 members belong where the regulation says`(hundredIsSmall: Bool, band: Identifier) throws {
    let contest = SampleContest(bands: try bands(hundredIsSmall: hundredIsSmall))

    let standings = try contest.standings([.with("A", 5, ["members": 100])])

    #expect(standings.map(\.band) == [band])
  }

  @Test func `bands that both or neither hold 100 are refused with the clause`() throws {
    let both = try #require(throws: Problems.self) {
      try SizeBands([.init("s", .from(0, to: 100)), .init("l", .from(100))], by: "members", clause: "2.1")
    }
    let neither = try #require(throws: Problems.self) {
      try SizeBands([.init("s", .from(0, below: 100)), .init("l", .over(100))], by: "members", clause: "2.1")
    }

    #expect(both.all == [Problem(.contestOverlap, at: "bands", value: "x = 100", details: ["clause": "2.1"])])
    #expect(neither.all == [Problem(.contestGap, at: "bands", value: "x = 100", details: ["clause": "2.1"])])
  }

  @Test func `a participant without members is in no band, takes no place and says why`() throws {
    let contest = SampleContest(bands: try bands(hundredIsSmall: true))

    let standings = try contest.standings([.with("A", 5)])

    #expect(standings.map(\.status) == [.notAdmitted])
    #expect(standings.map(\.reason) == [.noBand])
  }

  @Test func `bands by sector take every other word into the band of the others`() throws {
    let bands = try WordBands([.init("schools", ["school"])], others: "rest", by: "sector", clause: "2")
    let contest = SampleContest(bands: .byWord(bands))
    let sectors = ["A": "school", "B": "hospital"]

    let standings = try contest.standings(
      sectors.map { Participant(Identifier(stringLiteral: $0.key), facts: ["sector": Fact(.word($0.value))]) })

    #expect(standings.map(\.band) == ["schools", "rest"])
  }

  @Test(arguments: [
    (false, "small: A 1, C 2; large: B 1, D 2"),
    (true, "all: B 1, A 2, D 3, C 4"),
  ])
  func `the first of each band of each branch go up, and meet there as the regulation says`(
    mergesBands: Bool, final: String
  ) throws {
    let stages = try Stages([
      Stage(code: "final", after: "branch", level: .union, mergesBands: mergesBands),
      Stage(code: "branch", level: .branch, goingUp: 1),
    ])
    let contest = SampleContest(bands: try bands(hundredIsSmall: true), stages: stages)

    let standings = try contest.standings(BandAndStageTests.twoBranches)

    let rows = standings.filter { $0.stage == "final" }
    let bands = mergesBands ? [nil] : ["small", "large"] as [Identifier?]
    let text = bands.map { band in
      "\(band?.text ?? "all"): "
        + rows.filter { $0.band == band }.map { "\($0.participant) \($0.place ?? 0)" }.joined(separator: ", ")
    }
    #expect(text.joined(separator: "; ") == final)
    #expect(standings.count { $0.stage == "branch" } == BandAndStageTests.twoBranches.count)
  }

  private static let twoBranches: [Participant] = [
    .with("A", 50, ["members": 90]).at([.branch: "NORTH", .union: "U"]),
    .with("B", 70, ["members": 500]).at([.branch: "NORTH", .union: "U"]),
    .with("C", 30, ["members": 20]).at([.branch: "SOUTH", .union: "U"]),
    .with("D", 40, ["members": 101]).at([.branch: "SOUTH", .union: "U"]),
    .with("E", 45, ["members": 100]).at([.branch: "NORTH", .union: "U"]),
    .with("F", 39, ["members": 900]).at([.branch: "SOUTH", .union: "U"]),
  ]

  @Test func `all who share the last place that goes up go up`() throws {
    let stages = try Stages([
      Stage(code: "branch", level: .branch, goingUp: 1), Stage(code: "final", after: "branch", level: .union),
    ])
    let field: [Participant] = ["A", "B", "C"].map { code in
      .with(code, code == "C" ? 1 : 9).at([.branch: "NORTH", .union: "U"])
    }

    let standings = try SampleContest(stages: stages).standings(field)

    #expect(standings.filter { $0.stage == "final" }.map(\.participant) == ["A", "B"])
  }

  @Test func `a participant of no branch cannot enter a branch's stage and says so`() throws {
    let stages = try Stages([Stage(code: "branch", level: .branch)])

    let standings = try SampleContest(stages: stages).standings([.with("A", 9)])

    #expect(standings.map(\.reason) == [.noGroup(.branch)])
  }

  @Test func `a condition of admission or of exclusion takes the place away and cites its clause`() throws {
    let inspected = try Condition(clause: "2.3", measure: "inspections", test: .within(.from(1)))
    let fatal = try Condition(clause: "2.4", measure: "injuries.fatal", test: .within(.from(1)))
    let contest = SampleContest(admission: [inspected], disqualification: [fatal])

    let standings = try contest.standings([
      .with("A", 90, ["inspections": 3, "injuries.fatal": 1]), .with("B", 80, ["inspections": 0]), .with("C", 70),
      .with("D", 60, ["inspections": 1, "injuries.fatal": 0]),
    ])

    #expect(
      standings.map { "\($0.participant) \($0.status)" } == [
        "D ranked", "A disqualified", "B notAdmitted", "C notAdmitted",
      ])
    #expect(standings.map(\.place) == [1, nil, nil, nil])
    #expect(
      standings.dropFirst().map(\.reason) == [
        .condition(clause: "2.4", measure: "injuries.fatal", value: .count(1)),
        .condition(clause: "2.3", measure: "inspections", value: .count(0)),
        .condition(clause: "2.3", measure: "inspections", value: nil),
      ])
  }
}
