import Testing

@testable import Tekseru

@Suite struct ScoringTests {
  private func share(_ whenAbsent: Criterion.WhenAbsent) throws(Problems) -> Criterion {
    try Criterion(
      code: "share", clause: "3.2", measure: Measure("removed", per: "violations", times: 100),
      scale: .linear(Linear(from: .init(0, 0), to: .init(100, 25))), whenAbsent: whenAbsent)
  }

  private func work() throws(Problems) -> Criterion {
    try Criterion(code: "work", clause: "3.1", measure: "inspections", scale: .perUnit(.reward(5, upTo: 75)))
  }

  @Test(arguments: Criterion.WhenAbsent.allCases)
  func `nothing found and nothing removed is never full marks`(whenAbsent: Criterion.WhenAbsent) throws {
    let nothing = Participant("A", facts: ["removed": Fact(.count(0)), "violations": Fact(.count(0))])

    let score = try share(whenAbsent).score(of: nothing, rounding: nil)

    #expect(score.points == 0)
    #expect(score.value == nil && score.basis == .noValue)
    #expect(score.isApplicable == (whenAbsent == .zero))
  }

  @Test(arguments: Criterion.WhenAbsent.allCases, Nomination.WithoutNotApplicable.allCases)
  func `an inspector without inspections cannot win on a ratio`(
    whenAbsent: Criterion.WhenAbsent, rest: Nomination.WithoutNotApplicable
  ) throws {
    let contest = SampleContest(criteria: [try work(), try share(whenAbsent)], withoutNotApplicable: rest)
    let idle = Participant(
      "IDLE", facts: ["inspections": Fact(.count(0)), "removed": Fact(.count(0)), "violations": Fact(.count(0))])
    let busy = Participant(
      "BUSY", facts: ["inspections": Fact(.count(1)), "removed": Fact(.count(0)), "violations": Fact(.count(9))])

    #expect(try contest.places([idle, busy]) == "BUSY 1, IDLE 2")
  }

  @Test func `without what does not apply the total is out of the rest where the regulation says so`() throws {
    let criteria = [try work(), try share(.notApplicable)]
    let participant = Participant("A", facts: ["inspections": Fact(.count(15))])

    let leftOut = try SampleContest(criteria: criteria).standings([participant])
    let outOfTheRest = try SampleContest(criteria: criteria, withoutNotApplicable: .outOfTheRest)
      .standings([participant])

    #expect(leftOut.map(\.points) == [Decimal(75)])
    #expect(outOfTheRest.map(\.points) == [Decimal(100)])
    #expect(outOfTheRest.map(\.factor) == [Ratio(4, 3)])
  }

  @Test func `a fact that nobody reported gives nothing and says that it was not reported`() throws {
    let score = try work().score(of: Participant("A"), rounding: nil)

    #expect(score.points == 0 && score.basis == .notReported)
  }

  @Test func `the weight multiplies the scale's points and the cap bounds them`() throws {
    let capped = try Criterion(
      code: "c", clause: "1", measure: "inspections", scale: .perUnit(.reward(2, upTo: 100)), weight: "1.5", cap: 20)

    let points = [1, 6, 7, 90].map { count in
      capped.score(of: Participant("A", facts: ["inspections": Fact(.count(count))]), rounding: nil).points
    }

    #expect(points == [3, 18, 20, 20])
  }

  @Test func `a penalty takes points off for each whole unit down to its bound`() throws {
    let late = try PerUnit.penalty("-10", downTo: "-50")

    #expect([0, 1, "1.9", 4, 5, 80].map { late.points(for: $0) } == [0, "-10", "-10", "-40", "-50", "-50"])
  }

  @Test func `a line is straight between its points and flat beyond them`() throws {
    let line = try Linear(from: .init(10, 100), to: .init(0, 0))

    #expect(["-1", 0, "2.5", 10, 11].map { line.points(for: $0) } == [0, 0, 25, 100, 100])
    #expect(try line.points(for: #require(Ratio(1, 3))) == Ratio(10, 3))
  }

  @Test func `points are rounded once, where the regulation says`() throws {
    let third = try Criterion(
      code: "a", clause: "1", measure: "inspections", scale: .linear(Linear(from: .init(0, 0), to: .init(3, 1))))
    let other = try Criterion(code: "b", clause: "2", measure: third.measure, scale: third.scale)
    let two = Participant("A", facts: ["inspections": Fact(.count(2))])
    let rounding = try #require(Rounding(decimals: 1))

    let total = try SampleContest(criteria: [third, other], rounding: rounding).standings([two])
    let each = try SampleContest(criteria: [third, other], rounding: rounding, roundingPlace: .criterion)
      .standings([two])

    #expect(total.first?.points == Decimal("1.3"))
    #expect(each.first?.points == Decimal("1.4"))
    #expect(each.first?.criteria.map(\.points) == ["0.7", "0.7"])
  }

  @Test func `a number for a yes or no gives nothing and says so`() throws {
    let yes = try Criterion(code: "y", clause: "1", measure: "fact.service", scale: .yesNo(yes: 10, no: 0))

    let score = yes.score(of: Participant("A", facts: ["fact.service": Fact(.count(1))]), rounding: nil)

    #expect(score.points == 0 && score.basis == .wrongKind)
  }
}
