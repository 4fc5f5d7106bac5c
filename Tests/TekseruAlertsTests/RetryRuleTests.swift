import Tekseru
import TekseruAlerts
import Testing

struct RetryRuleTests {
  private static let written = Instant(milliseconds: 1_782_810_000_000)
  private let rule = RetryRule()

  private func after(_ seconds: Int64) -> Instant {
    Instant(milliseconds: RetryRuleTests.written.milliseconds + seconds * 1_000)
  }

  @Test(
    arguments: [
      (1, 0.0, 0), (1, 0.5, 5_000), (2, 0.5, 10_000), (3, 0.5, 20_000), (7, 0.5, 320_000), (8, 0.5, 450_000),
      (1_000, 0.5, 450_000), (1_000, 0.999, 899_100),
    ] as [(Int, Double, Int64)])
  func `the pause doubles up to a quarter of an hour, and chance divides it`(
    attempts: Int, chance: Double, milliseconds: Int64
  ) {
    #expect(rule.pause(after: attempts, chance: chance) == milliseconds)
  }

  @Test func `a message that was taken is sent`() {
    let verdict = rule.verdict(
      on: Answer(.taken, code: 250, words: "ok"), attempts: 1, written: after(0), now: after(1), chance: 0.5)

    #expect(verdict == .sent)
  }

  @Test func `a message that was refused is given up at once`() {
    let verdict = rule.verdict(
      on: Answer(.refused, code: 550, words: "no"), attempts: 1, written: after(0), now: after(1), chance: 0.5)

    #expect(verdict == .givenUp)
  }

  @Test func `a server that asks to wait is waited for`() {
    let answer = Answer(.later, code: 429, words: "slow down", retryAfter: 600)

    let verdict = rule.verdict(on: answer, attempts: 1, written: after(0), now: after(1), chance: 0.9)

    #expect(verdict == .again(after(601)))
  }

  @Test func `a server cannot ask to wait for more than a day`() {
    let answer = Answer(.later, code: 429, words: "slow down", retryAfter: 100_000_000)

    let verdict = rule.verdict(on: answer, attempts: 1, written: after(0), now: after(0), chance: 0.9)

    #expect(verdict == .again(after(86_400)))
  }

  @Test(arguments: [(604_799, false), (604_800, true)] as [(Int64, Bool)])
  func `after seven days without success a message is given up`(seconds: Int64, isGivenUp: Bool) {
    let answer = Answer(.unreachable, words: "connection refused")

    let verdict = rule.verdict(on: answer, attempts: 90, written: after(0), now: after(seconds), chance: 0)

    #expect((verdict == .givenUp) == isGivenUp)
  }

  @Test func `a server's words are brought into one short line`() {
    let answer = Answer(.later, code: 451, words: "a\r\n b\u{1B}[31m " + String(repeating: "x", count: 1_000))

    #expect(answer.words.hasPrefix("a b [31m x"))
    #expect(answer.words.count == 300)
  }
}
