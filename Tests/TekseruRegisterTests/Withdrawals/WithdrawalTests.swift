import Tekseru
import TekseruRegister
import Testing

struct WithdrawalTests {
  @Test func `a withdrawn document leaves today's lists, stays in yesterday's and in the log`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))
    let before = office.register.head.sequence

    try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))

    #expect(try office.violations().isEmpty)
    #expect(try office.things(.inspection).isEmpty)
    #expect(try office.violations(at: .at(before)).map(\.id) == ["I-1/1"])
    #expect(try office.things(.inspection, at: .at(before)).map(\.id) == ["I-1"])
    #expect(office.register.head.sequence == before + 1)
  }

  @Test func `filing a withdrawn document again says by whom it was withdrawn`() throws {
    let office = try TestRegister.office()
    let first = try office.file(Paper.inspection("I-1"))
    try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))

    let outcomes = try office.file(Paper.inspection("I-1"))

    let sequence = try #require(first.first?.result.sequence)
    #expect(outcomes.first?.result == .alreadyRecorded(sequence: sequence, withdrawnBy: "W-1"))
  }

  @Test func `withdrawing a correction brings back what it replaced`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.remediation("R-1"),
      Paper.inspection("I-2", on: "2026-03-03", [Paper.violation(1, "gross")], replaces: "I-1"),
    ])

    try office.file(Paper.withdrawal("W-1", of: "I-2", "inspection"))

    #expect(try office.violation("I-1/1")?.found.description == "2026-03-02")
    #expect(try office.violation("I-1/1")?.severity == .significant)
    #expect(try office.violation("I-1/1")?.status == .reported)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `only the newest of a chain can be withdrawn`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-03", replaces: "I-1")])

    let outcomes = try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))

    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "I-2")
  }

  @Test func `what is withdrawn cannot be withdrawn again`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.withdrawal("W-1", of: "I-1", "inspection")])

    let outcomes = try office.file(Paper.withdrawal("W-2", of: "I-1", "inspection"))

    #expect(outcomes.first?.problem(.replacesNotCurrent)?.reason == "alreadyWithdrawn")
    #expect(outcomes.first?.problem(.replacesNotCurrent)?.details["by"] == "W-1")
  }

  @Test func `an inspection takes along what hangs on it, and brings it back`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]), Paper.service("S-1"), Paper.reply("P-1"),
      Paper.remediation("R-1"), Paper.request("E-1", of: "I-1/2"), Paper.decision("D-1", on: "E-1"),
    ])
    let before = try office.violations()
    let kinds = [Kind.service, .reply, .remediation, .extension, .extensionDecision]

    try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))
    let left = try kinds.flatMap { try office.things($0) }
    try office.file(Paper.withdrawal("W-2", of: "W-1", "withdrawal"))

    #expect(left.isEmpty)
    #expect(try kinds.flatMap { try office.things($0) }.count == 5)
    #expect(try office.violations() == before)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `what was withdrawn on its own does not come back with its inspection`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.remediation("R-1"), Paper.withdrawal("W-1", of: "R-1", "remediation"),
      Paper.withdrawal("W-2", of: "I-1", "inspection"), Paper.withdrawal("W-3", of: "W-2", "withdrawal"),
    ])

    #expect(try office.violation("I-1/1")?.status == .open)
    #expect(try office.things(.remediation).isEmpty)
  }

  @Test func `what hangs on a withdrawn inspection does not come back without it`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.remediation("R-1"), Paper.withdrawal("W-1", of: "R-1", "remediation"),
      Paper.withdrawal("W-2", of: "I-1", "inspection"),
    ])

    let outcomes = try office.file(Paper.withdrawal("W-3", of: "W-1", "withdrawal"))

    #expect(outcomes.names == ["recorded"])
    #expect(try office.things(.remediation).isEmpty)
    try office.file(Paper.withdrawal("W-4", of: "W-2", "withdrawal"))
    #expect(try office.violation("I-1/1")?.status == .reported)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a withdrawal, its withdrawal and that one's withdrawal each turn the matter round`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))
    var counts: [Int] = []

    for (id, target, kind) in [
      ("W-1", "I-1", "inspection"), ("W-2", "W-1", "withdrawal"), ("W-3", "W-2", "withdrawal"),
      ("W-4", "W-3", "withdrawal"),
    ] {
      try office.file(Paper.withdrawal(id, of: target, kind))
      counts.append(try office.violations().count)
    }

    #expect(counts == [0, 1, 0, 1])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a document does not come back where a correction has taken its place`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-03", replaces: "I-1"),
      Paper.withdrawal("W-1", of: "I-2", "inspection"),
    ])
    try office.file(Paper.inspection("I-3", on: "2026-03-04", replaces: "I-1"))

    let outcomes = try office.file(Paper.withdrawal("W-2", of: "W-1", "withdrawal"))

    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "I-3")
  }

  @Test func `withdrawals of one call may stand in any order`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))

    let outcomes = try office.file([
      Paper.withdrawal("W-1", of: "GP", "organization"), Paper.withdrawal("W-2", of: "TI-1", "inspector"),
      Paper.withdrawal("W-3", of: "I-1", "inspection"),
    ])

    #expect(outcomes.names == ["recorded", "recorded", "recorded"])
  }
}
