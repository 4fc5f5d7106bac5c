import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import Testing

@testable import TekseruInbox

struct SubmissionTests {
  private func part(_ name: String, _ text: String, _ format: Format = .json) -> Submission.Part {
    Submission.Part(name: name, bytes: Array(text.utf8), format: format, filedBy: "asel", channel: .command)
  }

  @Test func `what is handed over is recorded and has a receipt for each part`() async throws {
    let lab = try InboxLab()
    let parts = [part("a.json", InboxLab.inspection("A")), part("b.json", "{")]
    let options = FilingOptions(registersUnknown: true)

    let (receipts, status) = try await lab.submit(Submission(parts: parts, options: options))

    #expect(receipts.map(\.file) == ["a.json", "b.json"])
    #expect(receipts.map { $0.outcomes.map(\.result.name) } == [["recorded"], []])
    #expect(receipts[1].isRefused)
    #expect(status.recorded == 1)
    #expect(status.commits.total == 1)
  }

  @Test func `a portion is numbered as in its file, and only what is meant of it is taken`() async throws {
    let lab = try InboxLab()
    let lines = ["A", "B", "C"].map { InboxLab.inspection($0) }.joined(separator: "\n")
    var portion = part("year.ndjson", lines, .ndjson)
    portion.portion = Submission.Portion(firstLine: 10, firstOrdinal: 8)
    portion.only = [9]

    let (receipts, _) = try await lab.submit(
      Submission(parts: [portion], options: FilingOptions(registersUnknown: true)))

    #expect(receipts.first?.outcomes.map(\.id) == ["B"])
    #expect(receipts.first?.outcomes.map(\.line) == [11])
    #expect(receipts.first?.outcomes.map(\.ordinal) == [9])
  }

  @Test func `a transaction is counted at the bound that it did not pass`() {
    var times = CommitTimes()

    times.add(500_000)
    times.add(500_001)
    times.add(60_000_000_000)

    #expect(times.counts.prefix(3) == [1, 1, 0])
    #expect(times.counts.reduce(0, +) == 2)
    #expect(times.total == 3)
  }
}
