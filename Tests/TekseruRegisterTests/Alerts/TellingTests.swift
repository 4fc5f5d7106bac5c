import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

/// An inspection of Monday 2 March 2026 with a violation due on Wednesday 18 March; the ladder's days are reckoned in
/// `LadderTests`.
@Suite struct TellingTests {
  private func office(without missing: Set<String> = []) throws -> TestRegister {
    let office = try TestRegister.union(without: missing)
    try office.file(Paper.inspection("I-1", [Paper.violation(1, due: "2026-03-18")]))
    return office
  }

  @Test func `each stage is told on its day to those it is for`() throws {
    let office = try office()

    #expect(try office.tell("2026-03-12") == [])
    #expect(try office.tell("2026-03-13") == ["P-R reminder I-1/1", "TI-1 reminder I-1/1"])
    #expect(try office.tell("2026-03-16") == [])
    #expect(try office.tell("2026-03-19") == ["P-C overdue I-1/1", "P-R overdue I-1/1", "TI-1 overdue I-1/1"])
    #expect(try office.tell("2026-03-20").count == 3)
    #expect(try office.tell("2026-03-26") == [])
    #expect(try office.tell("2026-03-30").contains("P-B branch I-1/1"))
    #expect(try office.tell("2026-04-13").contains("P-Z centre I-1/1"))
    #expect(try office.silences("2026-04-13").filter { $0.hasPrefix("I-1/1") }.allSatisfy { $0.hasSuffix(" told") })
  }

  @Test func `deciding again on the same day tells nobody twice`() throws {
    let office = try office()
    try office.tell("2026-03-19")

    #expect(try office.tell("2026-03-19") == [])
  }

