import Testing

@testable import Tekseru

@Suite struct ComparisonTests {
  @Test func `equal standings move nobody`() throws {
    let standings = try SampleContest().standings(PlacesTests.of2022)

    #expect(Comparison(before: standings, after: standings).moves == [])
  }

  @Test func `a changed rule names who moves, from which place to which`() throws {
    let before = try SampleContest().standings(PlacesTests.of2022)
    let after = try SampleContest(counting: .standard).standings(PlacesTests.of2022)

    let moves = Comparison(before: before, after: after).moves

    #expect(moves.map(\.participant) == ["D", "E", "F"])
    #expect(moves.map { [$0.before?.place, $0.after?.place] } == [[3, 4], [3, 4], [3, 4]])
    #expect(moves.allSatisfy { $0.criteria.isEmpty })
  }

  @Test func `a changed fact names its criterion, and newcomers and leavers are moves too`() throws {
    let before = try SampleContest().standings([.with("A", 9), .with("B", 5)])
    let after = try SampleContest().standings([.with("A", 8), .with("C", 9)])

    let moves = Comparison(before: before, after: after).moves

    #expect(moves.map(\.participant) == ["A", "B", "C"])
    #expect(moves.map(\.criteria) == [["points"], ["points"], ["points"]])
    #expect(moves.map { $0.before == nil } == [false, false, true])
    #expect(moves.map { $0.after == nil } == [false, true, false])
  }
}
