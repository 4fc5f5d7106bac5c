import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

@testable import TekseruSQLite

struct JournalTests {
  @Test func `the time of recording never goes back`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))
    office.clock = Instant(milliseconds: office.clock.milliseconds - 86_400_000)

    try office.file(Paper.inspection("I-2", on: "2026-03-04"))

    var times: [Instant] = []
    try office.reading().entries { times.append($0.recordedAt) }
    #expect(times == times.sorted())
    #expect(times.last == TestRegister.opening)
  }

  @Test func `an entry keeps who filed it, the remark and the warnings`() throws {
    let office = try TestRegister.office()

    try office.file([
      Paper.inspection(
        "I-1", on: "2024-03-02", [], with: ["filedBy": "\"A. Nurse\"", "note": "\"by hand\""])
    ])

    var last: LogEntry?
    try office.reading().entries { last = $0 }
    #expect(last?.filedBy == "A. Nurse")
    #expect(last?.note == "by hand")
    #expect(last?.warnings?.contains("inspector.noMandate") == true)
    #expect(last?.channel == .command)
  }

  @Test func `hashes that were taken ahead are those that filing takes itself`() throws {
    let text = [Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-04")].joined(separator: "\n")
    let plain = try TestRegister.office()
    let ahead = try TestRegister.office()
    var delivery = ahead.delivery(text, .ndjson)
    delivery.hashes = DeliveryHashes(of: delivery.bytes, delivery.reading)

    let outcomes = [try plain.file(text, .ndjson), try ahead.register.file([delivery]).flatMap { $0 }]

    #expect(outcomes[0].map(\.digest) == outcomes[1].map(\.digest))
    #expect(outcomes[1].count == 2)
    #expect(ahead.register.head == plain.register.head)
  }

  @Test func `a file is kept once, however often it arrives`() throws {
    let office = try TestRegister.office()
    let before = try office.count("sources")

    try office.file(Paper.inspection("I-1"))
    try office.file(Paper.inspection("I-1"))

    #expect(try office.count("sources") == before + 1)
    #expect(try office.count("deliveries") == 4)
  }

  @Test func `the file of a conflict is kept whole`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))
    let other = try Paper.canonical(Paper.inspection("I-1", on: "2026-03-03"))

    let outcomes = try office.file(other)

    #expect(outcomes.names == ["conflict"])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a file that is the content of its one document is not kept twice`() throws {
    let office = try TestRegister.office()

    try office.file(try Paper.canonical(Paper.inspection("I-1")))

    let kept = try office.connection.prepare("SELECT count(*) FROM sources WHERE bytes IS NULL").first { $0.integer(0) }
    #expect(kept == 1)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `what a failed call left in the log is found again`() throws {
    let office = try TestRegister.office()
    let delivery = office.delivery(Paper.inspection("I-1"))

    let before = try office.register.settle([delivery])
    let outcomes = try office.register.file([delivery])
    let after = try office.register.settle([delivery])

    #expect(before.first?.first??.result == nil)
    #expect(after.first?.first??.result == outcomes.first?.first?.result)
  }

  @Test func `whom a document names as its filer finds the file among their own`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", with: ["filedBy": "\"TI-1\""]),
      Paper.inspection("I-2", on: "2026-03-04", with: ["filedBy": "\"TI-1\""]),
      Paper.inspection("I-3", at: "NONE", with: ["filedBy": "\"TI-9\""]),
    ])

    for code in ["office", "TI-1", "TI-9"] {
      let latest = try office.reading().deliveries(filedBy: code, atMost: 1)
      #expect(latest.map(\.recorded) == [2] && latest.map(\.refused) == [1], "\(code)")
    }
    #expect(try office.reading().deliveries(filedBy: "TI-1", atMost: 9).count == 1)
    #expect(try office.reading().deliveries(filedBy: "TI-1", atMost: 9, after: 1).isEmpty)
    #expect(try office.reading().deliveries(filedBy: "TI-2", atMost: 9).isEmpty)
  }

  @Test func `a document that cannot be read whole still says who filed it`() throws {
    let office = try TestRegister.office()

    try office.file([Paper.inspection("I-1", on: "2026-11-31", with: ["filedBy": "\"TI-1\""])])

    #expect(try office.reading().deliveries(filedBy: "TI-1", atMost: 9).map(\.refused) == [1])
  }

  @Test func `what undoes a statement stays in memory`() {
    #expect(SQLiteConnection.undoIsInMemory)
  }

  @Test func `a register of an older program learns from its log whom documents name as filers`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1", with: ["filedBy": "\"TI-1\""])])
    // The same file from another hand: whoever brought it first did not file it the second time.
    let plain = Paper.inspection("I-2", on: "2026-03-04")
    _ = try office.register.file([office.delivery(plain, filedBy: "A")])
    _ = try office.register.file([office.delivery(plain, filedBy: "B")])
    try office.connection.run("DROP TABLE filers; DELETE FROM migrations WHERE version = 10")

    _ = try Register(try office.intruder(), now: TestRegister.opening)

    for (code, recorded) in [("TI-1", [1]), ("A", [1]), ("B", [0])] {
      #expect(try office.reading().deliveries(filedBy: code, atMost: 9).map(\.recorded) == recorded, "\(code)")
    }
  }
}
