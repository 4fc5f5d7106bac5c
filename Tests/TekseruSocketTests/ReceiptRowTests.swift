import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

@testable import TekseruSocket

struct ReceiptRowTests {
  private func receipt(_ problems: [Problem] = [], _ outcomes: [Outcome] = []) -> Receipt {
    let delivery = Delivery(
      name: "a.json", bytes: [], reading: Reading(problems: problems), channel: .command, filedBy: "x",
      receivedAt: Instant(milliseconds: 0))
    return Receipt(delivery, outcomes)
  }

  private func outcome(_ result: Outcome.Result, _ problems: [Problem] = []) -> Outcome {
    Outcome(
      ordinal: 7, line: 12, kind: .inspection, id: "INS-\"ә\"", result: result,
      digest: Array(repeating: 0xAB, count: 32), problems: problems)
  }

  private func told(_ receipts: [Receipt]) throws -> [HandoverReceipt] {
    let rows = ReceiptRows.write(receipts) { $0.code.rawValue }
    return try #require(HandoverReceipt.read(rows, parts: receipts.count))
  }

  @Test(arguments: [
    Outcome.Result.recorded(sequence: 3), .alreadyRecorded(sequence: 3, withdrawnBy: nil),
    .alreadyRecorded(sequence: 3, withdrawnBy: "W-1"), .conflict(with: 9), .refused, .valid,
  ])
  func `what became of a document is told whole`(result: Outcome.Result) throws {
    let sent = outcome(result)

    let told = try #require(try told([receipt([], [sent])]).first?.outcomes.first)

    #expect(told.result == result)
    #expect(told.ordinal == sent.ordinal)
    #expect(told.line == sent.line)
    #expect(told.kind == sent.kind)
    #expect(told.id == sent.id)
    #expect(told.digest == sent.digest)
  }

  @Test(arguments: [
    Tekseru.Expectation.text, .identifier, .day, .period, .integer(-3...9_999), .decimal, .flag,
    .oneOf(["a", "integer"]),
    .object, .list,
  ])
  func `a problem is told whole`(expectation: Tekseru.Expectation) throws {
    let problem = Problem(
      .valueNotInList, at: "violations[2].severity", value: "hgih\n", expected: expectation, suggestion: "high",
      reason: "naturalKey", details: ["limit": "fileBytes", "atMost": "16"], place: .text(line: 14, column: 7)
    ).asWarning
    let inCell = Problem(.fieldMissing, place: .cell(sheet: "Парақ 1", name: "D14"))

    let told = try told([receipt([inCell], [outcome(.refused, [problem])])])

    #expect(told.first?.outcomes.first?.problems == [problem])
    #expect(told.first?.problems == [inCell])
  }

  @Test func `each part has its own receipt, also one without documents`() throws {
    let told = try told([receipt(), receipt([], [outcome(.valid)]), receipt()])

    #expect(told.map(\.outcomes.count) == [0, 1, 0])
  }

  @Test(arguments: ["x\n", "{\"part\":0}\n", "{\"file\":\"a\",\"part\":9,\"problems\":[]}\n"])
  func `rows of another program are not understood`(rows: String) {
    #expect(HandoverReceipt.read(Array(rows.utf8), parts: 1) == nil)
  }
}
