import Tekseru
import TekseruRegister
import Testing

struct MovedDateTests {
  private static func office() throws -> TestRegister {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1, "gross"), Paper.violation(2, "minor")]))
    return office
  }

  private static func moved(_ office: TestRegister, at position: Position = .now) throws -> [String] {
    try office.reading(at: position).movedDates(at: nil, on: TestRegister.opening.day).map {
      "\($0.violation) \($0.due) \($0.wouldBe)"
    }
  }

  @Test func `a second calendar of the year moves nothing, and what it would move is listed`() throws {
    let office = try MovedDateTests.office()
    let before = office.register.head.sequence

    try office.file(
      Paper.calendar("KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10", "2026-05-01", "2026-05-04", "2026-05-05"]))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-03-10")
    #expect(
      try MovedDateTests.moved(office) == ["I-1/1 2026-03-10 2026-03-11", "I-1/2 2026-05-04 2026-05-06"])
    #expect(try MovedDateTests.moved(office, at: .at(before)) == [])
  }

  @Test func `a correction of a calendar moves nothing either`() throws {
    let office = try MovedDateTests.office()

    try office.file(
      Paper.calendar(
        "KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10", "2026-05-01"], replaces: "calendar-KZ-2026-1"))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-03-10")
    #expect(try MovedDateTests.moved(office) == ["I-1/1 2026-03-10 2026-03-11"])
  }

  @Test func `what is filed after the newer calendar is reckoned by it`() throws {
    let office = try MovedDateTests.office()
    try office.file(Paper.calendar("KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10"]))

    try office.file(Paper.inspection("I-2", on: "2026-03-03", [Paper.violation(1, "gross")]))
    try office.file(Paper.inspection("I-3", on: "2026-03-02", [Paper.violation(1, "gross")]))

    #expect(try office.violation("I-3/1")?.due?.description == "2026-03-11")
  }

  @Test func `a correction that leaves day and severity alone keeps the date reckoned before`() throws {
    let office = try MovedDateTests.office()
    try office.file(Paper.calendar("KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10", "2026-04-02"]))

    try office.file(
      Paper.inspection(
        "I-2", [Paper.violation(1, "gross", with: ["text": "\"Said better\""]), Paper.violation(2, "significant")],
        replaces: "I-1"))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-03-10")
    #expect(try office.violation("I-1/2")?.due?.description == "2026-04-03")
    let reckoning = try office.reading().reckoning(of: try #require(ViolationID("I-1/1")))
    #expect(reckoning?.reckoning.due.description == "2026-03-10")
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a removal after the newer calendar leaves the date too`() throws {
    let office = try MovedDateTests.office()
    try office.file(Paper.calendar("KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10"]))

    try office.file(Paper.remediation("R-1", "rejected", on: "2026-03-12"))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-03-10")
  }

  @Test func `a written due and a removed violation are not listed`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.inspection("I-1", [Paper.violation(1, "gross", due: "2026-03-09"), Paper.violation(2, "gross")]),
      Paper.remediation("R-1", of: "I-1/2", "confirmed"),
    ])

    try office.file(Paper.calendar("KZ-2026-2", 2026, off: ["2026-03-09", "2026-03-10"]))

    #expect(try MovedDateTests.moved(office) == [])
  }
}
