import TekseruAlerts
import Testing

@testable import TekseruChannels

struct CircuitTests {
  private static let down = Answer(.unreachable, words: "connection refused")

  @Test func `a way rests after three failures in a row, and longer each time`() {
    var circuit = Circuit()
    circuit.note(CircuitTests.down, at: 1_000, chance: 0.5)
    circuit.note(CircuitTests.down, at: 2_000, chance: 0.5)
    #expect(circuit.rest(at: 2_000) == 0)

    circuit.note(CircuitTests.down, at: 3_000, chance: 0.5)
    #expect(circuit.rest(at: 3_000) == 15_000)
    circuit.note(CircuitTests.down, at: 18_000, chance: 0.5)

    #expect(circuit.rest(at: 18_000) == 30_000)
    #expect(circuit.brokenSince == 1_000)
  }

  @Test func `a way never rests for more than a quarter of an hour`() {
    var circuit = Circuit()

    for _ in 1...100 { circuit.note(CircuitTests.down, at: 0, chance: 0.999) }

    #expect((800_000...900_000).contains(circuit.rest(at: 0)))
  }

  @Test(arguments: [Answer(.taken, code: 250, words: ""), Answer(.refused, code: 550, words: "")])
  func `an answer of the server ends the rests`(answer: Answer) {
    var circuit = Circuit()
    for _ in 1...5 { circuit.note(CircuitTests.down, at: 0, chance: 0.9) }

    circuit.note(answer, at: 0, chance: 0.9)

    #expect(circuit.rest(at: 0) == 0)
    #expect(circuit.brokenSince == nil)
  }

  @Test func `too many requests let the whole way wait as long as the server asks`() {
    var circuit = Circuit()

    circuit.note(Answer(.later, code: 429, words: "", retryAfter: 35), at: 0, chance: 0)

    #expect(circuit.rest(at: 0) == 35_000)
    #expect(!circuit.isBroken)
  }
}

struct RateLimitTests {
  @Test func `a minute has no more places than it may`() {
    var limit = RateLimit(perMinute: 60)
    var now: Int64 = 0

    for _ in 1...61 { now += limit.take(at: now) }

    #expect((59_000...60_000).contains(now))
  }

  @Test func `who comes seldom does not wait`() {
    var limit = RateLimit(perMinute: 20)

    #expect(limit.take(at: 0) == 0)
    #expect(limit.take(at: 3_000) == 0)
  }

  @Test func `a second's share may come at once`() {
    var limit = RateLimit(perMinute: 600)

    #expect((1...10).map { _ in limit.take(at: 0) } == Array(repeating: 0, count: 10))
    #expect(limit.take(at: 0) == 100)
  }
}
