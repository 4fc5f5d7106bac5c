import Testing

@testable import Tekseru

@Suite struct PlacesTests {
  /// The points of a field like that of the health union's contest of 2022: one first, two second, three third places.
  static let of2022: [Participant] = [
    .with("A", 90), .with("B", 80), .with("C", 80), .with("D", 70), .with("E", 70), .with("F", 70),
  ]

  @Test func `the places of 2022 come out under dense ranking`() throws {
    #expect(try SampleContest().places(PlacesTests.of2022) == "A 1, B 2, C 2, D 3, E 3, F 3")
  }

  @Test func `under standard ranking the third places of 2022 are fourth ones`() throws {
    #expect(try SampleContest(counting: .standard).places(PlacesTests.of2022) == "A 1, B 2, C 2, D 4, E 4, F 4")
  }

  @Test func `only as many places are awarded as the regulation says`() throws {
    let dense = try SampleContest().standings(PlacesTests.of2022 + [.with("G", 60)])
    let standard = try SampleContest(counting: .standard).standings(PlacesTests.of2022)

    #expect(dense.map(\.isAwarded) == [true, true, true, true, true, true, false])
    #expect(standard.map(\.isAwarded) == [true, true, true, false, false, false])
  }

  @Test func `the order in which participants are given moves nothing`() throws {
    let contest = SampleContest()

    #expect(try contest.standings(PlacesTests.of2022) == contest.standings(PlacesTests.of2022.reversed()))
  }

  @Test func `whoever is below the minimum takes no place and is told the minimum`() throws {
    let standings = try SampleContest(minimumPoints: [75]).standings(PlacesTests.of2022)

    #expect(standings.map(\.place) == [1, 2, 2, nil, nil, nil])
    #expect(standings.last?.reason == .belowMinimum(75))
    #expect(standings.last?.status == .ranked)
  }

  @Test func `points that equal the minimum are enough`() throws {
    #expect(try SampleContest(minimumPoints: [80]).places([.with("A", 80), .with("B", "79.99")]) == "A 1, B –")
  }

  @Test func `a first place that nobody reaches stays vacant and the best takes the second`() throws {
    let contest = SampleContest(minimumPoints: [95, 60])

    #expect(try contest.places(PlacesTests.of2022) == "A 2, B 3, C 3, D 4, E 4, F 4")
  }

  @Test func `ties are decided by each fact of the rule in turn and shared after the last`() throws {
    let ties = [
      Ranking.Tie("injuries.severe", better: .less), Ranking.Tie("removed.share", better: .more),
    ]
    let field: [Participant] = [
      .with("A", 80, ["injuries.severe": 1, "removed.share": "0.9"]),
      .with("B", 80, ["injuries.severe": 0, "removed.share": "0.5"]),
      .with("C", 80, ["injuries.severe": 1, "removed.share": "0.95"]),
      .with("D", 80, ["injuries.severe": 1, "removed.share": "0.9"]),
    ]

    #expect(try SampleContest(ties: ties).places(field) == "B 1, C 2, A 3, D 3")
    #expect(try SampleContest(ties: [ties[0]]).places(field) == "B 1, A 2, C 2, D 2")
    #expect(try SampleContest().places(field) == "A 1, B 1, C 1, D 1")
  }

  @Test func `whoever has no value in a tie comes after those who have one, whichever way it counts`() throws {
    let field: [Participant] = [
      .with("A", 80), .with("B", 80, ["injuries.severe": 9]), .with("C", 80), .with("D", 80, ["injuries.severe": 9]),
    ]

    for better in Ranking.Tie.Better.allCases {
      let places = try SampleContest(ties: [.init("injuries.severe", better: better)]).places(field)
      #expect(places == "B 1, D 1, A 2, C 2")
    }
  }

  @Test func `all equal share the first place, with points and without`() throws {
    #expect(try SampleContest().places([.with("A", 50), .with("B", 50)]) == "A 1, B 1")
    #expect(try SampleContest().places([.with("A", 0), .with("B", 0)]) == "A 1, B 1")
  }

  @Test func `one participant is first and none gives no standings`() throws {
    #expect(try SampleContest().places([.with("A", 1)]) == "A 1")
    #expect(try SampleContest().standings([]) == [])
  }

  @Test func `a nomination that the regulation does not have has no standings`() throws {
    #expect(try SampleContest().regulation().standings(of: "worst", among: PlacesTests.of2022) == [])
  }
}
