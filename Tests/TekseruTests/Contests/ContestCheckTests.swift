import Testing

@testable import Tekseru

@Suite struct ContestCheckTests {
  private func contest() throws(Problems) -> SampleContest {
    let share = try Criterion(
      code: "share", clause: "3.1", measure: Measure("removed", per: "violations"),
      scale: .linear(Linear(from: .init(0, 0), to: .init(1, 10))))
    let service = try Criterion(code: "service", clause: "3.2", measure: "fact.service", scale: .yesNo(yes: 1, no: 0))
    let fatal = try Condition(clause: "2.4", measure: "injuries.fatal", test: .within(.from(1)))
    let bands = try SizeBands([.init("any", .from(0))], by: "members", clause: "2.1")
    return SampleContest(criteria: [share, service], bands: .bySize(bands), disqualification: [fatal])
  }

  private func findings(_ facts: [ContestFact: Fact]) throws -> [ContestFinding.What] {
    try contest().regulation().findings(in: "best", among: [Participant("A", facts: facts)]).map(\.what)
  }

  private let complete: [ContestFact: Fact] = [
    "removed": Fact(.count(1)), "violations": Fact(.count(2)), "fact.service": Fact(.flag(true)),
    "injuries.fatal": Fact(.count(0)), "members": Fact(.count(40)),
  ]

  @Test func `complete data lack nothing`() throws {
    #expect(try findings(complete) == [])
  }

  @Test(arguments: ["removed", "violations"] as [ContestFact])
  func `a missing fact is named with its clause`(fact: ContestFact) throws {
    var facts = complete
    facts[fact] = nil

    #expect(try findings(facts) == [.notReported(clause: "3.1", fact: fact)])
  }

  @Test func `a missing fact of a condition and a missing band are named`() throws {
    var facts = complete
    facts["injuries.fatal"] = nil
    facts["members"] = nil

    #expect(try findings(facts) == [.notReported(clause: "2.4", fact: "injuries.fatal"), .noBand])
  }

  @Test func `nothing out of nothing and a number for a yes are named`() throws {
    var facts = complete
    facts["removed"] = Fact(.count(0))
    facts["violations"] = Fact(.count(0))
    facts["fact.service"] = Fact(.count(1))
    let measure = try Measure("removed", per: "violations")

    #expect(
      try findings(facts) == [
        .noValue(clause: "3.1", measure: measure),
        .unusable(clause: "3.2", measure: "fact.service", basis: .wrongKind),
      ])
  }

  @Test func `whoever is disqualified is named with the clause and the value`() throws {
    var facts = complete
    facts["injuries.fatal"] = Fact(.count(2))

    #expect(
      try findings(facts) == [
        .excluded(.disqualified, .condition(clause: "2.4", measure: "injuries.fatal", value: .count(2)))
      ])
  }

  @Test func `a participant who is listed twice is named`() throws {
    let twice = [Participant("A", facts: complete), Participant("A", facts: complete)]

    #expect(
      try contest().regulation().findings(in: "best", among: twice)
        == [ContestFinding(participant: "A", what: .listedTwice)])
  }
}
