import Testing

@testable import Tekseru

/// Takes records away one by one and looks at which criteria notice.
@Suite struct RecordPropertyTests {
  private struct Record {
    let reference: RecordReference
    let fact: ContestFact
    let amount: Int32
  }

  private static let counted: [ContestFact] = ["inspections", "violations", "removed", "followUps", "seminars"]

  private func criteria() throws(Problems) -> [Criterion] {
    [
      try Criterion(code: "work", clause: "1", measure: "inspections", scale: .perUnit(.reward(2, upTo: 20))),
      try Criterion(
        code: "share", clause: "2", measure: Measure("removed", per: "violations", times: 100),
        scale: .linear(Linear(from: .init(0, 0), to: .init(100, 30))), whenAbsent: .notApplicable),
      try Criterion(
        code: "again", clause: "3", measure: Measure("followUps", per: "inspections"),
        scale: .linear(Linear(from: .init(0, 0), to: .init(1, 10)))),
      try Criterion(code: "taught", clause: "4", measure: "seminars", scale: .information),
    ]
  }

  private func participant(_ records: [Record]) -> Participant {
    var participant = Participant("A")
    for fact in RecordPropertyTests.counted {
      let own = records.filter { $0.fact == fact }
      let sum = own.reduce(0) { $0 + $1.amount }
      participant.facts[fact] = Fact(.count(sum), records: own.map(\.reference))
    }
    return participant
  }

  private func records(_ generator: inout SplitMix64) -> [Record] {
    (0..<Int(generator.next(below: 12))).map { number in
      let fact = RecordPropertyTests.counted[Int(generator.next(below: 5))]
      return Record(
        reference: RecordReference(.inspection, Identifier(stringLiteral: "\(fact)-\(number)")), fact: fact,
        amount: Int32(generator.next(below: 4)))
    }
  }

  @Test func `taking a record away changes exactly the criteria that name it`() throws {
    var generator = SplitMix64(seed: 4)
    let contest = SampleContest(criteria: try criteria(), withoutNotApplicable: .leftOut)
    var checked = 0

    for _ in 0..<400 {
      let records = records(&generator)
      let before = try #require(try contest.standings([participant(records)]).first)
      for index in records.indices {
        var fewer = records
        let taken = fewer.remove(at: index)
        let after = try #require(try contest.standings([participant(fewer)]).first)
        let changed = zip(before.criteria, after.criteria).filter { $0 != $1 }.map(\.0.criterion)
        #expect(changed == before.criteria.filter { $0.records.contains(taken.reference) }.map(\.criterion))
        checked += changed.count
      }
    }

    #expect(checked > 1_000)
  }

  @Test func `the points of the criteria add up to the standing's`() throws {
    var generator = SplitMix64(seed: 8)
    let contest = SampleContest(criteria: try criteria(), withoutNotApplicable: .outOfTheRest)

    for _ in 0..<400 {
      let standing = try #require(try contest.standings([participant(records(&generator))]).first)
      let sum = Rounding.twoDecimals(sumOf: standing.criteria.map(\.points), times: standing.factor)
      #expect(sum == standing.points)
      #expect(standing.criteria.allSatisfy { !$0.clause.isEmpty })
    }
  }
}
