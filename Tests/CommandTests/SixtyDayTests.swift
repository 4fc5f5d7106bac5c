import Foundation
import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

/// Sixty days of the sample union: each day is asked with the real command, and then decided and recorded.
@Suite struct SixtyDayTests {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let table = root.appending(path: "Tests/Samples/alerts-60-days.tsv")
  static let first = Day(year: 2026, month: 10, day: 17)

  /// What is said of one person and item on some days in a row.
  private struct Run {
    var first: Day
    var last: Day
    var saying: String
  }

  @Test func `sixty days of the sample union are told as the kept table says`() throws {
    let place = try Workplace()
    let samples = SixtyDayTests.root.appending(path: "Samples/Union").path
    #expect(try place.tekseru("file", samples).status == 0)
    let first = try #require(SixtyDayTests.first)
    var runs: [String: [Run]] = [:]

    for day in first..<first.adding(days: 60) {
      let answer = try place.tekseru("alerts", "--dry-run", "--as-of", day.description, "--output", "json")
      #expect(answer.status == 0, "\(answer.complaints)")
      for row in answer.objects { SixtyDayTests.add(row, on: day, to: &runs) }
      let register = try Register(
        SQLiteConnection(path: place.path("register.sqlite"), access: .write), now: Instant(milliseconds: 0))
      _ = try register.tell(at: AlertMoment(noonOf: day)) { _, _ in }
    }

    let lines = SixtyDayTests.lines(runs)
    let kept = try String(contentsOf: SixtyDayTests.table, encoding: .utf8).split(separator: "\n").map(String.init)
    if ProcessInfo.processInfo.environment["TEKSERU_KEEP_TABLE"] != nil {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: SixtyDayTests.table)
    }
    #expect(lines.count > 500)
    #expect(Set(lines).subtracting(kept).sorted().prefix(20) == [], "said and not kept")
    #expect(Set(kept).subtracting(lines).sorted().prefix(20) == [], "kept and not said")
  }

  private static func add(_ row: [String: Any], on day: Day, to runs: inout [String: [Run]]) {
    func word(_ name: String) -> String {
      if let list = row[name] as? [String] { return list.joined(separator: "+") }
      return row[name] as? String ?? "-"
    }
    let key = ["id", "matter", "person"].map(word).joined(separator: "\t")
    let reason = word("decision") == "tell" ? "tell" : word("reason")
    let saying = (["stage"].map(word) + [reason] + ["until", "passed", "insteadOf"].map(word)).joined(separator: "\t")
    var own = runs[key] ?? []
    if let last = own.last, last.saying == saying, last.last.adding(days: 1) == day {
      own[own.count - 1].last = day
    } else {
      own.append(Run(first: day, last: day, saying: saying))
    }
    runs[key] = own
  }

  private static func lines(_ runs: [String: [Run]]) -> [String] {
    let head = "what\tmatter\twho\tfrom\tuntil\tstage\tdecision\tholds until\tpassed\tin place of"
    return [head]
      + runs.sorted { $0.key < $1.key }.flatMap { key, runs in
        runs.map { "\(key)\t\($0.first)\t\($0.last)\t\($0.saying)" }
      }
  }
}
