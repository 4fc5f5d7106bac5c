import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

struct GuardTests {
  static let attempts: [String] =
    ["documents", "sources", "deliveries", "refusals"].flatMap { table in
      [
        "DELETE FROM \(table)", "UPDATE \(table) SET rowid = rowid", "UPDATE OR REPLACE \(table) SET rowid = rowid",
        "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1",
      ]
    } + [
      "DELETE FROM filers", "UPDATE filers SET code = 'another'",
      "INSERT OR REPLACE INTO filers SELECT * FROM filers LIMIT 1",
      """
      INSERT OR REPLACE INTO documents SELECT (SELECT max(sequence) + 1 FROM documents), kind, id, content, digest,
        source, place, recorded_at, filed_by, channel, note, warnings, chain FROM documents LIMIT 1
      """,
      """
      INSERT INTO documents SELECT (SELECT max(sequence) + 2 FROM documents), kind, id || 'x', content, digest, source,
        place, recorded_at, filed_by, channel, note, warnings, chain FROM documents LIMIT 1
      """,
      """
      INSERT INTO documents SELECT sequence, kind, id, '{}', digest, source, place, recorded_at, filed_by, channel, note,
        warnings, chain FROM documents LIMIT 1
        ON CONFLICT (sequence) DO UPDATE SET content = excluded.content
      """,
    ]

  @Test(arguments: attempts)
  func `another program cannot change or take away what was filed`(attempt: String) throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", with: ["filedBy": "\"TI-1\""]), Paper.inspection("I-2", at: "NONE"),
    ])
    let intruder = try office.intruder()

    #expect(throws: SQLFailure.self) { try intruder.run(attempt) }

    #expect(try office.reading().verify().isSound)
    #expect(try office.count("refusals") == 1)
  }

  @Test func `a register of a newer program is not opened`() throws {
    let office = try TestRegister()
    try office.connection.run("INSERT INTO migrations (version) VALUES (99)")

    #expect(throws: RegisterFailure.newer) { try office.reading() }
    #expect(throws: RegisterFailure.newer) { try Register(try office.intruder(), now: TestRegister.opening) }
  }

  @Test func `a connection that does not flush its commits is refused`() throws {
    let office = try TestRegister()
    let hasty = try office.intruder()
    try hasty.run("PRAGMA synchronous = NORMAL")

    #expect(throws: RegisterFailure.notAllowed) { try Register(hasty, now: TestRegister.opening) }
  }
}
