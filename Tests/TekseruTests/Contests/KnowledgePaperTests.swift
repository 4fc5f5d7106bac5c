import Testing

@testable import Tekseru

@Suite struct KnowledgePaperTests {
  @Test func `the same seed draws the same paper, and another inspector or seed another one`() throws {
    let bank = try SampleTest().bank()

    let paper = TestPaper(from: bank, seed: 7, inspector: "TI-1")

    #expect(paper == TestPaper(from: bank, seed: 7, inspector: "TI-1"))
    #expect(paper != TestPaper(from: bank, seed: 8, inspector: "TI-1"))
    #expect(paper != TestPaper(from: bank, seed: 7, inspector: "TI-2"))
  }

  @Test func `a paper that was drawn once is drawn so for good`() throws {
    let paper = TestPaper(from: try SampleTest(count: 6, onPaper: 3).bank(), seed: 2_026, inspector: "TI-0417")

    #expect(
      paper.items.map { "\($0.question):\($0.options.map(\.text).joined())" } == ["Q-0:dabc", "Q-2:acbd", "Q-5:adcb"])
  }

  @Test func `the generator gives the numbers that its authors published`() {
    var generator = SplitMix64(seed: 1_234_567)

    #expect(
      (0..<3).map { _ in generator.next() }
        == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `the order of the bank and its key play no part in what is drawn`() throws {
    let bank = try SampleTest().bank()
    let turned = try TestBank(
      id: bank.id, title: bank.title, questions: bank.questions.reversed(), questionsOnPaper: 5, minutes: 30,
      until: bank.until)
    let otherKey = try SampleTest(right: ["Q-0": ["b", "c"], "Q-5": ["d"]]).bank()

    let papers = [bank, turned, otherKey].map { TestPaper(from: $0, seed: 3, inspector: "TI-1") }

    #expect(papers[0] == papers[1] && papers[0] == papers[2])
  }

  @Test func `a paper asks each question once, all options in some order, and none that was taken out`() throws {
    let bank = try SampleTest(void: ["Q-3"]).bank()
    var asked: Set<Identifier> = []

    for seed in 0..<200 as Range<UInt64> {
      let items = TestPaper(from: bank, seed: seed, inspector: "TI-1").items
      #expect(Set(items.map(\.question)).count == 5)
      #expect(items.allSatisfy { Set($0.options) == ["a", "b", "c", "d"] })
      asked.formUnion(items.map(\.question))
    }

    #expect(asked == Set(bank.questions.map(\.code)).subtracting(["Q-3"]))
  }

  @Test func `each question and each first option is drawn about as often as the others`() throws {
    let bank = try SampleTest().bank()
    var questions: [Identifier: Int] = [:]
    var firsts: [Identifier: Int] = [:]

    for seed in 0..<2_400 as Range<UInt64> {
      for item in TestPaper(from: bank, seed: seed, inspector: "TI-1").items {
        questions[item.question, default: 0] += 1
        firsts[item.options[0], default: 0] += 1
      }
    }

    #expect(questions.count == 12 && questions.values.allSatisfy { (850...1_150).contains($0) })
    #expect(firsts.count == 4 && firsts.values.allSatisfy { (2_800...3_200).contains($0) })
  }

  @Test func `a bank that cannot be asked is refused`() throws {
    let options = [Question.Option("a", .sample, isRight: false), Question.Option("b", .sample, isRight: false)]

    #expect(throws: Problems.self) { try SampleTest(count: 4, onPaper: 5).bank() }
    #expect(throws: Problems.self) { try SampleTest(count: 5, onPaper: 5, void: ["Q-1"]).bank() }
    #expect(throws: Problems([Problem(.testQuestion, at: "options", value: "Q")])) {
      try Question(code: "Q", text: .sample, options: options)
    }
    #expect(throws: Problems.self) {
      try Question(code: "Q", text: .sample, options: [Question.Option("a", .sample, isRight: true)])
    }
  }

  @Test func `an answer to what the paper does not ask is refused`() throws {
    let test = SampleTest(count: 4, onPaper: 4)

    #expect(throws: Problems([Problem(.testNotOnPaper, at: "answers[0].question", value: "Q-9")])) {
      try test.attempt(["Q-9": ["a"]])
    }
    #expect(throws: Problems([Problem(.testNotOnPaper, at: "answers[0].options", value: "e")])) {
      try test.attempt(["Q-1": ["a", "e"]])
    }
  }

  @Test func `a paper that the seed does not draw is found out`() throws {
    let test = SampleTest()
    let honest = try test.attempt([:])
    let forged = try TestAttempt(
      bank: "BANK", inspector: "TI-1", seed: 7, paper: TestPaper(honest.paper.items.reversed()),
      started: SampleTest.start, answers: [])

    #expect(try honest.problem(with: test.bank()) == nil)
    #expect(try forged.problem(with: test.bank())?.code == .testNotOnPaper)
  }
}