  @Test func `after a month off the last stage is told once, with those that passed`() throws {
    let office = try office()
    try office.tell("2026-03-13")

    let told = try office.tell("2026-04-15")

    #expect(
      told == [
        "P-B centre I-1/1 after branch", "P-C centre I-1/1 after overdue+branch",
        "P-R centre I-1/1 after overdue+branch", "P-Z centre I-1/1", "TI-1 centre I-1/1 after overdue+branch",
      ])
  }

  @Test func `what is confirmed is told once as resolved to those who were told of it`() throws {
    let office = try office()
    try office.tell("2026-03-19")
    try office.file(Paper.remediation("R-1", "confirmed", on: "2026-03-20"))

    #expect(try office.tell("2026-03-20") == ["P-C resolved I-1/1", "P-R resolved I-1/1", "TI-1 resolved I-1/1"])
    #expect(try office.tell("2026-03-26") == [])
  }

  @Test func `what is withdrawn is resolved too`() throws {
    let office = try office()
    try office.tell("2026-03-13")
    try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))

    #expect(try office.tell("2026-03-16") == ["P-R resolved I-1/1", "TI-1 resolved I-1/1"])
  }

  @Test func `nobody hears that something is resolved of which nobody was told`() throws {
    let office = try office()
    try office.file(Paper.remediation("R-1", "confirmed", on: "2026-03-10"))

    #expect(try office.tell("2026-03-19") == [])
  }

  @Test func `a reported removal waits for the inspector and is then the inspector's`() throws {
    let office = try office()
    try office.tell("2026-03-13")
    try office.file(Paper.remediation("R-1", "reported", on: "2026-03-16"))

    // Ten working days from 16 March end on 2 April; three before it is 30 March.
    #expect(try office.tell("2026-03-19") == [])
    #expect(try office.silences("2026-03-19").contains("I-1/1 - awaitingConfirmation"))
    #expect(try office.tell("2026-03-30") == ["TI-1 reminder I-1/1"])
    #expect(try office.tell("2026-04-03") == ["P-C overdue I-1/1", "TI-1 overdue I-1/1"])
  }

  @Test func `a rejection puts it back on the old date`() throws {
    let office = try office()
    try office.tell("2026-03-13")
    try office.file(Paper.remediation("R-1", "reported", on: "2026-03-16"))
    try office.file(Paper.remediation("R-2", "rejected", on: "2026-03-20"))

    #expect(
      try office.tell("2026-03-20") == [
        "P-C overdue I-1/1", "P-R overdue I-1/1", "TI-1 overdue I-1/1",
      ])
  }

  @Test func `more time that is granted sets the ladder back to its start`() throws {
    let office = try office()
    try office.tell("2026-03-19")
    try office.file(Paper.request("E-1", on: "2026-03-17", until: "2026-04-15"))
    try office.file(Paper.decision("D-1", on: "E-1", on: "2026-03-19"))

    #expect(try office.tell("2026-03-30") == [])
    #expect(try office.tell("2026-04-10") == ["P-R reminder I-1/1", "TI-1 reminder I-1/1"])
  }

  @Test func `a request that is not decided is the chair's`() throws {
    let office = try office()
    try office.file(Paper.request("E-1", on: "2026-03-10", until: "2026-04-15"))

    // Three working days from 10 March end on 13 March.
    #expect(try office.tell("2026-03-11").contains("P-C reminder E-1"))
    #expect(try office.tell("2026-03-16").contains("P-C overdue E-1"))
    try office.file(Paper.decision("D-1", on: "E-1", "refused", on: "2026-03-17"))
    #expect(try office.tell("2026-03-17").contains("P-C resolved E-1"))
  }

  @Test func `a reply that does not come is told by its own clock`() throws {
    let office = try office()
    try office.file(Paper.service("S-1", on: "2026-03-03"))

    // Seven days from 3 March end on 10 March.
    #expect(try office.tell("2026-03-11").contains("P-R overdue I-1 after reminder"))
    try office.file(Paper.reply("A-1", on: "2026-03-11"))
    #expect(try office.tell("2026-03-12").filter { $0.contains(" I-1") && !$0.contains("I-1/1") }.count == 3)
  }

  @Test func `a direct threat is told at once and alone, and again every working day`() throws {
    let office = try TestRegister.union()
    try office.file(Paper.inspection("I-1", [Paper.violation(1, "critical"), Paper.violation(2, due: "2026-03-05")]))

    let digests = try office.register.tell(at: AlertMoment(noonOf: try Day("2026-03-02"))) { _, _ in }.digests

    let alone = digests.filter { $0.isUrgent && $0.lines.map(\.item.id) == ["I-1/1"] }
    #expect(alone.map(\.recipient.code).sorted() == ["P-B", "P-C", "TI-1"])
    #expect(digests.filter { !$0.isUrgent }.map(\.recipient.code).sorted() == ["P-R", "TI-1"])
    #expect(try office.tell("2026-03-03").filter { $0.contains("critical") }.count == 3)
    try office.file(Paper.remediation("R-1", "reported", on: "2026-03-03"))
    #expect(try office.tell("2026-03-04").filter { $0.contains("critical") }.count == 3)
    try office.file(Paper.remediation("R-2", "confirmed", on: "2026-03-04"))
    #expect(try office.tell("2026-03-05").filter { $0.contains("resolved I-1/1") }.count == 3)
  }

  @Test(arguments: [1, 5, 6, 24, 25, 26, 40])
  func `up to five direct threats at once come one by one, and more come together`(threats: Int) throws {
    let office = try TestRegister.union()
    try office.file(Paper.inspection("I-1", (1...threats).map { Paper.violation($0, "critical") }))

    let digests = try office.register.tell(at: AlertMoment(noonOf: try Day("2026-03-02"))) { _, _ in }.digests

    for person in ["P-B", "P-C", "TI-1"] {
      let own = digests.filter { $0.recipient.code == person }
      #expect(own.map(\.count) == (threats > 5 ? [threats] : Array(repeating: 1, count: threats)))
      #expect(own.allSatisfy { $0.isUrgent })
      #expect(own.flatMap(\.lines).map(\.item.id) == (1...min(threats, Digest.mostLines)).map { "I-1/\($0)" })
      #expect(try office.reading().told(of: person).count == threats)
    }
    #expect(Set(digests.map(\.number)).count == digests.count)
    #expect(try office.tell("2026-03-02") == [])
    let lines = threats > 5 ? min(threats, Digest.mostLines) : threats
    #expect(try office.tell("2026-03-03").filter { $0.hasPrefix("P-C critical") }.count == lines)
  }

  @Test func `who is told of few of many threats is told of each alone`() throws {
    let office = try TestRegister.union()
    try office.file(
      [Paper.inspector("TI-2"), Paper.inspection("I-2", by: "TI-2", [Paper.violation(1, "critical")])]
        + [Paper.inspection("I-1", (1...9).map { Paper.violation($0, "critical") })])

    let digests = try office.register.tell(at: AlertMoment(noonOf: try Day("2026-03-02"))) { _, _ in }.digests

    #expect(digests.filter { $0.recipient.code == "TI-2" }.map { $0.lines.map(\.item.id) } == [["I-2/1"]])
    #expect(digests.filter { $0.recipient.code == "P-C" }.map(\.count) == [10])
    #expect(try office.reading().told(of: "I-2/1").map(\.person).sorted() == ["P-B", "P-C", "TI-2"])
  }

  @Test func `an unknown addressee's place is taken by the next stage`() throws {
    let office = try office(without: ["P-R", "P-C"])

    #expect(try office.tell("2026-03-13") == ["P-B reminder I-1/1", "TI-1 reminder I-1/1"])
  }

  @Test func `an inspector whose mandate ended is not told, and the chair is`() throws {
    let office = try TestRegister.union()
    try office.file([
      Paper.inspector("TI-2", until: "2026-03-10"),
      Paper.inspection("I-1", by: "TI-2", [Paper.violation(due: "2026-03-18")]),
    ])

    #expect(
      try office.tell("2026-03-13").filter { $0.hasSuffix("I-1/1") } == ["P-C reminder I-1/1", "P-R reminder I-1/1"])
  }

  @Test func `a mandate that runs out is told to the inspector and the chair`() throws {
    let office = try TestRegister.union()
    try office.file(Paper.inspector("TI-2", until: "2026-04-30"))

    #expect(try office.tell("2026-03-31") == ["P-C reminder TI-2", "TI-2 reminder TI-2"])
    #expect(try office.tell("2026-04-15") == [])
    #expect(try office.tell("2026-05-04") == ["P-B overdue TI-2", "P-C overdue TI-2", "TI-2 overdue TI-2"])
    #expect(try office.tell("2026-06-30") == [])
  }

  @Test func `a file that was not taken is told to whoever filed it`() throws {
    let office = try TestRegister.union()
    try office.tell("2026-06-29")
    let bad = office.delivery(Paper.inspection("I-9", at: "NOWHERE"), filedBy: "TI-1")
    _ = try office.register.file([bad])

    #expect(try office.tell("2026-06-30") == ["TI-1 overdue test.json"])
  }

  @Test func `a calendar that is missing in December is told to the administrator`() throws {
    let office = try TestRegister.union()

    // The shipped calendars end with 2027; 30 November 2027 is the day by which those of 2028 should be there.
    let told = try office.tell("2027-12-01").filter { $0.contains("2028") }

    #expect(told.contains("P-A overdue KZ-2028 after reminder"))
  }

  /// What is refused of a file that `shared folder` brought, and who hears of it.
  @Test(arguments: [
    (["TI-1"], ["TI-1"]), ([nil], ["P-A"]), (["TI-1", nil], ["P-A", "TI-1"]), (["NOBODY"], ["P-A"]),
    (["TI-1", "P-C", "NOBODY"], ["P-A", "P-C", "TI-1"]),
  ])
  func `of what is refused those hear who filed it, and the administrator for who is not known`(
    filers: [String?], told: [String]
  ) throws {
    let office = try office()
    try office.tell("2026-06-30")
    let good = Paper.inspection("GOOD", on: "2026-06-29", [], with: ["filedBy": "\"P-B\""])
    let refused = filers.enumerated().map { number, filer in
      Paper.inspection("BAD-\(number)", on: "2026-11-31", with: ["filedBy": Paper.quoted(filer)])
    }
    let file = office.delivery(([good] + refused).joined(separator: "\n"), .ndjson, filedBy: "shared folder")

    #expect(try office.register.file([file]).joined().count { $0.name == "refused" } == filers.count)
    #expect(
      try office.tell("2026-07-01").filter { $0.hasSuffix("overdue test.ndjson") }.map {
        String($0.prefix { $0 != " " })
      } == told)
  }
}
