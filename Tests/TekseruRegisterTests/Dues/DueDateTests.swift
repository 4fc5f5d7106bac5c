import Tekseru
import TekseruRegister
import Testing

struct DueDateTests {
  @Test(arguments: [
    ("critical", "2026-03-02"), ("gross", "2026-03-10"), ("significant", "2026-04-02"), ("minor", "2026-05-04"),
  ])
  func `a violation is due by its severity, moved from days off`(severity: String, due: String) throws {
    let office = try TestRegister.office()

    try office.file(Paper.inspection("I-1", [Paper.violation(1, severity)]))

    #expect(try office.violation("I-1/1")?.due?.description == due)
  }

  @Test func `a violation without a severity is due as a significant one`() throws {
    let office = try TestRegister.office()

    try office.file(Paper.inspection("I-1", [Paper.violation(1, nil)]))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-02")
    #expect(try office.violation("I-1/1")?.severity == nil)
  }

  @Test func `a written due is taken as it is, on a day off too`() throws {
    let office = try TestRegister.office()

    try office.file(Paper.inspection("I-1", [Paper.violation(1, "minor", due: "2026-03-08")]))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-03-08")
  }

  @Test(arguments: [("null", "2026-03-10"), ("5", "2026-03-10"), ("6", "2026-03-07")])
  func `the working week is the parent's unless the organization says otherwise`(week: String, due: String) throws {
    let office = try TestRegister()
    try office.file([
      Paper.organization("BR", country: "KZ", level: "branch", with: ["weekDays": week]),
      Paper.organization("GP", parent: "BR"), Paper.inspector("TI-1"),
    ])

    try office.file(Paper.inspection("I-1", on: "2026-02-28", [Paper.violation(1, "gross")]))

    #expect(try office.violation("I-1/1")?.due?.description == due)
  }

  @Test func `what is inherited is what the parent was on the day, whatever was asked before`() throws {
    let office = try TestRegister()
    try office.file([
      Paper.organization("BR", country: "KZ", level: "branch", with: ["weekDays": "6"]),
      Paper.organization(
        "BR", id: "BR-2026", country: "KZ", level: "branch", asOf: "2026-01-01", with: ["weekDays": "5"]),
      Paper.organization("GP", parent: "BR"), Paper.inspector("TI-1"),
    ])

    try office.file([
      Paper.inspection("I-1", on: "2025-02-22", [Paper.violation(1, "gross")]),
      Paper.inspection("I-2", on: "2026-02-28", [Paper.violation(1, "gross")]),
    ])

    #expect(try office.violation("I-1/1")?.due?.description == "2025-03-01")
    #expect(try office.violation("I-2/1")?.due?.description == "2026-03-10")
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a placeholder that gets a country later leaves the dates it had`() throws {
    let office = try TestRegister()
    try office.file([Paper.inspection("I-1"), Paper.service("S-1")], FilingOptions(registersUnknown: true))

    try office.file(Paper.office)
    try office.file(Paper.remediation("R-1"))

    #expect(try office.violation("I-1/1")?.due == nil)
    #expect(try office.violation("I-1/1")?.status == .reported)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `the reckoning is that of the day it was recorded`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1, "gross")]))
    try office.file(Paper.calendar("KZ-2026-late", 2026, off: ["2026-03-09", "2026-03-10"]))

    let found = try office.reading().reckoning(of: try #require(ViolationID("I-1/1")))

    #expect(found?.reckoning.due.description == "2026-03-10")
    #expect(found?.reckoning.end.description == "2026-03-09")
  }
}
