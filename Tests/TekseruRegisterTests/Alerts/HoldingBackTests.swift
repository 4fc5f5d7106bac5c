import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

/// What holds alerts back, and that it lets go of them again.
@Suite struct HoldingBackTests {
  private func office() throws -> TestRegister {
    let office = try TestRegister.union()
    try office.file(
      Paper.inspection("I-1", [Paper.violation(1, due: "2026-03-18"), Paper.violation(2, due: "2026-03-18")]))
    return office
  }

  private func people(_ told: [String], _ item: String) -> [String] {
    told.filter { $0.contains(" \(item)") }.map { String($0.prefix { $0 != " " }) }
  }

  @Test func `a silence covers an organization and all below it until its end`() throws {
    let office = try office()
    try office.file(Paper.silence("S-1", until: "2026-03-19", ["organization": "\"B\""]))

    #expect(try office.tell("2026-03-19") == [])
    #expect(try office.silences("2026-03-19").contains("I-1/1 P-C silenced"))
    #expect(
      try office.violations(on: "2026-03-19").map(\.silencedUntil) == [try Day("2026-03-19"), try Day("2026-03-19")])
    #expect(try people(office.tell("2026-03-20"), "I-1/1") == ["P-C", "P-R", "TI-1"])
    #expect(try office.violations(on: "2026-03-20").map(\.silencedUntil) == [nil, nil])
  }

  @Test func `a silence covers one violation, or one person, and nothing else`() throws {
    let office = try office()
    try office.file([
      Paper.silence("S-1", until: "2026-03-31", ["violation": "\"I-1/1\""]),
      Paper.silence("S-2", until: "2026-03-31", ["person": "\"P-C\""]),
    ])

    let told = try office.tell("2026-03-19")

    #expect(people(told, "I-1/1") == [])
    #expect(people(told, "I-1/2") == ["P-R", "TI-1"])
  }

  @Test func `a silence that is taken back holds no more`() throws {
    let office = try office()
    try office.file(Paper.silence("S-1", until: "2026-12-31", ["organization": "\"GP\""]))
    #expect(try office.tell("2026-03-19") == [])

    try office.file(Paper.withdrawal("W-1", of: "S-1", "silence"))

    #expect(try people(office.tell("2026-03-19"), "I-1/1") == ["P-C", "P-R", "TI-1"])
  }

  /// Told on 19 March; a repeat comes on 20 March, and the next working day after the acknowledgement is 26 March.
  @Test func `an acknowledgement holds repeats until its end, and then lets go`() throws {
    let office = try office()
    try office.tell("2026-03-19")
    try office.file(Paper.acknowledgement("K-1", on: "2026-03-20", until: "2026-03-25"))

    #expect(try people(office.tell("2026-03-20"), "I-1/1") == [])
    #expect(try office.silences("2026-03-24").contains("I-1/1 P-C acknowledged"))
    #expect(try people(office.tell("2026-03-26"), "I-1/1") == ["P-C", "P-R", "TI-1"])
  }

  @Test func `an acknowledgement without a last day holds for the ladder's term, and no further stage`() throws {
    let office = try office()
    try office.tell("2026-03-27")
    try office.file(Paper.acknowledgement("K-1", on: "2026-03-27"))

    // Five working days after 27 March end on 3 April; the branch is told on 30 March, repeats on 31 March and 2 April.
    #expect(try people(office.tell("2026-03-30"), "I-1/1") == ["P-B", "P-C", "P-R", "TI-1"])
    #expect(try people(office.tell("2026-03-31"), "I-1/1") == [])
    #expect(try people(office.tell("2026-04-03"), "I-1/1") == [])
    #expect(try people(office.tell("2026-04-06"), "I-1/1") == ["P-B", "P-C", "P-R", "TI-1"])
  }

  /// A moment in UTC; Kazakhstan is five hours ahead of it.
  private func moment(_ day: String, _ hour: Int) throws -> AlertMoment {
    let now = Instant(milliseconds: (Int64(try Day(day).number) * 24 + Int64(hour)) * 3_600_000)
    return AlertMoment(now) { _ in WallClock([WallClock.Span(since: Instant(milliseconds: 0), offset: 18_000)]) }
  }

  @Test func `outside working time nothing is told and nothing is lost`() throws {
    let office = try office()

    #expect(try office.tell(moment("2026-03-19", 3)) == [])
    #expect(try office.reading().nextAlert() == (try moment("2026-03-19", 4).now))
    #expect(try people(office.tell(moment("2026-03-19", 4)), "I-1/1") == ["P-C", "P-R", "TI-1"])
  }

  @Test func `a recipient's holiday delays to the next working day, and a restart within it changes nothing`() throws {
    let office = try office()
    try office.tell("2026-03-19")
    let evening = try moment("2026-03-20", 14)

    #expect(try office.tell(evening) == [])
    #expect(try office.reading().nextAlert() == (try moment("2026-03-26", 4).now))
    let again = try Register(SQLiteConnection(path: office.path, access: .write), now: TestRegister.opening)
    #expect(try again.tell(at: moment("2026-03-23", 6)) { _, _ in }.digests.isEmpty)
    #expect(try people(office.tell(moment("2026-03-26", 4)), "I-1/1") == ["P-C", "P-R", "TI-1"])
  }

  @Test func `nobody gets two digests on a day`() throws {
    let office = try office()
    try office.tell(moment("2026-03-19", 4))
    try office.file(Paper.inspection("I-2", on: "2026-03-16", [Paper.violation(1, due: "2026-03-17")]))

    #expect(try office.tell(moment("2026-03-19", 6)) == [])
    #expect(try people(office.tell(moment("2026-03-20", 4)), "I-2/1") == ["P-C", "P-R", "TI-1"])
    let twice = try office.connection.prepare(
      "SELECT count(*) FROM (SELECT 1 FROM digests GROUP BY person, day HAVING count(*) > 1)")
    #expect(try twice.first { $0.integer(0) } == 0)
  }

  @Test func `what was overdue before an import is told in one summary a person`() throws {
    let office = try office()

    let told = try office.tell("2026-03-19", overdueBefore: "2026-03-19")

    #expect(told == ["P-C summary 2", "P-R summary 2", "TI-1 summary 2"])
    #expect(try office.tell("2026-04-30") == [])
    #expect(try office.silences("2026-04-30").contains("I-1/1 P-Z overdueBefore"))
  }

  @Test(arguments: [(3, "2026-03-19", "2026-03-19"), (14, "2026-03-19", "2026-03-20"), (6, "2026-03-20", "2026-03-26")])
  func `a summary of old records waits for working time, and for a day without a digest`(
    hour: Int, told: String, goes: String
  ) throws {
    let office = try office()
    if hour == 6 { try office.tell(moment(told, 4)) }
    try office.file(Paper.inspection("I-3", on: "2026-03-02", [Paper.violation(1, due: "2026-03-05")]))

    let digests = try office.register.tell(
      at: moment(told, hour), overdueBefore: try Day("2026-03-10")
    ) { _, _ in }.digests.filter { $0.recipient.code == "P-C" && $0.overdueBefore > 0 }

    #expect(digests.map(\.day) == [try Day(goes)])
    #expect(digests.map(\.notBefore) == [try moment(goes, 4).now])
  }

  @Test func `what becomes overdue after an import, or is filed after it, is told as ever`() throws {
    let office = try office()
    try office.tell("2026-03-10", overdueBefore: "2026-03-10")
    try office.file(Paper.inspection("I-2", on: "2026-03-02", [Paper.violation(1, due: "2026-03-05")]))

    let told = try office.tell("2026-03-19")

    #expect(people(told, "I-1/1") == ["P-C", "P-R", "TI-1"])
    #expect(people(told, "I-2/1").contains("P-R"))
  }
}
