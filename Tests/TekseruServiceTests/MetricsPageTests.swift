import TekseruInbox
import Testing

@testable import TekseruService

struct MetricsPageTests {
  private func lines(_ status: IntakeStatus, at moment: Int64 = 0) -> [Substring] {
    MetricsPage(status, at: moment).text.split(separator: "\n")
  }

  @Test func `every figure has a name, a help and a type`() throws {
    let lines = lines(IntakeStatus())
    let figures = lines.filter { !$0.hasPrefix("#") }

    #expect(figures.count > 20)
    for figure in figures {
      let name = String(figure.prefix { $0 != " " && $0 != "{" })
      let family = name.replacing(try Regex("_(bucket|sum|count)$"), with: "")
      #expect(lines.contains { $0.hasPrefix("# TYPE \(family) ") }, "\(name)")
      #expect(lines.contains { $0.hasPrefix("# HELP \(family) ") }, "\(name)")
    }
  }

  @Test func `the counts of the intake stand under their names`() {
    var status = IntakeStatus()
    status.taken = 12
    status.unreadable = 3
    status.claimed = 2
    status.queued = 5
    status.oldest = 1_000_000_000
    status.troubles = [.clockBehind]

    let lines = lines(status, at: 3_500_000_000)

    for line in [
      "tekseru_files_taken_total 12", "tekseru_files_unreadable 3", "tekseru_queue_depth 7",
      "tekseru_oldest_waiting_seconds 2.5", "tekseru_trouble{kind=\"clockBehind\"} 1",
      "tekseru_trouble{kind=\"register\"} 0",
    ] {
      #expect(lines.contains(Substring(line)), "\(line)")
    }
  }
}
