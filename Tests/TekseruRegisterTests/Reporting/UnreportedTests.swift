import Tekseru
import TekseruRegister
import Testing

/// Who owes the figures of April to June 2026, by 15 July.
@Suite struct UnreportedTests {
  /// A union with two branches, two primary organizations in the first and one in the second.
  private static func union() throws -> TestRegister {
    let office = try TestRegister()
    try office.file([
      Paper.organization("U", country: "KZ", level: "union"),
      Paper.organization("B-1", parent: "U", level: "branch"), Paper.organization("B-2", parent: "U", level: "branch"),
      Paper.organization("O-1", parent: "B-1"), Paper.organization("O-2", parent: "B-1"),
      Paper.organization("O-3", parent: "B-2"), Paper.inspector("TI-1", at: "O-1"),
    ])
    return office
  }

  private static func reporting(
    _ id: String = "Q2", of organization: String? = nil, level: String = "primary", deadline: String = "2026-07-15",
    closed: String? = nil, replaces: String? = nil
  ) -> String {
    Paper.document(
      "reporting", id,
      [
        "organization": Paper.quoted(organization), "level": Paper.quoted(level), "period": "\"2026-Q2\"",
        "deadline": Paper.quoted(deadline), "closed": Paper.quoted(closed), "replaces": Paper.quoted(replaces),
      ])
  }

  private static func statement(_ id: String, of organization: String) -> String {
    Paper.statement(id, #"{"inspections":1}"#, of: organization, for: "2026-Q2")
  }

  private static func instant(_ day: String) throws -> Instant {
    Instant(milliseconds: (Int64(try Day(day).number) * 24 + 9) * 3_600_000)
  }

  private static func lines(
    _ office: TestRegister, of code: String? = nil, on day: String = "2026-08-10", at position: Position = .now
  ) throws -> [String]? {
    try office.reading(at: position).unreported(of: code, on: try Day(day)) { $0.year == 2026 }?.map { one in
      [
        one.organization, one.standing.rawValue, one.came?.description, one.document.map { "\($0.kind) \($0.id)" },
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test func `a record from the period or a statement of it is a report, and who has neither is listed`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting(), Paper.inspection("I-1", at: "O-1", on: "2026-05-04"),
      Paper.statement("S-2", #"{"inspections":0}"#, of: "O-2", for: "2026-Q2"),
      Paper.statement("S-3", #"{"inspections":1}"#, of: "O-3", for: "2026-Q1"),
    ])

    #expect(try Self.lines(office, on: "2026-07-15") == ["O-3 awaited"])
    #expect(try Self.lines(office, on: "2026-07-16") == ["O-3 missing"])
    #expect(try Self.lines(office, of: "B-1") == [])
  }

  @Test func `who reported after the deadline is listed with the day it came`() throws {
    let office = try Self.union()
    try office.file([Self.reporting(), Paper.inspection("I-1", at: "O-1", on: "2026-05-04")])
    office.clock = try Self.instant("2026-07-20")
    try office.file([
      Self.statement("S-2", of: "O-2"), Self.statement("S-1", of: "O-1"),
    ])

    #expect(try Self.lines(office) == ["O-2 late 2026-07-20 statement S-2", "O-3 missing"])
  }

  @Test func `a withdrawn report is none, and a corrected one came when its first came`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting(of: "B-1"), Self.statement("S-1", of: "O-1"),
      Self.statement("S-2", of: "O-2"),
    ])
    let before = office.register.head.sequence
    office.clock = try Self.instant("2026-07-20")
    try office.file([
      Paper.withdrawal("W-1", of: "S-1", "statement"),
      Paper.statement("S-3", #"{"inspections":4}"#, of: "O-2", for: "2026-Q2", replaces: "S-2"),
    ])

    #expect(try Self.lines(office) == ["O-1 missing"])
    #expect(try Self.lines(office, at: .at(before)) == [])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a branch has reported when one below it has records, and owes a statement of its own otherwise`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting(level: "branch"), Paper.inspection("I-1", at: "O-1", on: "2026-06-30"),
      Self.statement("S-3", of: "O-3"),
    ])

