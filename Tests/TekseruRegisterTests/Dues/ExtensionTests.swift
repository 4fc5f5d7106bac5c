import Tekseru
import TekseruRegister
import Testing

struct ExtensionTests {
  private static func office(_ more: [String]) throws -> TestRegister {
    let office = try TestRegister.office()
    try office.file([Paper.inspection("I-1")] + more)
    return office
  }

  @Test func `more time that was granted moves the date, and the first one is not forgotten`() throws {
    let office = try ExtensionTests.office([Paper.request("E-1"), Paper.decision("D-1", on: "E-1")])

    let violation = try #require(try office.violation("I-1/1"))

    #expect(violation.due?.description == "2026-05-20")
    #expect(violation.originalDue?.description == "2026-04-02")
    #expect(violation.status == .open)
    #expect(violation.statusSince.description == "2026-03-02")
  }

  @Test func `the decision's own day comes before the one that was asked for`() throws {
    let office = try ExtensionTests.office([
      Paper.request("E-1"), Paper.decision("D-1", on: "E-1", due: "2026-04-20"),
    ])

    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-20")
  }

  @Test func `more time that was refused leaves the date`() throws {
    let office = try ExtensionTests.office([Paper.request("E-1"), Paper.decision("D-1", on: "E-1", "refused")])

    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-02")
  }

  @Test func `more time that was only asked for leaves the date`() throws {
    let office = try ExtensionTests.office([Paper.request("E-1")])

    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-02")
  }

  @Test func `more time that is granted late does not unsay that the violation was overdue before`() throws {
    let office = try ExtensionTests.office([
      Paper.request("E-1"), Paper.decision("D-1", on: "E-1", on: "2026-04-10"),
    ])

    #expect(try office.violation("I-1/1", on: "2026-04-09")?.daysOverdue == 7)
    #expect(try office.violation("I-1/1", on: "2026-04-10")?.daysOverdue == 0)
    #expect(try office.violation("I-1/1", on: "2026-05-21")?.daysOverdue == 1)
  }

  @Test func `a violation is on time for the whole of its due day`() throws {
    let office = try ExtensionTests.office([])

    #expect(try office.violation("I-1/1", on: "2026-04-02")?.daysOverdue == 0)
    #expect(try office.violations(ViolationFilter(isOverdue: true), on: "2026-04-02").isEmpty)
    #expect(try office.violations(ViolationFilter(isOverdue: true), on: "2026-04-03").map(\.daysOverdue) == [1])
  }

  @Test func `a removal that was reported is still to be seen, and overdue after its day`() throws {
    let office = try ExtensionTests.office([Paper.remediation("R-1")])

    #expect(try office.violation("I-1/1", on: "2026-04-05")?.status == .reported)
    #expect(try office.violation("I-1/1", on: "2026-04-05")?.daysOverdue == 3)
  }

  @Test func `a rejected removal is open again, and due on the day it was due before`() throws {
    let office = try ExtensionTests.office([
      Paper.remediation("R-1", "reported", on: "2026-03-10"), Paper.remediation("R-2", "rejected", on: "2026-04-20"),
    ])

    #expect(try office.violation("I-1/1", on: "2026-04-19")?.status == .reported)
    #expect(try office.violation("I-1/1", on: "2026-04-20")?.status == .open)
    #expect(try office.violation("I-1/1", on: "2026-04-20")?.due?.description == "2026-04-02")
    #expect(try office.violation("I-1/1", on: "2026-04-20")?.daysOverdue == 18)
  }

  @Test func `a confirmed removal is not overdue, however late`() throws {
    let office = try ExtensionTests.office([Paper.remediation("R-1", "confirmed", on: "2026-04-20")])

    #expect(try office.violation("I-1/1", on: "2026-04-19")?.daysOverdue == 17)
    #expect(try office.violation("I-1/1", on: "2026-04-20")?.daysOverdue == 0)
    #expect(try office.violation("I-1/1", on: "2026-04-20")?.status == .confirmed)
  }

  @Test func `what was fixed on the spot is confirmed that day`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1", [Paper.violation(1, with: ["fixedOnSpot": "true"])]))

    #expect(try office.violation("I-1/1")?.status == .confirmed)
    #expect(try office.violation("I-1/1")?.statusSince.description == "2026-03-02")
  }

  @Test func `more time does not restart the inspector's clock`() throws {
    let office = try ExtensionTests.office([
      Paper.remediation("R-1", "reported", on: "2026-03-10"), Paper.request("E-1"),
      Paper.decision("D-1", on: "E-1", on: "2026-03-25"),
    ])

    let awaited = try office.reading().awaitedVerifications(at: nil, on: try Day("2026-06-30"))

    #expect(awaited.map(\.reported.description) == ["2026-03-10"])
    #expect(try office.violation("I-1/1")?.statusSince.description == "2026-03-10")
  }

  @Test func `more time granted after the removal was confirmed leaves the day of the confirmation`() throws {
    let office = try ExtensionTests.office([
      Paper.remediation("R-1", "confirmed", on: "2026-03-12"), Paper.request("E-1"),
      Paper.decision("D-1", on: "E-1", on: "2026-04-25"),
    ])

    #expect(try office.violation("I-1/1")?.statusSince.description == "2026-03-12")
    let figures = try office.reading().recordedFigures(of: "GP", try Period("2026"))
    #expect(figures[.removedOnTime] == Ratio(1, of: 1).map { .ratio($0) })
  }

  @Test func `a withdrawn decision gives the date back`() throws {
    let office = try ExtensionTests.office([Paper.request("E-1"), Paper.decision("D-1", on: "E-1")])

    try office.file(Paper.withdrawal("W-1", of: "D-1", "extensionDecision"))

    #expect(try office.violation("I-1/1")?.due?.description == "2026-04-02")
  }
}
