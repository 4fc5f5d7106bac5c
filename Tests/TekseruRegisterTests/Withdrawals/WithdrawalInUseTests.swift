import Tekseru
import TekseruRegister
import Testing

struct WithdrawalInUseTests {
  /// What is withdrawn, the kind, and the document that refers to it.
  static let uses: [(target: String, kind: String, user: String)] = [
    ("O", "organization", Paper.organization("U", parent: "O")),
    ("O", "organization", Paper.organization("U", with: ["successor": "\"O\""])),
    ("O", "organization", Paper.person("U", at: "O")),
    ("O", "organization", Paper.council("U", of: "O")),
    ("O", "organization", Paper.inspector("U", at: "O")),
    ("O", "organization", Paper.inspector("U", with: ["organization": "null", "organizations": #"["GP","O"]"#])),
    ("O", "organization", Paper.document("plan", "U", ["organization": "\"O\"", "year": "2026"])),
    (
      "O", "organization",
      Paper.document(
        "plan", "U", ["organization": "\"GP\"", "year": "2026", "inspections": #"[{"organization":"O"}]"#])
    ),
    ("O", "organization", Paper.inspection("U", at: "O")),
    ("O", "organization", Paper.accident("U", at: "O")),
    ("O", "organization", Paper.statement("U", #"{"inspections":1}"#, of: "O")),
    ("P", "person", Paper.council("U", members: #"[{"person":"P","side":"workers"},{"name":"B","side":"employer"}]"#)),
    ("V", "inspector", Paper.inspection("U", by: "V")),
    ("V", "inspector", Paper.inspection("U", with: ["inspector": "null", "inspectors": #"["TI-1","V"]"#])),
    (
      "V", "inspector",
      Paper.document("plan", "U", ["organization": "\"GP\"", "year": "2026", "inspections": #"[{"inspector":"V"}]"#])
    ),
    (
      "V", "inspector",
      Paper.document(
        "activity", "U",
        [
          "organization": "\"GP\"", "inspector": "\"V\"", "date": "\"2026-03-02\"", "type": "\"seminar\"",
        ])
    ),
    ("E", "extension", Paper.decision("U", on: "E")),
    ("A", "accident", Paper.accident("U", revises: "A")),
  ]

  private static func register() throws -> TestRegister {
    let office = try TestRegister.office()
    try office.file([
      Paper.organization("O", country: "KZ"), Paper.person("P"), Paper.inspector("V"), Paper.inspection("I-1"),
      Paper.request("E"), Paper.accident("A"),
    ])
    return office
  }

  @Test(arguments: uses)
  func `what is still referred to stays, and who refers to it is named`(
    target: String, kind: String, user: String
  ) throws {
    let office = try WithdrawalInUseTests.register()
    #expect(try office.file(user).names == ["recorded"])

    let outcomes = try office.file(Paper.withdrawal("W-1", of: target, kind))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "U")
  }

  @Test(arguments: [("O", "organization"), ("P", "person"), ("V", "inspector"), ("E", "extension"), ("A", "accident")])
  func `what nobody refers to can be withdrawn`(target: String, kind: String) throws {
    let office = try WithdrawalInUseTests.register()

    #expect(try office.file(Paper.withdrawal("W-1", of: target, kind)).names == ["recorded"])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `one of several states can be withdrawn though the code is in use`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file([Paper.organization("O", id: "O-2026", asOf: "2026-01-01"), Paper.inspection("U", at: "O")])

    #expect(try office.file(Paper.withdrawal("W-1", of: "O-2026", "organization")).names == ["recorded"])
  }

  @Test func `an id that equals a code is no reference to it`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file([Paper.person("X", id: "O", at: "GP")])
    try office.file(
      Paper.document("person", "X-2", ["code": "\"X\"", "name": "\"X\"", "replaces": "\"O\""]))

    #expect(try office.file(Paper.withdrawal("W-1", of: "O", "organization")).names == ["recorded"])
  }

  @Test func `a withdrawal that would take effect again is checked again`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file([
      Paper.withdrawal("W-1", of: "O", "organization"), Paper.withdrawal("W-2", of: "W-1", "withdrawal"),
    ])
    try office.file(Paper.inspection("U", at: "O"))

    let outcomes = try office.file(Paper.withdrawal("W-3", of: "W-2", "withdrawal"))

    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "U")
  }

  @Test func `a document does not come back when what it names was withdrawn since`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file([
      Paper.inspection("U", at: "O"), Paper.withdrawal("W-1", of: "U", "inspection"),
      Paper.withdrawal("W-2", of: "O", "organization"),
    ])

    let outcomes = try office.file(Paper.withdrawal("W-3", of: "W-1", "withdrawal"))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.codes == [.referenceUnknown])
  }

  @Test func `new facts of an accident stand in place of the earlier ones, until they are withdrawn`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file(Paper.accident("A-2", severity: "severe", revises: "A"))
    let revised = try office.things(.accident).map(\.id)

    try office.file(Paper.withdrawal("W-1", of: "A-2", "accident"))

    #expect(revised == ["A-2"])
    #expect(try office.things(.accident).map(\.id) == ["A"])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `an accident is revised by one document, and the next revises that one`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file(Paper.accident("A-2", severity: "severe", revises: "A"))

    let again = try office.file(Paper.accident("A-3", severity: "fatal", revises: "A"))
    let next = try office.file(Paper.accident("A-4", severity: "fatal", revises: "A-2"))

    #expect(again.first?.problem(.replacesNotCurrent)?.suggestion == "A-2")
    #expect(next.names == ["recorded"])
    #expect(try office.things(.accident).map(\.id) == ["A-4"])
  }

  @Test func `a correction of an accident that was revised does not bring it back`() throws {
    let office = try WithdrawalInUseTests.register()
    try office.file(Paper.accident("A-2", severity: "severe", revises: "A"))

    try office.file(Paper.accident("A-1b", on: "2026-02-11", replaces: "A"))

    #expect(try office.things(.accident).map(\.id) == ["A-2"])
  }
}
