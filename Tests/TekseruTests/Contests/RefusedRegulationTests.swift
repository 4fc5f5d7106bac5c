import Testing

@testable import Tekseru

@Suite struct RefusedRegulationTests {
  private func problems<Value>(_ make: () throws -> Value) -> [Problem] {
    do {
      _ = try make()
      return []
    } catch let problems as Problems {
      return problems.all
    } catch {
      return []
    }
  }

  private func codes<Value>(_ make: () throws -> Value) -> [ProblemCode] { problems(make).map(\.code) }

  private let yes = Scale.yesNo(yes: 1, no: 0)

  @Test(arguments: ["inspection", "fact.", "jury.", "removed.shares", "", "fact.a b"])
  func `a name that is no fact is none`(name: String) {
    #expect(ContestFact(name) == nil)
  }

  @Test(arguments: [
    "inspections", "removed.onTime", "fact.hiddenAccident", "jury.speech", "knowledge", "mandate.valid",
  ])
  func `indicators, declared facts, jury marks and the contest's own are facts`(name: String) {
    #expect(ContestFact(name)?.name == name)
  }

  @Test func `a table cannot be asked about yes and no, nor yes and no about a number`() throws {
    let table = Scale.steps(try Steps([step(.from(0), 1)], clause: "1"))

    #expect(
      codes { try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: table) } == [.contestFactKind])
    #expect(codes { try Criterion(code: "a", clause: "1", measure: "inspections", scale: yes) } == [.contestFactKind])
    #expect(codes { try Measure("sector", per: "members") } == [.contestFactKind])
  }

  @Test func `two criteria, two nominations, two bands of one code are refused`() throws {
    let one = try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: yes)
    let nomination = try #require(try SampleContest().regulation().nominations.first)

    #expect(problems { try SampleContest(criteria: [one, one]).regulation() }.map(\.value) == ["a"])
    #expect(
      codes {
        try Regulation(
          id: "R", title: .sample, organizer: "U", period: Period(asOf: Day(number: 0)),
          nominations: [nomination, nomination])
      } == [.contestCodeRepeated])
    #expect(
      codes { try SizeBands([.init("a", .from(0, to: 9)), .init("a", .over(9))], by: "members", clause: "1") }
        == [.contestCodeRepeated])
  }

  @Test func `stages in a circle, two firsts, an unknown one before and a dead end are refused`() throws {
    let circle = [
      try Stage(code: "a", after: "b", level: .branch, goingUp: 1), try Stage(code: "b", after: "a", level: .union),
    ]
    let firsts = [try Stage(code: "a", level: .branch, goingUp: 1), try Stage(code: "b", level: .union)]
    let unknown = [try Stage(code: "a", after: "x", level: .branch)]
    let fork = [
      try Stage(code: "a", level: .branch, goingUp: 1), try Stage(code: "b", after: "a", level: .union),
      try Stage(code: "c", after: "a", level: .union),
    ]
    let deadEnd = [try Stage(code: "a", level: .branch), try Stage(code: "b", after: "a", level: .union)]

    #expect(problems { try Stages(circle) }.map(\.reason) == ["notOneAfterAnother"])
    #expect(problems { try Stages(firsts) }.map(\.reason) == ["notOneAfterAnother"])
    #expect(problems { try Stages(unknown) }.map(\.value) == ["x"])
    #expect(problems { try Stages(fork) }.map(\.value) == ["b"])
    #expect(problems { try Stages(deadEnd) }.map(\.reason) == ["nobodyGoesUp"])
  }

  @Test func `a band without an end on either side overlaps every other`() {
    let all = Interval(from: nil, to: nil)

    #expect(
      all.map { every in codes { try SizeBands([.init("a", every), .init("b", .over(9))], by: "members", clause: "1") }
      }
        == [.contestOverlap])
  }

  @Test func `a weight, a unit or a reward that is not above 0 is refused, and a penalty that is not below`() {
    #expect(
      codes { try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: yes, weight: 0) } == [
        .contestScale
      ])
    #expect(codes { try PerUnit.reward(1, each: 0, upTo: 9) } == [.contestScale])
    #expect(codes { try PerUnit.reward("-1", upTo: 9) } == [.contestScale])
    #expect(problems { try PerUnit.penalty(1, downTo: "-9") }.map(\.reason) == ["notNegative"])
    #expect(problems { try Linear(from: .init(3, 0), to: .init(3, 9)) }.map(\.reason) == ["flat"])
  }

  @Test func `a million steps are refused at once, and so is too much of anything else`() throws {
    let steps = (0..<1_000_000).map { _ in step(Interval(0), 1) }
    let one = try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: yes)

    #expect(codes { try Steps(steps, clause: "1") } == [.contestTooLarge])
    #expect(
      codes { try SampleContest(criteria: Array(repeating: one, count: 201)).regulation() }.contains(.contestTooLarge))
    #expect(codes { try SampleContest(places: 1_001).regulation() } == [.valueType])
    #expect(
      codes { try SampleContest(ties: Array(repeating: .init("members", better: .more), count: 21)).regulation() } == [
        .contestTooLarge
      ])
  }

  @Test func `a number with more digits than are reckoned with is refused`() {
    let huge = Scale.yesNo(yes: "1000000001", no: 0)
    let fine = Scale.yesNo(yes: "0.000000001", no: 0)
    let product = Scale.yesNo(yes: 1_000_000, no: 0)

    #expect(
      codes { try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: huge) }.contains(
        .contestNumberTooLong))
    #expect(
      codes { try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: fine) }.contains(
        .contestNumberTooLong))
    #expect(
      codes { try Criterion(code: "a", clause: "1", measure: "mandate.valid", scale: product, weight: 10_000) } == [
        .contestNumberTooLong
      ])
  }

  @Test func `a lower place may not ask for more points than a higher one`() {
    #expect(codes { try SampleContest(minimumPoints: [60, 70]).regulation() } == [.contestMinimumOrder])
  }

  @Test func `no criteria and no nominations are refused`() throws {
    #expect(
      codes {
        try Regulation(
          id: "R", title: .sample, organizer: "U", period: Period(asOf: Day(number: 0)), nominations: [])
      } == [.fieldMissing])
  }
}
