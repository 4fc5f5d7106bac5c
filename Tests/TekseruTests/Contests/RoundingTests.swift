import Testing

@testable import Tekseru

@Suite struct RoundingTests {
  @Test(arguments: [
    (Rounding.Rule.halfUp, ["0.13", "-0.13", "0.12", "0.14", "0.12"]),
    (.halfEven, ["0.12", "-0.12", "0.12", "0.14", "0.12"]),
    (.down, ["0.12", "-0.12", "0.12", "0.13", "0.12"]),
  ])
  func `a half goes where the rule says, below zero as above`(rule: Rounding.Rule, expected: [String]) throws {
    let rounding = try #require(Rounding(decimals: 2, rule: rule))

    let rounded = ["0.125", "-0.125", "0.124999", "0.135", "0.12"].map { rounding($0)?.description }

    #expect(rounded == expected)
  }

  @Test func `a sum whose common denominator no word holds is rounded from its true value`() throws {
    let primes: [Int64] = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907]
    let thirds = try primes.map { try #require(Ratio($0 - 1, $0)) }
    let rests = try primes.map { try #require(Ratio(1, $0)) }

    let rounding = try #require(Rounding(decimals: 6))

    #expect(rounding(sumOf: thirds + rests) == Decimal(8))
    #expect(rounding(sumOf: thirds) == Decimal("7.999992"))
    #expect(rounding(sumOf: thirds.map(\.negated), times: "0.5") == Decimal("-3.999996"))
  }

  @Test func `a long sum and a short one agree`() throws {
    var generator = SplitMix64(seed: 3)

    for _ in 0..<2_000 {
      let terms = try (0..<4).map { _ in
        try #require(Ratio(Int64(generator.next(below: 2_000)) - 1_000, Int64(generator.next(below: 60)) + 1))
      }
      let factor = try #require(Ratio(Int64(generator.next(below: 9)) + 1, 7))
      let digits = Int(generator.next(below: 7))
      let rounding = try #require(Rounding(decimals: digits, rule: Rounding.Rule.allCases[digits % 3]))
      #expect(rounding(sumOf: terms, times: factor) == rounding.long(terms, factor))
    }
  }

  @Test func `numbers of any size are added, taken away, multiplied and divided with every carry`() throws {
    let (most, next) = (Natural(.max), Natural(.max) + Natural(1))

    #expect(next - Natural(1) == most && next > most)
    #expect(most * .max == next * .max - most)
    #expect((most * .max + most) == next * .max)
    #expect(try #require((next * 7 + Natural(5)).divided(by: next)) == (7, Natural(5)))
    #expect(next.divided(by: Natural(0)) == nil && next.divided(by: Natural(1)) == nil)
  }

  @Test func `fractions are added, multiplied and divided exactly or not at all`() throws {
    let third = try #require(Ratio(1, 3))

    #expect(third + "0.5" == Ratio(5, 6))
    #expect(third - 1 == Ratio(-2, 3))
    #expect(third * "1.5" == "0.5")
    #expect(third / 0 == nil)
    #expect(try #require(Ratio(.max, 1)) * 2 == nil)
    #expect(third.decimal == nil && third.exactText == "1/3")
    #expect(try #require(Ratio(-7, 8)).decimal == Decimal("-0.875"))
    #expect([try #require(Ratio(-1, 2)), 0, "1.5"].map(\.floor) == [-1, 0, 1])
  }
}
