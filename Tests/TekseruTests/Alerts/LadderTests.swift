import Tekseru
import Testing

@Suite struct LadderTests {
  private let days = WorkingDays(
    of: .kazakhstan, week: .fiveDays, calendars: .shipped, until: Day(number: 21_500))

  private func rungs(from first: String, to last: String, _ position: (Day) -> LadderPosition) throws -> [String] {
    var rungs: [String] = []
    for day in try Day(first)...Day(last) {
      guard let rung = position(day).reached else { continue }
      let text = "\(rung.day) \(rung.stage.rawValue)"
      if rungs.last != text { rungs.append(text) }
    }
    return rungs
  }

  /// Due on Wednesday 18 March 2026 in Kazakhstan; 23 to 25 March are Nauryz and the days moved for it.
  ///
  /// Working days overdue: 19 March 1, 20 March 2, 26 March 3, 27 March 4, 30 March 5, 2 April 8, 8 April 12, 13 April
  /// 15, 14 April 16, 16 April 18, 22 April 22, 29 April 27. Each stage pauses for 1, 2, 4, 5 working days.
  @Test func `an overdue item climbs from the reminder to the central office, and repeats grow rarer`() throws {
    let ladder = Ladder()
    let due = try Day("2026-03-18")

    let climbed = try rungs(from: "2026-03-01", to: "2026-04-30") { ladder.position(dueOn: due, on: $0, days) }

    #expect(
      climbed == [
        "2026-03-13 reminder", "2026-03-19 overdue", "2026-03-20 overdue", "2026-03-27 overdue", "2026-03-30 branch",
        "2026-03-31 branch", "2026-04-02 branch", "2026-04-08 branch", "2026-04-13 centre", "2026-04-14 centre",
        "2026-04-16 centre", "2026-04-22 centre", "2026-04-29 centre",
      ])
  }

  @Test func `the day of the next rung is the day on which the rung changes`() throws {
    let ladder = Ladder()
    let due = try Day("2026-03-18")
    var checked = 0

    for day in try Day("2026-03-01")...Day("2027-01-31") {
      let position = ladder.position(dueOn: due, on: day, days)
      let next = try #require(position.next)
      #expect(next > day)
      #expect(ladder.position(dueOn: due, on: next.adding(days: -1), days).reached == position.reached)
      #expect(ladder.position(dueOn: due, on: next, days).reached?.day == next)
      checked += 1
    }

    #expect(checked > 300)
  }

  /// Found on Friday 20 March; 21 to 25 March are off.
  @Test func `a direct threat is told on the day it was found and every working day after it`() throws {
    let ladder = Ladder()
    let found = try Day("2026-03-20")

    let climbed = try rungs(from: "2026-03-18", to: "2026-03-30") {
      ladder.position(ofThreatFoundOn: found, on: $0, days)
    }

    #expect(climbed == ["2026-03-20 critical", "2026-03-26 critical", "2026-03-27 critical", "2026-03-30 critical"])
  }

  @Test func `what ends is told thirty days before and once on the working day after it`() throws {
    let ladder = Ladder()
    let end = try Day("2026-03-20")

    let climbed = try rungs(from: "2026-01-01", to: "2026-12-31") {
      ladder.position(endingOn: end, on: $0, days)
    }

    #expect(climbed == ["2026-02-18 reminder", "2026-03-26 overdue"])
  }

  /// Saturday 12 December 2026 is worked in Uzbekistan, for Thursday 31 December.
  @Test func `a worked Saturday counts as a working day`() throws {
    let days = WorkingDays(of: .uzbekistan, week: .fiveDays, calendars: .shipped, until: Day(number: 21_500))
    let due = try Day("2026-12-11")

    let position = Ladder().position(dueOn: due, on: try Day("2026-12-12"), days)

    #expect(position.reached == Rung(.overdue, on: try Day("2026-12-12")))
    #expect(position.next == (try Day("2026-12-14")))
  }

  @Test func `a due day that is itself a day off is reminded of three working days before it`() throws {
    let due = try Day("2026-03-22")

    let position = Ladder().position(dueOn: due, on: try Day("2026-03-19"), days)

    #expect(position.reached == Rung(.reminder, on: try Day("2026-03-18")))
  }

  @Test func `every number can be set`() throws {
    var ladder = Ladder()
    ladder.reminder = 1
    ladder.overdue = 2
    ladder.branch = 3
    ladder.centre = 4
    ladder.repeats.first = 10
    ladder.repeats.second = 10
    let due = try Day("2026-03-02")

    let climbed = try rungs(from: "2026-02-20", to: "2026-03-20") { ladder.position(dueOn: due, on: $0, days) }

    #expect(climbed == ["2026-02-27 reminder", "2026-03-04 overdue", "2026-03-05 branch", "2026-03-06 centre"])
  }

  @Test func `a ladder whose stages do not follow one another says so`() {
    var ladder = Ladder()
    #expect(ladder.problem == nil)

    ladder.branch = 1
    #expect(ladder.problem?.path == "branch")

    ladder = Ladder()
    ladder.closes = 9
    #expect(ladder.problem?.path == "closes")
  }
}
