import Tekseru
import TekseruRegister
import Testing

/// The figures of the first quarter of 2026, owed by the primary organizations until Wednesday 15 April: GP has no
/// officer of its own, GP-2 has.
@Suite struct OwedReportTests {
  private func office() throws -> TestRegister {
    let office = try TestRegister.union()
    let outcomes = try office.file([
      Paper.organization("GP-2", parent: "B"), Paper.holder("P-O", "officer", at: "GP-2"), Self.duty(),
    ])
    #expect(outcomes.allSatisfy { $0.name == "recorded" }, "\(outcomes.map(\.problems))")
    return office
  }

  private static func duty(
    _ id: String = "Q1", of organization: String? = nil, until deadline: String = "2026-04-15"
  ) -> String {
    Paper.document(
      "reporting", id,
      [
        "organization": Paper.quoted(organization), "level": "\"primary\"", "period": "\"2026-Q1\"",
        "deadline": Paper.quoted(deadline),
      ])
  }

  private static func statement(_ organization: String) -> String {
    Paper.statement("S-\(organization)", #"{"inspections":1}"#, of: organization, for: "2026-Q1")
  }

  @Test func `who owes figures is told before the deadline, and the offices above as the days go by`() throws {
    let office = try office()

    #expect(try office.tell("2026-04-09") == [])
    #expect(try office.tell("2026-04-10") == ["P-B reminder Q1/GP", "P-O reminder Q1/GP-2"])
    #expect(try office.tell("2026-04-15") == [])
    #expect(try office.tell("2026-04-16") == ["P-B overdue Q1/GP", "P-O overdue Q1/GP-2"])
    #expect(try office.tell("2026-04-22").contains("P-B branch Q1/GP-2"))
    #expect(try office.tell("2026-05-12").contains("P-Z centre Q1/GP-2"))
    #expect(try office.reading().told(of: "Q1").contains { $0.id == "Q1/GP-2" && $0.person == "P-O" })
  }

  @Test func `the decision sleeps until the reminder`() throws {
    let office = try office()
    try office.tell("2026-03-02")

    var moments: [Day] = []
    while let next = try office.register.nextAlert(), moments.count < 5 {
      moments.append(next.day)
      if try !office.tell(AlertMoment(next) { _ in .utc }).isEmpty { break }
    }

    #expect(try moments.last == Day("2026-04-10"))
  }

  @Test func `who was told hears once that the figures came, by a statement or by a record from the period`() throws {
    let office = try office()
    try office.tell("2026-04-16")
    try office.file([Self.statement("GP-2"), Paper.inspection("I-1", [])])

    #expect(try office.tell("2026-04-17") == ["P-B resolved Q1/GP", "P-O resolved Q1/GP-2"])
    #expect(try office.tell("2026-04-22") == [])
  }

  @Test func `a statement that is taken back is owed again`() throws {
    let office = try office()
    try office.file([Self.statement("GP-2"), Self.statement("GP")])
    #expect(try office.tell("2026-04-16") == [])

    try office.file(Paper.withdrawal("W-1", of: "S-GP-2", "statement"))

    #expect(try office.tell("2026-04-17") == ["P-O overdue Q1/GP-2 after reminder"])
  }

  @Test func `the nearest duty holds, and one that is taken back is owed by nobody`() throws {
    let office = try office()
    try office.tell("2026-04-10")
    try office.file(Self.duty("Q1-B", of: "B", until: "2026-04-30"))

    #expect(try office.tell("2026-04-16") == ["P-B resolved Q1/GP", "P-O resolved Q1/GP-2"])
    #expect(try office.tell("2026-04-27") == ["P-B reminder Q1-B/GP", "P-O reminder Q1-B/GP-2"])
    try office.file(Paper.withdrawal("W-1", of: "Q1-B", "reporting"))
    #expect(try office.tell("2026-04-28").contains("P-O resolved Q1-B/GP-2"))
  }

  @Test func `an organization that is silenced is not told`() throws {
    let office = try office()
    try office.file(Paper.silence("SI-1", until: "2026-04-30", ["organization": "\"GP-2\""]))

    #expect(try office.tell("2026-04-16") == ["P-B overdue Q1/GP after reminder"])
    #expect(try office.silences("2026-04-16").contains { $0.hasPrefix("Q1/GP-2 P-O silenced") })
  }
}
