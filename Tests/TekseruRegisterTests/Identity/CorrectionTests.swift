import Tekseru
import TekseruRegister
import Testing

struct CorrectionTests {
  @Test func `a correction keeps the first id and everything that hangs on it`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]), Paper.service("S-1"), Paper.reply("P-1"),
      Paper.remediation("R-1"), Paper.request("E-1", of: "I-1/2"), Paper.decision("D-1", on: "E-1"),
    ])

    try office.file(Paper.inspection("I-2", [Paper.violation(1, "gross"), Paper.violation(2)], replaces: "I-1"))

    #expect(try office.violations().map(\.id) == ["I-1/1", "I-1/2"])
    #expect(try office.violation("I-1/1")?.status == .reported)
    #expect(try office.violation("I-1/1")?.severity == .gross)
    #expect(try office.violation("I-1/2")?.due?.description == "2026-05-20")
    for kind in [Kind.service, .reply, .remediation, .extension, .extensionDecision] {
      #expect(try office.things(kind).count == 1, "\(kind)")
    }
    #expect(try office.reading().verify().lines == [])
  }

  @Test(arguments: ["I-1/1", "I-2/1", "I-3/1"])
  func `any id of the chain names the thing`(violation: String) throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.inspection("I-2", [Paper.violation(1, "gross")], replaces: "I-1"),
      Paper.inspection("I-3", [Paper.violation(1, "minor")], replaces: "I-2"),
    ])

    let outcomes = try office.file(Paper.remediation("R-1", of: violation))

    #expect(outcomes.names == ["recorded"])
    #expect(try office.violation("I-1/1")?.status == .reported)
  }

  @Test func `only the newest of a chain can be replaced, and it is named`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-03", replaces: "I-1")])

    let outcomes = try office.file(Paper.inspection("I-3", on: "2026-03-04", replaces: "I-1"))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.codes == [.replacesNotCurrent])
    #expect(outcomes.first?.problems.first?.suggestion == "I-2")
  }

  @Test func `what is withdrawn cannot be replaced`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.withdrawal("W-1", of: "I-1", "inspection")])

    let outcomes = try office.file(Paper.inspection("I-2", on: "2026-03-03", replaces: "I-1"))

    #expect(outcomes.first?.problem(.replacesNotCurrent)?.reason == "withdrawn")
  }

  @Test func `a list shows the text of the correction that holds, under the first id, and whoever answers when asked`()
    throws
  {
    let office = try TestRegister.office()
    let corrected = Paper.violation(1, with: ["text": "\"Corrected\"", "responsible": "\"A. Chair\""])
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2", [corrected], replaces: "I-1")])

    let listed = try office.violations()

    #expect(listed.map(\.id) == ["I-1/1"])
    #expect(listed.map(\.text) == ["Corrected"])
    #expect(try office.violations(ViolationFilter(isDetailed: true)).map(\.responsible) == ["A. Chair"])
  }

  @Test func `a resolved violation is listed with the text of its document`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.remediation("R-1", "confirmed")])

    #expect(try office.violations(ViolationFilter(status: .confirmed)).map(\.text) == ["Finding 1"])
  }

  @Test func `a violation that a correction leaves out is withdrawn, and its history stays`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]), Paper.remediation("R-1")])
    let before = office.register.head.sequence

    try office.file(Paper.inspection("I-2", [Paper.violation(2)], replaces: "I-1"))

    #expect(try office.violations().map(\.id) == ["I-1/2"])
    #expect(try office.violations(ViolationFilter(status: .withdrawn)).map(\.id) == ["I-1/1"])
    #expect(try office.violations(at: .at(before)).map(\.id) == ["I-1/1", "I-1/2"])
    #expect(try office.file(Paper.remediation("R-2", "confirmed")).codes == [.referenceUnknown])
  }

  @Test func `a violation that comes back in a later correction has its history again`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]), Paper.remediation("R-1"),
    ])
    try office.file(Paper.inspection("I-2", [Paper.violation(2)], replaces: "I-1"))

    try office.file(Paper.inspection("I-3", [Paper.violation(1), Paper.violation(2)], replaces: "I-2"))

    #expect(try office.violation("I-1/1")?.status == .reported)
  }

  @Test func `a correction may move a removal to another inspection`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-03"), Paper.remediation("R-1")])

    try office.file(Paper.remediation("R-2", of: "I-2/1", replaces: "R-1"))

    #expect(try office.violation("I-1/1")?.status == .open)
    #expect(try office.violation("I-2/1")?.status == .reported)
    try office.file(Paper.withdrawal("W-1", of: "I-1", "inspection"))
    #expect(try office.violation("I-2/1")?.status == .reported)
  }

  @Test func `a decision follows its request to another violation`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1"), Paper.inspection("I-2", on: "2026-03-03"), Paper.request("E-1"),
      Paper.decision("D-1", on: "E-1"),
    ])

    try office.file(Paper.request("E-2", of: "I-2/1", replaces: "E-1"))

    #expect(try office.violation("I-1/1")?.due != (try Day("2026-05-20")))
    #expect(try office.violation("I-2/1")?.due == (try Day("2026-05-20")))
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a correction that moves the inspection to another organization moves what hangs on it`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.organization("OTHER", country: "KZ"), Paper.inspection("I-1"), Paper.service("S-1"),
      Paper.remediation("R-1"),
    ])

    try office.file(Paper.inspection("I-2", at: "OTHER", replaces: "I-1"))

    #expect(try office.violations(ViolationFilter(organization: "OTHER")).map(\.id) == ["I-1/1"])
    #expect(try office.violations(ViolationFilter(organization: "GP")).isEmpty)
    let served = ThingFilter(kind: .service, organization: "OTHER")
    var ids: [String] = []
    try office.reading().things(served, on: TestRegister.opening.day) { ids.append($0.id) }
    #expect(ids == ["S-1"])
  }

  @Test func `a withdrawal is not corrected: it is withdrawn`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.withdrawal("W-1", of: "I-1", "inspection")])
    let fields = ["kind": "\"inspection\"", "of": "\"I-1\"", "replaces": "\"W-1\"", "reason": "\"Held elsewhere\""]

    let outcomes = try office.file(Paper.document("withdrawal", "W-2", fields))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.replacesNotCurrent)?.reason == "withdrawal")
  }

  @Test func `a correction does not give a state that is in use another code`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(Paper.organization("GP-2", country: "KZ", replaces: "GP"))

    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "TI-1")
  }
}
