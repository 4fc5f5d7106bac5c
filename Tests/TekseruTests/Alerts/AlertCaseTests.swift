import Tekseru
import Testing

@Suite struct AlertCaseTests {
  private static let today = Day(number: 20_600)

  private func day(_ offset: Int) -> Day { AlertCaseTests.today.adding(days: offset) }

  private let opening = Instant(milliseconds: 1_779_900_000_000)

  /// An item that reached "branch" today, of which the inspector was told "overdue" four days ago.
  private func usual(told: Rung?, matter: Matter = .removal, stage: AlertStage = .branch) -> AlertCase {
    AlertCase(
      position: LadderPosition(
        reached: Rung(stage, on: day(0)), next: day(1),
        begun: [Rung(.reminder, on: day(-9)), Rung(.overdue, on: day(-4)), Rung(stage, on: day(0))]),
      matter: matter, role: .inspector, told: told,
      availability: OfficeHours.Availability(today: day(0), opensAt: nil, nextDay: opening))
  }

  @Test func `a rung that was not told yet is told`() {
    #expect(usual(told: Rung(.overdue, on: day(-1))).decision == .tell(Rung(.branch, on: day(0)), passed: []))
  }

  @Test func `stages that went by untold are told together`() {
    #expect(usual(told: nil).decision == .tell(Rung(.branch, on: day(0)), passed: [.reminder, .overdue]))
  }

  @Test func `a stage at which a person is not told yet does not pass for that person`() {
    var asked = usual(told: nil)
    asked.role = .chair
    #expect(asked.decision == .tell(Rung(.branch, on: day(0)), passed: [.overdue]))

    asked.role = .branch
    #expect(asked.decision == .tell(Rung(.branch, on: day(0)), passed: []))

    asked.insteadOf = [.chair]
    #expect(asked.decision == .tell(Rung(.branch, on: day(0)), passed: [.overdue]))
  }

  @Test func `what was told is not told again before the next rung`() {
    let asked = usual(told: Rung(.branch, on: day(0)))

    #expect(asked.decision == .staySilent(because: .told(on: day(0), next: day(1))))
  }

  @Test func `before the first rung there is silence until its day`() {
    var asked = usual(told: nil)
    asked.position = LadderPosition(reached: nil, next: day(3))

    #expect(asked.decision == .staySilent(because: .notYet(until: day(3))))
  }

  @Test func `a silence holds back whatever the stage`() {
    var asked = usual(told: nil)
    asked.silencedUntil = day(5)

    #expect(asked.decision == .staySilent(because: .silenced(until: day(5))))
  }

  @Test func `an acknowledgement holds repeats and lets a further stage through`() {
    var repeated = usual(told: Rung(.branch, on: day(-1)))
    repeated.acknowledgedUntil = day(5)
    var further = usual(told: Rung(.overdue, on: day(-1)))
    further.acknowledgedUntil = day(5)

    #expect(repeated.decision == .staySilent(because: .acknowledged(until: day(5))))
    #expect(further.decision == .tell(Rung(.branch, on: day(0)), passed: []))
  }

  @Test func `outside working time it waits for the opening`() {
    var asked = usual(told: nil)
    asked.availability.opensAt = opening

    #expect(asked.decision == .staySilent(because: .outsideHours(until: opening)))
  }

  @Test func `a second digest on a day waits for the next day`() {
    var asked = usual(told: nil)
    asked.lastDigest = day(0)

    #expect(asked.decision == .staySilent(because: .toldToday(until: opening)))
  }

  @Test func `a direct threat is told at once, whatever the hour and what was told today`() {
    var asked = usual(told: nil, matter: .critical, stage: .critical)
    asked.position.begun = [Rung(.critical, on: day(0))]
    asked.availability.opensAt = opening
    asked.lastDigest = day(0)

    #expect(asked.decision == .tell(Rung(.critical, on: day(0)), passed: []))
  }

  @Test func `a repeated threat waits for working time`() {
    var asked = usual(told: Rung(.critical, on: day(-1)), matter: .critical, stage: .critical)
    asked.availability.opensAt = opening

    #expect(asked.decision == .staySilent(because: .outsideHours(until: opening)))
  }

  @Test func `what is resolved is told once`() {
    var asked = usual(told: Rung(.overdue, on: day(-4)))
    asked.position = LadderPosition(reached: Rung(.resolved, on: day(-1)), next: nil)
    #expect(asked.decision == .tell(Rung(.resolved, on: day(-1)), passed: []))

    asked.told = Rung(.resolved, on: day(-1))
    #expect(asked.decision == .staySilent(because: .told(on: day(-1), next: nil)))
  }

  @Test func `what was resolved and is open again is told again`() {
    var asked = usual(told: Rung(.resolved, on: day(3)))
    asked.wasResolved = true

    #expect(asked.decision == .tell(Rung(.branch, on: day(0)), passed: []))
  }

  @Test func `what was overdue before old records came in is left to the summary`() {
    var asked = usual(told: nil)
    asked.overdueBefore = day(-2)

    #expect(asked.decision == .staySilent(because: .overdueBefore(day(-2))))
  }
}
