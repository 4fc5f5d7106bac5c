import Tekseru
import TekseruRegister
import Testing

struct WarningTests {
  @Test func `an inspector without a mandate there on that day is told, with the day it ended`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.organization("OTHER", country: "KZ"), Paper.inspector("TI-2", until: "2026-02-28")])

    let ended = try office.file(Paper.inspection("I-1", by: "TI-2"))
    let elsewhere = try office.file(Paper.inspection("I-2", at: "OTHER"))
    let before = try office.file(Paper.inspection("I-3", on: "2024-12-31", []))

    #expect(ended.first?.problem(.inspectorNoMandate)?.reason == "ended")
    #expect(ended.first?.problem(.inspectorNoMandate)?.details["ended"] == "2026-02-28")
    #expect(elsewhere.codes == [.inspectorNoMandate])
    #expect(before.codes == [.inspectorNoMandate])
    #expect((ended + elsewhere + before).names == ["recorded", "recorded", "recorded"])
  }

  @Test func `a mandate counts through its last day`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspector("TI-2", until: "2026-03-02")])

    #expect(try office.file(Paper.inspection("I-1", by: "TI-2")).codes == [])
  }

  @Test func `an inspector whose trainings have all expired is told`() throws {
    let office = try TestRegister.office()
    let trainings = ["trainings": #"[{"number":"7","validUntil":"2026-03-01"}]"#]
    try office.file([Paper.inspector("TI-2", with: trainings)])

    let outcomes = try office.file(Paper.inspection("I-1", by: "TI-2"))

    #expect(outcomes.codes == [.trainingExpired])
    #expect(outcomes.first?.problems.first?.details["ended"] == "2026-03-01")
  }

  @Test func `a second inspection by the same inspector, there and on that day, resembles the first`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))

    let outcomes = try office.file(Paper.inspection("I-2", [Paper.violation(2)]))

    #expect(outcomes.names == ["recorded"])
    #expect(outcomes.first?.problem(.documentResembles)?.details["id"] == "I-1")
  }

  @Test func `a correction does not resemble what it corrects`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))

    #expect(try office.file(Paper.inspection("I-2", replaces: "I-1")).codes == [])
  }

  @Test func `a council whose sides are unequal or whose chair is overdue is told`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(
      Paper.council("C-1", established: "2024-06-01", members: #"[{"name":"A","side":"workers","role":"chair"}]"#))

    #expect(outcomes.names == ["recorded"])
    #expect(outcomes.codes == [.councilParity, .councilChairOverdue])
  }

  @Test func `a statement whose parts do not sum to the whole stands as reported, with a warning`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(
      Paper.statement(
        "S-1", #"{"inspections":10,"inspections.council":4,"inspections.workers":3,"inspections.other":2}"#))

    #expect(outcomes.names == ["recorded"])
    #expect(outcomes.first?.problem(.statementPartsDiffer)?.details["sum"] == "9")
  }

  @Test func `a statement that differs from the records is told by how much is recorded`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]))

    let outcomes = try office.file(Paper.statement("S-1", #"{"inspections":1,"violations":3}"#))

    #expect(outcomes.codes == [.statementDiffersFromRecords])
    #expect(outcomes.first?.problems.first?.details["records"] == "2")
    #expect(outcomes.first?.problems.first?.path == "figures.violations")
  }

  @Test func `without a country there is no due date, and it is said`() throws {
    let office = try TestRegister()
    try office.file([Paper.organization("GP"), Paper.inspector("TI-1")])

    let outcomes = try office.file(Paper.inspection("I-1"))

    #expect(outcomes.first?.problem(.calendarMissing)?.reason == "noCountry")
    #expect(try office.violation("I-1/1")?.due == nil)
  }

  @Test func `a written due needs no calendar`() throws {
    let office = try TestRegister()
    try office.file([Paper.organization("GP"), Paper.inspector("TI-1")])

    let outcomes = try office.file(Paper.inspection("I-1", [Paper.violation(1, due: "2026-04-05")]))

    #expect(outcomes.codes == [])
    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-05")
  }

  @Test func `a date that runs into a year without a calendar is said`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.inspector("TI-0", from: "2015-01-01")])

    let outcomes = try office.file(Paper.inspection("I-1", by: "TI-0", on: "2018-03-01"))

    #expect(outcomes.first?.problem(.calendarMissing)?.details["year"] == "2018")
  }

  @Test func `a correction that leaves out a violation says that it is withdrawn`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1), Paper.violation(2)]))

    let outcomes = try office.file(Paper.inspection("I-2", [Paper.violation(1)], replaces: "I-1"))

    #expect(outcomes.names == ["recorded"])
    #expect(outcomes.first?.problem(.correctionWithdraws)?.value == "2")
  }
}
