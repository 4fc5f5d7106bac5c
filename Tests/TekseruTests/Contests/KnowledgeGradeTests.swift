import Testing

@testable import Tekseru

@Suite struct KnowledgeGradeTests {
  @Test(
    arguments: [
      (TestBank.PartialAnswers.nothing, [1, 0, 0, 0, 0]),
      (.share, [1, "0.5", 0, 0, 0]),
      (.rightLessWrong, [1, "0.5", "0.5", 0, 0]),
    ] as [(TestBank.PartialAnswers, [Ratio])])
  func `an answer that is right in part gives what the bank says`(
    rule: TestBank.PartialAnswers, expected: [Ratio]
  ) throws {
    var test = SampleTest.whole
    test.partialAnswers = rule
    test.right = ["Q-0": ["a", "b"]]
    let chosen: [Set<Identifier>] = [["a", "b"], ["a"], ["a", "b", "c"], ["c", "d"], []]

    let points = try chosen.map { options in
      try test.bank().grade(test.attempt(["Q-0": options])).questions.first { $0.question == "Q-0" }?.points
    }

    #expect(points == expected)
  }

  @Test(arguments: [(1_800, 100), (1_801, 0), (0, 100)] as [(Int64, Ratio)])
  func `an answer counts up to the last moment of the time and not after it`(seconds: Int64, mark: Ratio) throws {
    let test = SampleTest.whole
    let attempt = try test.attempt(["Q-0": ["a"], "Q-1": ["a"], "Q-2": ["a"], "Q-3": ["a"]], after: seconds)

    #expect(try test.bank().grade(attempt).mark == mark)
  }

  @Test func `of several answers to a question the last in time counts`() throws {
    let test = SampleTest.whole
    let first = try test.attempt(["Q-0": ["b"]])
    func answer(_ option: Identifier, at seconds: Int64) -> TestAttempt.Answer {
      .init(
        question: "Q-0", options: [option], at: Instant(milliseconds: first.started.milliseconds + seconds * 1_000))
    }
    let attempt = try TestAttempt(
      bank: "BANK", inspector: "TI-1", seed: 7, paper: first.paper, started: first.started,
      answers: [answer("b", at: 10), answer("a", at: 20), answer("c", at: 1_900)])

    #expect(try test.bank().grade(attempt).mark == 25)
  }

  @Test func `the best of the attempts allowed counts, and later ones do not`() throws {
    var test = SampleTest.whole
    test.attempts = 2
    let attempts = [
      try test.attempt(["Q-0": ["a"]], startedLater: 10_000), try test.attempt([:], startedLater: 0),
      try test.attempt(["Q-0": ["a"], "Q-1": ["a"]], startedLater: 20_000),
    ]

    let bank = try test.bank()

    #expect(bank.marks(of: attempts) == ["TI-1": 25])
    #expect(bank.problem(ofAttemptAfter: 1, by: "TI-1") == nil)
    #expect(bank.problem(ofAttemptAfter: 2, by: "TI-1")?.code == .testNoAttemptLeft)
  }

  @Test func `before the end nothing that is told depends on the key`() throws {
    let keys: [[Identifier: Set<Identifier>]] = [
      [:], ["Q-0": ["b"], "Q-1": ["c", "d"]], ["Q-2": ["a", "b", "c", "d"]],
    ]
    let attempt = try SampleTest.whole.attempt(["Q-0": ["a"], "Q-1": ["c"]])

    let told = try keys.map { key in
      var test = SampleTest.whole
      test.right = key
      let bank = try test.bank()
      return (bank.result(of: attempt, on: SampleTest.lastDay), bank.asked(on: attempt.paper))
    }

    #expect(told.allSatisfy { $0 == told[0] })
    #expect(told[0].0.answered == 2 && told[0].0.grade == nil)
    #expect(told[0].1.count == 4)
  }

  @Test func `after the last day the grade is told`() throws {
    let attempt = try SampleTest.whole.attempt(["Q-0": ["a"]])

    let result = try SampleTest.whole.bank().result(of: attempt, on: SampleTest.lastDay.adding(days: 1))

    #expect(result.grade?.mark == 25)
  }

  @Test func `grading again after a question was mended shows who moved, and only them`() throws {
    let test = SampleTest.whole
    var mended = test
    mended.right = ["Q-1": ["b"]]
    let attempts = [
      try test.attempt(["Q-0": ["a"], "Q-1": ["b"]], by: "TI-1"), try test.attempt(["Q-0": ["a"]], by: "TI-2"),
      try test.attempt(["Q-1": ["a"]], by: "TI-3"),
    ]

    let regrades = try test.bank().regrades(of: attempts, by: mended.bank())

    #expect(
      regrades == [
        Regrade(inspector: "TI-1", before: 25, after: 50), Regrade(inspector: "TI-3", before: 25, after: 0),
      ])
  }

  @Test func `a question that was taken out counts for nobody, on papers that asked it too`() throws {
    let test = SampleTest.whole
    let attempt = try test.attempt(["Q-0": ["a"]])
    var mended = SampleTest(count: 5, onPaper: 4)
    mended.void = ["Q-1"]

    #expect(try mended.bank().grade(attempt).mark == Ratio(100, 3))
  }

  @Test func `the mark is a fact of the contest, with the attempts behind it`() throws {
    let test = SampleTest.whole
    let reference = RecordReference(.statement, "T-1")
    let attempts = [(reference, try test.attempt(["Q-0": ["a"]]))]

    let examined = try Participant("TI-1").examined(by: test.bank(), attempts: attempts)
    let absent = try Participant("TI-2").examined(by: test.bank(), attempts: attempts)

    #expect(examined.facts[.knowledge] == Fact(.count(25), records: [reference]))
    #expect(absent.facts.isEmpty)
  }
}
