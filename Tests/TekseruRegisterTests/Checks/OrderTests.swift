import Tekseru
import TekseruRegister
import Testing

struct OrderTests {
  static let early: [(document: String, code: ProblemCode)] = [
    (Paper.service("X", on: "2026-03-01"), .dateOrder),
    (Paper.reply("X", on: "2026-03-01"), .dateOrder),
    (Paper.remediation("X", "reported", on: "2026-03-01"), .remediationOrder),
    (Paper.remediation("X", "confirmed", on: "2026-03-01"), .remediationOrder),
    (Paper.request("X", on: "2026-03-01"), .extensionOrder),
    (Paper.decision("X", on: "E-1", on: "2026-03-19"), .extensionOrder),
  ]

  @Test(arguments: early)
  func `nothing that follows an inspection is dated before it`(document: String, code: ProblemCode) throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.request("E-1")])

    let outcomes = try office.file(document)

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.codes == [code])
  }

  @Test func `a removal may be confirmed before it was reported`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))

    let outcomes = try office.file([
      Paper.remediation("R-2", "confirmed", on: "2026-03-09"), Paper.remediation("R-1", "reported", on: "2026-03-10"),
    ])

    #expect(outcomes.names == ["recorded", "recorded"])
    #expect(try office.violation("I-1/1")?.status == .confirmed)
  }

  @Test func `a representation is not served before it was issued`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [], with: ["representation": #"{"issued":"2026-03-05"}"#]))

    let outcomes = try office.file(Paper.service("S-1", on: "2026-03-04"))

    #expect(outcomes.codes == [.dateOrder])
  }

  @Test func `a grant must have a new day when the request names none`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.request("E-1", until: nil)])

    let without = try office.file(Paper.decision("D-1", on: "E-1"))
    let refusal = try office.file(Paper.decision("D-2", on: "E-1", "refused"))

    #expect(without.codes == [.fieldMissing])
    #expect(refusal.names == ["recorded"])
  }
}
