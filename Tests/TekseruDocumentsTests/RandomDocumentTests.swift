import Tekseru
import TekseruDocuments
import Testing

/// Inspections made at random, the same ones in every run.
@Suite struct RandomDocumentTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private struct Made {
    var columns: [String]
    var rows: [[String]]
  }

  private static let texts = [
    "Ограждение снято", "a \"quoted\" \\ text", "line\nfeed", "; , | \t end", "NO", "1.20", "№ 7", "ӘҒҚҢӨҰҮҺІ", "oʻ gʻ",
    "-x", "'y'",
    "# z", "{a}", "[b]", "null.", "= 1",
  ]

  private func make(_ dice: inout Dice) -> Made {
    let own = ["document", "id", "organization", "inspector", "date", "kind", "unit", "act", "workersAtRisk"]
    let item = ["number", "category", "text", "severity", "responsible", "due"]
    let texts = RandomDocumentTests.texts
    func some(_ values: [String], _ dice: inout Dice) -> String { values.randomElement(using: &dice) ?? "" }
    let head = [
      "inspection", "I-\(Int.random(in: 1...99, using: &dice))", "O-1", "TI-\(Int.random(in: 1...9, using: &dice))",
      "2026-0\(Int.random(in: 1...9, using: &dice))-1\(Int.random(in: 0...9, using: &dice))",
      some(["planned", "unscheduled", "followUp"], &dice), some(texts + [""], &dice), some(texts + [""], &dice),
      some(["", "0", "12"], &dice),
    ]
    var numbers = Array(1...9).shuffled(using: &dice)
    numbers.removeLast(Int.random(in: 0...8, using: &dice))
    let rows = numbers.map { number in
      head + [
        "\(number)", some(Category.allCases.map(\.rawValue), &dice), some(texts, &dice),
        some(Severity.allCases.map(\.rawValue) + [""], &dice), some(texts + [""], &dice),
        some(["", "2026-12-0\(number)"], &dice),
      ]
    }
    return Made(columns: own + item, rows: rows)
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }

  private func json(_ made: Made, _ dice: inout Dice) -> String {
    func members(_ range: Range<Int>, _ row: [String], _ dice: inout Dice) -> String {
      range.map { "\(quoted(made.columns[$0])): \(row[$0].isEmpty ? "null" : quoted(row[$0]))" }
        .shuffled(using: &dice).joined(separator: ", ")
    }
    let items = made.rows.map { "{\(members(9..<15, $0, &dice))}" }
    return "{\"tekseru\":1, \"violations\": [\(items.joined(separator: ","))], \(members(0..<9, made.rows[0], &dice))}"
  }

  private func csv(_ made: Made) -> String {
    ([made.columns] + made.rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    }.joined(separator: "\r\n")
  }

  @Test func `the same inspection has the same content as JSON, YAML and CSV, and reads back`() throws {
    let reader = DocumentReader(today: try Day("2026-11-22"))
    var dice = Dice(state: 7)
    var compared = 0
    for _ in 0..<300 {
      let made = make(&dice)
      let text = json(made, &dice)
      let first = try #require(reader.read(Array(text.utf8), format: .json).documents.first)
      let yaml = try #require(reader.read(Array(text.utf8), format: .yaml).documents.first, "\(text)")
      let table = try #require(reader.read(Array(csv(made).utf8), format: .csv).documents.first)
      let again = try #require(reader.read(first.content, format: .ndjson).documents.first)
      for other in [yaml, table, again] {
        #expect(other.content == first.content)
        #expect(other.document == first.document)
      }
      #expect(first.document != nil, "\(first.problems) \(text)")
      compared += first.content.isEmpty ? 0 : 1
    }
    #expect(compared == 300)
  }

  @Test func `bytes changed at random never bring the reader down`() throws {
    let reader = DocumentReader(today: try Day("2026-11-22"))
    var dice = Dice(state: 11)
    var read = 0
    for format in Format.ofText {
      let good = Array(Template.text(for: .inspection, as: format).utf8)
      for _ in 0..<500 {
        var bytes = good
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        let reading = reader.read(bytes, format: format)
        for document in reading.documents {
          #expect((document.document == nil) == document.problems.contains { $0.level == .error })
          #expect(document.content.isEmpty == (document.document == nil))
        }
        read += 1
      }
    }
    #expect(read == 2_000)
  }

  @Test(arguments: Kind.allCases, [Format.yaml, .csv])
  func `no prefix of a good file is recorded with other content unless it is whole by itself`(
    kind: Kind, format: Format
  ) throws {
    let bytes = Array(Template.text(for: kind, as: format).utf8)
    let reader = DocumentReader(today: try Day("2026-11-22"))
    for length in 0..<bytes.count {
      let reading = reader.read(Array(bytes[..<length]), format: format)
      #expect(!reading.isRefused || reading.documents.isEmpty)
      #expect(reading.documents.count <= 1)
    }
    let whole = reader.read(bytes, format: format)
    #expect(whole.documents.count == 1)
  }
}
