import Tekseru
import TekseruDocuments
import TekseruRegister
import TekseruSQLite
import Testing

/// What the figures of an earlier position cost: as much as those of now, however long ago it was.
struct PastFiguresTests {
  private static let organizations = (1...6).map { "O-\($0)" }
  private static let inspections = 1_200

  /// A year of inspections at six organizations; one in twenty is corrected, one in thirty taken back, one in five
  /// violations removed.
  private static func year() throws -> TestRegister {
    let office = try TestRegister()
    try office.file(
      [Paper.organization("U", country: "KZ", level: "union")]
        + organizations.map { Paper.organization($0, parent: "U") }
        + [Paper.inspector("TI-1", with: ["organization": "null", "organizations": quoted(organizations)])])
    for number in 1...inspections {
      let place = organizations[number % organizations.count]
      let day = (try Day("2025-07-01")).adding(days: number * 350 / inspections).description
      var documents = [Paper.inspection("I-\(number)", at: place, on: day, [Paper.violation(1), Paper.violation(2)])]
      if number % 5 == 0 {
        documents.append(Paper.remediation("R-\(number)", of: "I-\(number)/1", "confirmed", on: day))
      }
      if number % 20 == 0 {
        documents.append(Paper.inspection("C-\(number)", at: place, on: day, [], replaces: "I-\(number - 7)"))
      }
      if number % 30 == 0 { documents.append(Paper.withdrawal("W-\(number)", of: "I-\(number - 11)", "inspection")) }
      #expect(try office.file(documents).names.allSatisfy { $0 == "recorded" })
    }
    return office
  }

  private static func quoted(_ codes: [String]) -> String {
    "[" + codes.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  private static func read(
    _ office: TestRegister, at position: Position
  ) throws -> (figures: Figures, engine: WatchedEngine) {
    let engine = WatchedEngine(try SQLiteConnection(path: office.path, access: .read))
    return (try RegisterReader(engine, at: position).recordedFigures(of: "U", try Period("2025")), engine)
  }

  @Test func `figures of an earlier position are read from kept sums and few changes, and no table is gone through`()
    throws
  {
    let office = try PastFiguresTests.year()
    let now = try PastFiguresTests.read(office, at: .now)
    let last = office.register.head.sequence
    let counted = try SQLiteConnection(path: office.path, access: .read)
      .prepare("SELECT count(*) FROM violations").first { $0.integer(0) }

    let costs = try stride(from: 100, to: last, by: 97).map { sequence in
      let past = try PastFiguresTests.read(office, at: .at(sequence))
      for table in ["sums", "FROM things WHERE", "FROM violations WHERE"] {
        let plans = try past.engine.plans(naming: table)
        #expect(plans.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plans)")
      }
      return past.engine.rows - now.engine.rows
    }

    #expect(costs.count > 10)
    #expect((counted ?? 0) > 2_500)
    // Half of what lies between two kept positions, at no more than six rows a document.
    #expect(costs.allSatisfy { $0 < 6 * 128 / 2 }, "\(costs)")
  }

  @Test func `who opens a register anew keeps sums where the one before would have kept them`() throws {
    let office = try TestRegister.office()
    try office.file((1...60).map { Paper.organization("O-\($0)") })
    let again = try Register(try office.intruder(), now: TestRegister.opening)
    let papers = (1...200).map { Paper.inspection("I-\($0)", at: "O-\($0 % 60 + 1)") }

    _ = try again.file(
      [office.delivery(papers.joined(separator: "\n"), .ndjson)], FilingOptions(registersUnknown: true))

    #expect(try office.projections().contains { $0.hasPrefix("past_sums") })
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a register of an older version is given the sums of its past when it is opened`() throws {
    let office = try PastFiguresTests.year()
    let before = try office.projections()
    let intruder = try office.intruder()
    try intruder.run(
      """
      DROP TABLE posts; DROP TABLE watched; DROP TABLE told; DROP TABLE audiences; DROP TABLE digests;
      DROP TABLE decisions; DROP TABLE filers;
      DROP TABLE past_sums; DROP INDEX things_changed; DROP INDEX things_closed; DROP INDEX violations_changed;
      DROP INDEX violations_closed; DELETE FROM migrations WHERE version >= 3;
      """)

    _ = try Register(try office.intruder(), now: TestRegister.opening)

    #expect(try office.projections() == before)
    #expect(before.contains { $0.hasPrefix("past_sums") })
  }
}
