import Foundation
import Tekseru
import TekseruRegister
import Testing

@testable import TekseruAlerts

/// Moves a clock by hand through every change of offset of every zone of the system's tables.
@Suite struct DaylightSweepTests {
  /// Every zone's clock around each change from 2016 to 2037; of those that change alike at the same hour of the week, one.
  private static let changes: [(clock: WallClock, at: Int64)] = {
    var seen: Set<[Int64]> = []
    var found: [(WallClock, Int64)] = []
    for zone in zones {
      guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + zone),
        let file = ZoneFile([UInt8](data))
      else { continue }
      for change in file.changes where (1_451_606_400..<2_145_916_800).contains(change.at) {
        let (before, after) = (file.offset(at: change.at - 1), change.offset)
        guard before != after, seen.insert([change.at % 604_800, Int64(before), Int64(after)]).inserted else {
          continue
        }
        let start = Instant(milliseconds: (change.at - 864_000) * 1_000)
        let clock = WallClock([
          WallClock.Span(since: start, offset: before),
          WallClock.Span(since: Instant(milliseconds: change.at * 1_000), offset: after),
        ])
        found.append((clock, change.at))
      }
    }
    return found
  }()

  private static let zones: [String] = {
    let table = (try? String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8)) ?? ""
    let lines = table.split(separator: "\n")
    return lines.compactMap { $0.hasPrefix("Z ") ? $0.split(separator: " ").dropFirst().first.map(String.init) : nil }
  }()

  private let days = WorkingDays(of: nil, week: .sixDays, calendars: WorkingCalendars(), until: Day(number: 26_000))

  /// How often a rung is told when a clock goes through a change, decided every half hour.
  private func tellings(_ clock: WallClock, around change: Int64, opens: Int, closes: Int, due: Day) -> [Rung: Int] {
    let hours = OfficeHours(clock, days, opens: opens, closes: closes)
    var told: Rung?
    var lastDigest: Day?
    var tellings: [Rung: Int] = [:]
    for step in -96...192 {
      let now = Instant(milliseconds: (change + Int64(step) * 1_800) * 1_000)
      var asked = AlertCase(
        position: Ladder().position(dueOn: due, on: clock.day(at: now), days), matter: .removal, role: .inspector,
        told: told, availability: hours.availability(at: now))
      asked.lastDigest = lastDigest
      if case .tell(let rung, _) = asked.decision {
        tellings[rung, default: 0] += 1
        told = rung
        lastDigest = clock.day(at: now)
      }
    }
    return tellings
  }

  @Test(arguments: [(0, 24), (1, 3), (2, 3), (9, 18), (23, 24)])
  func `no due date fires twice or never in a gap or a fold of any zone`(opens: Int, closes: Int) {
    var checked = 0

    for (clock, change) in DaylightSweepTests.changes {
      let day = clock.day(at: Instant(milliseconds: change * 1_000))
      // Due a working day before the change, so that "overdue" and its first repeat fall around it.
      let due = days.day(1, before: day)
      let tellings = tellings(clock, around: change, opens: opens, closes: closes, due: due)
      let isOnce = tellings.values.allSatisfy { $0 == 1 }
      let overdue = tellings.keys.filter { $0.stage == .overdue }.count
      if !isOnce || overdue < 2 { Issue.record("\(clock) at \(change): \(tellings)") }
      checked += 1
    }

    #expect(checked > 50)
  }

  @Test func `the moment that a decision names is one at which the decision changes`() {
    var checked = 0

    for (clock, change) in DaylightSweepTests.changes {
      let hours = OfficeHours(clock, days, opens: 2, closes: 4)
      for step in -48...48 {
        let now = Instant(milliseconds: (change + Int64(step) * 1_800) * 1_000)
        guard let opening = hours.availability(at: now).opensAt else { continue }
        if hours.availability(at: opening).opensAt != nil || opening <= now { Issue.record("\(clock) at \(now)") }
        let before = Instant(milliseconds: opening.milliseconds - 1)
        if hours.availability(at: before).opensAt == nil { Issue.record("\(clock) before \(opening)") }
        checked += 1
      }
    }

    #expect(checked > 2_000)
  }
}
