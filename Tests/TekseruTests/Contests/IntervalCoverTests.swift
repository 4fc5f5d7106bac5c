import Testing

@testable import Tekseru

@Suite struct IntervalCoverTests {
  @Test func `a step without an end below the last leaves a gap above it`() throws {
    let problems = try #require(throws: Problems.self) {
      try Steps([step(.from(0, to: 5), 1), step(.over(5, to: 10), 2)], clause: "3.1")
    }

    #expect(problems.all.map(\.value) == ["x > 10"])
    #expect(problems.all.map(\.code) == [.contestGap])
  }

  @Test func `an overlap of three steps is told for each pair it doubles`() throws {
    let problems = try #require(throws: Problems.self) {
      try Steps([step(.from(0), 1), step(.from(2, to: 4), 2), step(.from(3, to: 5), 3)], clause: "3.1")
    }

    #expect(problems.all.map(\.value) == ["2 ≤ x ≤ 4", "3 ≤ x ≤ 5"])
  }

  @Test func `one and two or more touch each other among whole numbers only`() throws {
    let steps = [step(Interval(0), 0), step(Interval(1), 1), step(.from(2), 2)]

    let problems = try #require(throws: Problems.self) { try Steps(steps, clause: "4") }

    #expect(problems.all.map(\.value) == ["0 < x < 1", "1 < x < 2"])
    #expect(throws: Never.self) { try Steps(steps, isWholeNumbersOnly: true, clause: "4") }
  }

  @Test func `no steps at all leave out everything`() throws {
    let problems = try #require(throws: Problems.self) { try Steps([], clause: "4") }

    #expect(problems.all.map(\.value) == ["x ≥ 0"])
  }

  @Test func `a value that a table is not for has no points in it`() throws {
    let whole = try Steps([step(.from(0), 3)], isWholeNumbersOnly: true, clause: "4")

    #expect(whole.points(for: "-1") == nil)
    #expect(whole.points(for: "0.5") == nil)
    #expect(whole.points(for: 5) == 3)
  }

  @Test(arguments: [false, true])
  func `every number lies in exactly one of the spans that are accepted`(isWhole: Bool) throws {
    var generator = SplitMix64(seed: 5)
    var accepted = 0

    for _ in 0..<20_000 {
      let spans = (0..<3).compactMap { _ in Self.span(&generator) }
      let cover = IntervalCover(domain: .fromZero, isWholeNumbersOnly: isWhole)
      let isRight = cover.flaws(of: spans).isEmpty
      let values = (0...24).compactMap { Ratio($0, of: 4) }.filter { !isWhole || $0.denominator == 1 }
      let isPartition = values.allSatisfy { value in spans.count { $0.contains(value) } == 1 }
      if isRight { accepted += 1 }
      #expect(isRight == isPartition, "\(spans)")
    }

    #expect(accepted > 20)
  }

  private static func span(_ generator: inout SplitMix64) -> Interval? {
    func end() -> Interval.End {
      Interval.End(value: Ratio(whole: Int32(generator.next(below: 5))), isClosed: generator.next(below: 2) == 0)
    }
    return Interval(from: end(), to: generator.next(below: 2) == 0 ? nil : end())
  }
}