    #expect(try Self.lines(office) == ["B-2 missing"])
  }

  @Test func `the duty of the nearest organization above holds, and the last recorded of one`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting("all", deadline: "2026-07-05"), Self.reporting("B-1", of: "B-1", deadline: "2026-09-01"),
    ])
    #expect(try Self.lines(office) == ["O-1 awaited", "O-2 awaited", "O-3 missing"])

    try office.file(Self.reporting("again", deadline: "2026-10-01"))
    #expect(try Self.lines(office) == ["O-1 awaited", "O-2 awaited", "O-3 awaited"])
  }

  @Test func `what is recorded after a closing is listed beside it, whatever it changes`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting(closed: "2026-07-31"), Paper.inspection("I-1", at: "O-1", on: "2026-05-04"),
      Self.statement("S-2", of: "O-2"), Self.statement("S-3", of: "O-3"),
    ])
    office.clock = try Self.instant("2026-07-31")
    try office.file(Paper.remediation("R-0", of: "I-1/1", "reported", on: "2026-06-28"))
    office.clock = try Self.instant("2026-08-01")
    try office.file([
      Paper.remediation("R-1", of: "I-1/1", "confirmed", on: "2026-06-29"),
      Paper.withdrawal("W-2", of: "S-2", "statement"),
      Paper.statement("S-4", #"{"inspections":2}"#, of: "O-3", for: "2026-Q2", replaces: "S-3"),
      Paper.inspection("I-2", at: "O-1", on: "2026-03-31"), Paper.withdrawal("W-3", of: "W-2", "withdrawal"),
    ])

    #expect(
      try Self.lines(office) == [
        "O-1 afterClosing 2026-08-01 remediation R-1", "O-3 afterClosing 2026-08-01 statement S-4",
        "O-2 afterClosing 2026-08-01 withdrawal W-2", "O-2 afterClosing 2026-08-01 withdrawal W-3",
      ])
    #expect(try Self.lines(office, of: "O-3") == ["O-3 afterClosing 2026-08-01 statement S-4"])
  }

  @Test func `a correction closes the period, its withdrawal opens it again, and each position knows its own`() throws {
    let office = try Self.union()
    try office.file([Self.reporting(), Self.statement("S-1", of: "O-1")])
    let open = office.register.head.sequence
    try office.file(Self.reporting("Q2-closed", closed: "2026-07-15", replaces: "Q2"))
    office.clock = try Self.instant("2026-07-16")
    try office.file(Self.statement("S-2", of: "O-2"))
    let changed = ["O-2 late 2026-07-16 statement S-2", "O-3 missing", "O-2 afterClosing 2026-07-16 statement S-2"]
    #expect(try Self.lines(office) == changed)
    let closed = office.register.head.sequence

    try office.file(Paper.withdrawal("W-1", of: "Q2-closed", "reporting"))
    #expect(try Self.lines(office) == ["O-2 late 2026-07-16 statement S-2", "O-3 missing"])
    try office.file(Paper.withdrawal("W-2", of: "Q2", "reporting"))
    #expect(try Self.lines(office) == nil)
    #expect(try Self.lines(office, at: .at(closed)) == changed)
    #expect(try Self.lines(office, at: .at(open)) == ["O-2 missing", "O-3 missing"])
    #expect(try office.reading().verify().lines == [])
    try office.register.rebuild()
    #expect(try Self.lines(office, at: .at(closed)) == changed)
  }

  @Test func `an organization that has ended, or has not begun, owes nothing`() throws {
    let office = try Self.union()
    try office.file([
      Self.reporting(of: "B-2"), Paper.organization("O-4", parent: "B-2", asOf: "2026-07-01"),
      Paper.organization("O-3", id: "O-3-end", parent: "B-2", asOf: "2026-01-01", with: ["until": "\"2026-05-31\""]),
    ])

    #expect(try Self.lines(office) == [])
  }

  @Test func `a duty of an organization that nobody knows is refused`() throws {
    let office = try Self.union()

    #expect(try office.file(Self.reporting(of: "B-9")).first?.problem(.referenceUnknown)?.path == "organization")
  }
}
