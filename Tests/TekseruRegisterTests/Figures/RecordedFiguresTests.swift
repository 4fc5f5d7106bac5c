import Tekseru
import TekseruRegister
import Testing

struct RecordedFiguresTests {
  private static func union() throws -> TestRegister {
    let office = try TestRegister()
    try office.file([
      Paper.organization("U", country: "KZ", level: "union", with: ["members": "100"]),
      Paper.organization("BR", parent: "U", level: "branch"),
      Paper.organization("GP", parent: "BR", with: ["members": "30", "headcount": "40"]),
      Paper.organization("SC", parent: "BR", with: ["members": "20", "headcount": "25"]),
      Paper.inspector("TI-1", with: ["organization": "null", "organizations": #"["GP","SC"]"#]),
    ])
    return office
  }

  private static func figures(_ office: TestRegister, _ code: String, at position: Position = .now) throws -> Figures {
    try office.reading(at: position).recordedFigures(of: code, try Period("2026"))
  }

  @Test func `inspections and violations are counted for an organization and all below it`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)], with: ["ground": "\"council\""]),
      Paper.inspection("I-2", at: "SC", with: ["ground": "\"workers\""]),
      Paper.inspection("I-3", on: "2025-12-31"), Paper.remediation("R-1", "confirmed"),
    ])

    let union = try RecordedFiguresTests.figures(office, "U")

    #expect(union.count(.inspections) == 2)
    #expect(union.count(.inspections(on: .council)) == 1)
    #expect(union.count(.violations) == 3)
    #expect(union.count(.violations(of: .conditions)) == 3)
    #expect(union.count(.removed) == 1)
    #expect(union[.removedShare] == Ratio(1, of: 3).map { .ratio($0) })
    #expect(try RecordedFiguresTests.figures(office, "SC").count(.violations) == 1)
  }

  @Test func `behind a count there are as many records, page by page`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)], with: ["ground": "\"council\""]),
      Paper.inspection("I-2", at: "SC", with: ["ground": "\"workers\""]),
      Paper.inspection("I-3", on: "2025-12-31"), Paper.remediation("R-1", "confirmed"),
      Paper.inspection("I-4", at: "SC", [], with: ["notCarriedOut": "\"Closed\""]),
    ])
    let reader = try office.reading(at: .now)
    let period = try Period("2026")
    var checked = 0

    for code in ["U", "SC", "GP"] {
      let figures = try reader.recordedFigures(of: code, period)
      for indicator in figures.indicators where ![.members, .headcount].contains(indicator) {
        guard let count = figures.count(indicator) else { continue }
        let records = try reader.records(behind: indicator, of: code, period, page: 0..<100)
        #expect(records.count == count, "\(code) \(indicator)")
        let pages = try (0..<4).flatMap { page in
          try reader.records(behind: indicator, of: code, period, page: page..<(page + 1))
        }
        #expect(pages == Array(records.prefix(4)))
        checked += count
      }
      #expect(try reader.records(behind: .members, of: code, period, page: 0..<9).map(\.organization) == [code])
    }

    #expect(checked > 20)
  }

  @Test(arguments: ["2026", "2026-Q1"])
  func `coverage is the share of primary organizations in which something was inspected`(period: String) throws {
    let office = try RecordedFiguresTests.union()
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2")])
    let before = Position.at(office.register.head.sequence)
    try office.file([
      Paper.inspection("I-3", at: "SC", [], with: ["notCarriedOut": "\"Closed\""]), Paper.inspection("I-4", at: "SC"),
    ])
    func coverage(_ code: String, at position: Position = .now) throws -> Figures.Value? {
      try office.reading(at: position).recordedFigures(of: code, try Period(period))[.coverage]
    }

    #expect(try coverage("U") == Ratio(2, of: 2).map { .ratio($0) })
    #expect(try coverage("U", at: before) == Ratio(1, of: 2).map { .ratio($0) })
    #expect(try coverage("SC", at: before) == Ratio(0, of: 1).map { .ratio($0) })
  }

  @Test func `an inspection that was not carried out is not counted`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file(Paper.inspection("I-1", [], with: ["notCarriedOut": "\"Closed\""]))

    #expect(try RecordedFiguresTests.figures(office, "GP").count(.inspections) == 0)
  }

  @Test func `corrections and withdrawals are counted off, and at every position the figures are those of then`() throws
  {
    let office = try RecordedFiguresTests.union()
    let documents = [
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]), Paper.remediation("R-1", "confirmed"),
      Paper.inspection("I-2", at: "SC", on: "2026-03-05", [Paper.violation(1)], replaces: "I-1"),
      Paper.withdrawal("W-1", of: "I-2", "inspection"), Paper.withdrawal("W-2", of: "R-1", "remediation"),
      Paper.withdrawal("W-3", of: "I-1", "inspection"), Paper.withdrawal("W-4", of: "W-3", "withdrawal"),
    ]
    var seen: [(sequence: Int, figures: [Figures])] = []

    for document in documents {
      #expect(try office.file(document).names == ["recorded"])
      let now = try ["U", "GP", "SC"].map { try RecordedFiguresTests.figures(office, $0) }
      seen.append((office.register.head.sequence, now))
    }

    #expect(seen.map { $0.figures[0].count(.violations) } == [2, 2, 1, 2, 2, 0, 2])
    #expect(seen.map { $0.figures[0].count(.removed) } == [0, 1, 1, 1, 0, 0, 0])
    #expect(seen.map { $0.figures[1].count(.violations) } == [2, 2, 0, 2, 2, 0, 2])
    for (sequence, figures) in seen {
      let then = try ["U", "GP", "SC"].map { try RecordedFiguresTests.figures(office, $0, at: .at(sequence)) }
      #expect(then == figures, "\(sequence)")
    }
  }

  @Test func `an organization's own number is its own, and those below it are not added`() throws {
    let office = try RecordedFiguresTests.union()

    #expect(try RecordedFiguresTests.figures(office, "U").count(.members) == 100)
    #expect(try RecordedFiguresTests.figures(office, "BR").count(.members) == 50)
    #expect(try RecordedFiguresTests.figures(office, "U").count(.headcount) == 65)
  }

  @Test func `an organization has one council, however often it was composed anew`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file([
      Paper.council("C-1", established: "2023-01-01"), Paper.council("C-2", established: "2025-06-01"),
      Paper.council("C-3", of: "SC"),
    ])

    #expect(try RecordedFiguresTests.figures(office, "U").count(.councils) == 2)
  }

  @Test func `an inspector of two organizations is one inspector`() throws {
    let office = try RecordedFiguresTests.union()

    #expect(try RecordedFiguresTests.figures(office, "U").count(.inspectors) == 1)
    #expect(try RecordedFiguresTests.figures(office, "SC").count(.inspectors) == 1)
  }

  @Test func `as of a day only that day is counted`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-01", [])])

    let figures = try office.reading().recordedFigures(of: "GP", try Period("@2026-03-01"))

    #expect(figures.count(.inspections) == 1)
  }

  @Test func `victims are counted as the newest facts say`() throws {
    let office = try RecordedFiguresTests.union()
    try office.file([Paper.accident("A-1"), Paper.accident("A-2", on: "2026-02-11")])
    try office.file(Paper.accident("A-3", severity: "severe", revises: "A-1"))

    let figures = try RecordedFiguresTests.figures(office, "GP")

    #expect(figures.count(.injuries(.light)) == 1)
    #expect(figures.count(.injuries(.severe)) == 1)
    #expect(figures.count(.daysLost) == 10)
  }
}
