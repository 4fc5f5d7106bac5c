import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

struct TamperingTests {
  private static let triggers = [
    "documents_only_grow", "documents_keep", "documents_stay", "sources_only_grow", "sources_keep", "sources_stay",
  ]

  private static func filled() throws -> TestRegister {
    let office = try TestRegister.office()
    try office.file(
      Paper.inspection("I-1", [Paper.violation(1, "gross"), Paper.violation(2)], with: ["note": "\"by hand\""]))
    try office.file([Paper.remediation("R-1"), Paper.service("S-1"), Paper.accident("A-1")])
    try office.file(" " + Paper.inspection("I-2", on: "2024-03-03", replaces: "I-1"))
    try office.file(" " + Paper.withdrawal("W-1", of: "A-1", "accident"))
    return office
  }

  /// What is changed in an entry, as SQL, and what verify calls it.
  static let changes: [(change: String, what: Verification.Finding.What)] = [
    ("content = replace(content, '2024', '2025')", .digest),
    ("id = 'I-9'", .digest),
    ("kind = 'accident'", .digest),
    ("kind = 'nothing'", .unreadable),
    ("digest = CAST(x'00' || substr(digest, 2) AS BLOB)", .digest),
    ("recorded_at = recorded_at + 1", .chain),
    ("filed_by = 'x' || filed_by", .chain),
    ("note = 'by foot'", .chain),
    ("warnings = '[]'", .chain),
    ("place = place + 1", .chain),
    ("channel = 'web'", .chain),
    ("source = 1", .chain),
    ("chain = CAST(x'00' || substr(chain, 2) AS BLOB)", .chain),
  ]

  @Test(arguments: changes)
  func `one thing changed in an entry names its sequence`(
    change: String, what: Verification.Finding.What
  ) throws {
    let office = try TamperingTests.filled()
    let sequence = try #require(try office.things(.inspection, at: .now).first).sequence
    let intruder = try office.intruder()
    for trigger in TamperingTests.triggers { try intruder.run("DROP TRIGGER IF EXISTS \(trigger)") }

    try intruder.run("UPDATE documents SET \(change) WHERE sequence = \(sequence)")

    let log = try #require(try office.reading().verify().checks.first { $0.name == .log })
    #expect(log.findings.first?.sequence == sequence)
    #expect(log.findings.first?.what == what)
  }

  @Test(arguments: [
    "bytes = CAST(x'00' || substr(bytes, 2) AS BLOB)", "bytes = NULL",
    "sha256 = CAST(x'00' || substr(sha256, 2) AS BLOB)", "size = 1",
  ])
  func `one thing changed in a kept file names the entry that came in it`(change: String) throws {
    let office = try TamperingTests.filled()
    let sequence = try #require(try office.things(.inspection).first).sequence
    let intruder = try office.intruder()
    for trigger in TamperingTests.triggers { try intruder.run("DROP TRIGGER IF EXISTS \(trigger)") }

    try intruder.run(
      "UPDATE sources SET \(change) WHERE number = (SELECT source FROM documents WHERE sequence = \(sequence))")

    let sources = try #require(try office.reading().verify().checks.first { $0.name == .sources })
    #expect(sources.findings.map(\.sequence) == [sequence])
  }

  @Test func `an entry taken out of the middle is missed`() throws {
    let office = try TamperingTests.filled()
    let intruder = try office.intruder()
    for trigger in TamperingTests.triggers { try intruder.run("DROP TRIGGER IF EXISTS \(trigger)") }
    try intruder.run("PRAGMA foreign_keys = OFF; DELETE FROM documents WHERE sequence = 31")

    let log = try #require(try office.reading().verify().checks.first { $0.name == .log })

    #expect(log.findings.first?.what == .missing)
    #expect(log.findings.first?.sequence == 31)
  }

  @Test func `the last entry cut off is missed only by who wrote the head down`() throws {
    let office = try TamperingTests.filled()
    let head = office.register.head
    let intruder = try office.intruder()
    for trigger in TamperingTests.triggers { try intruder.run("DROP TRIGGER IF EXISTS \(trigger)") }
    try intruder.run("DELETE FROM documents WHERE sequence = \(head.sequence)")
    try Register(try office.intruder(), now: TestRegister.opening).rebuild()

    let without = try office.reading().verify()
    let with = try office.reading().verify(containing: head)

    #expect(without.lines == [])
    #expect(with.lines == ["head head \(head.sequence) -"])
  }

  @Test func `a head that was written down earlier is still contained`() throws {
    let office = try TestRegister.office()
    let head = office.register.head
    try office.file(Paper.inspection("I-1"))

    #expect(try office.reading().verify(containing: Head(head.description)).lines == [])
  }

  @Test(arguments: [
    ("parties", "code = code || 'x' WHERE party = 1"), ("things", "day = day + 1 WHERE kind = 10"),
    ("things", "until = NULL WHERE kind = 11"), ("corrections", "replaced = replaced + 1"),
    ("withdrawals", "withdrawal = withdrawal - 1"), ("violations", "due = due + 1 WHERE number = 1"),
    ("violations", "status = 2 WHERE status = 0"), ("sums", "violations = violations + 1"),
  ])
  func `a projection's row that was changed is named, and a rebuild mends it`(table: String, change: String) throws {
    let office = try TamperingTests.filled()
    let before = try office.projections()
    try office.intruder().run("UPDATE \(table) SET \(change)")

    let damaged = try office.reading().verify()
    try office.register.rebuild()

    #expect(damaged.checks.filter { !$0.isSound }.map(\.name) == [.projections])
    #expect(Set(damaged.checks.flatMap(\.findings).map(\.table)) == [table])
    #expect(try office.projections() == before)
    #expect(try office.reading().verify().isSound)
  }

  @Test(arguments: ["parties", "things", "corrections", "withdrawals", "violations", "sums"])
  func `a projection that was emptied is named, and a rebuild mends it`(table: String) throws {
    let office = try TamperingTests.filled()
    let before = try office.projections()
    try office.intruder().run("DELETE FROM \(table)")

    #expect(try office.reading().verify().checks.flatMap(\.findings).contains { $0.table == table })
    try office.register.rebuild()

    #expect(try office.projections() == before)
  }
}
