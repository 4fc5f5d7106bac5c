import Tekseru
import TekseruRegister
import Testing

struct ReferenceTests {
  /// Documents that name what the office does not hold, and where they name it.
  static let strangers: [(document: String, path: String)] = [
    (Paper.organization("X", parent: "NONE"), "parent"),
    (Paper.organization("X", with: ["successor": "\"NONE\""]), "successor"),
    (Paper.person("X", at: "NONE"), "roles[0].organization"),
    (Paper.council("X", of: "NONE"), "organization"),
    (Paper.council("X", members: #"[{"person":"NONE","side":"workers"}]"#), "members[0].person"),
    (Paper.inspector("X", at: "NONE"), "organizations[0]"),
    (Paper.inspection("X", at: "NONE"), "organization"),
    (Paper.inspection("X", by: "NONE"), "inspector"),
    (Paper.inspection("X", [Paper.violation(1, with: ["repeats": "\"NONE/1\""])]), "violations[0].repeats"),
    (Paper.inspection("X", replaces: "NONE"), "replaces"),
    (
      Paper.document(
        "plan", "X", ["organization": "\"GP\"", "year": "2026", "inspections": #"[{"inspector":"NONE"}]"#]),
      "inspections[0].inspector"
    ),
    (Paper.service("X", of: "NONE"), "inspection"),
    (Paper.reply("X", of: "NONE"), "inspection"),
    (Paper.remediation("X", of: "NONE/1"), "violation"),
    (Paper.request("X", of: "NONE/1"), "violation"),
    (Paper.decision("X", on: "NONE"), "extension"),
    (Paper.accident("X", at: "NONE"), "organization"),
    (Paper.accident("X", revises: "NONE"), "revises"),
    (Paper.statement("X", #"{"inspections":1}"#, of: "NONE"), "organization"),
    (Paper.withdrawal("X", of: "NONE", "inspection"), "of"),
    (
      Paper.document(
        "activity", "X",
        ["organization": "\"NONE\"", "inspector": "\"TI-1\"", "date": "\"2026-03-02\"", "type": "\"seminar\""]),
      "organization"
    ),
    (
      Paper.document(
        "activity", "X",
        ["organization": "\"GP\"", "inspector": "\"NONE\"", "date": "\"2026-03-02\"", "type": "\"seminar\""]),
      "inspector"
    ),
    (
      Paper.document("appeal", "X", ["organization": "\"NONE\"", "date": "\"2026-03-02\"", "topic": "\"wages\""]),
      "organization"
    ),
  ]

  @Test(arguments: strangers)
  func `what a document names must be recorded`(document: String, path: String) throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(document)

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.referenceUnknown)?.path == path)
  }

  @Test func `the nearest known code is suggested`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(Paper.inspection("I-1", by: "TI-11"))

    #expect(outcomes.first?.problem(.referenceUnknown)?.suggestion == "TI-1")
  }

  @Test func `a violation that the inspection does not have is unknown, and the nearest is suggested`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]))

    let outcomes = try office.file(Paper.remediation("R-1", of: "I-1/3"))

    #expect(outcomes.first?.problem(.referenceUnknown)?.reason == "violation")
    #expect(outcomes.first?.problem(.referenceUnknown)?.suggestion == "I-1/1")
  }

  @Test(arguments: ["ТІ-1", "ТI-1", "TІ-1"])
  func `a code that only looks like a known one is told apart`(code: String) throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(Paper.inspection("I-1", by: code))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.referenceLookalike)?.suggestion == "TI-1")
  }

  @Test func `a lookalike is refused even where unknown codes may pass`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([Paper.inspection("I-1", by: "ТI-1")], FilingOptions(registersUnknown: true))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.referenceLookalike)?.level == .error)
  }

  @Test func `a new code that only looks like a known one is refused`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(Paper.inspector("ТI-1", id: "mandate-2"))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.referenceLookalike)?.suggestion == "TI-1")
  }

  @Test func `a placeholder is still unknown to the next document`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1", by: "TI-7")], FilingOptions(registersUnknown: true))

    let outcomes = try office.file(Paper.inspection("I-2", by: "TI-7", on: "2026-03-04"))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.codes == [.referenceUnknown])
  }

  @Test func `what was withdrawn can no longer be named`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1"), Paper.request("E-1"), Paper.withdrawal("W-1", of: "I-1", "inspection")])

    let outcomes = try office.file([
      Paper.service("S-1"), Paper.remediation("R-1"), Paper.decision("D-1", on: "E-1"),
    ])

    #expect(outcomes.names == ["refused", "refused", "refused"])
    #expect(outcomes.codes == [.referenceUnknown, .referenceUnknown, .referenceUnknown])
  }
}
