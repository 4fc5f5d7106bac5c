import Tekseru
import TekseruRegister
import Testing

struct SuccessiveStateTests {
  @Test func `documents of one code are states, each in force from its day on`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([
      Paper.organization("GP", id: "GP-2024", country: "KZ", asOf: "2024-01-01", with: ["name": "\"Old name\""]),
      Paper.organization("GP", id: "GP-2026", country: "KZ", asOf: "2026-01-01", with: ["name": "\"New name\""]),
    ])

    #expect(outcomes.names == ["recorded", "recorded"])
    #expect(try office.reading().name(of: "GP", on: try Day("2025-12-31")) == "Old name")
    #expect(try office.reading().name(of: "GP", on: try Day("2026-01-01")) == "New name")
    #expect(try office.reading().name(of: "GP", on: try Day("2023-12-31")) == "Organization GP")
  }

  static let rivals: [(first: String, second: String)] = [
    (
      Paper.organization("O", id: "O-1", asOf: "2026-01-01"),
      Paper.organization("O", id: "O-2", asOf: "2026-01-01", with: ["sector": "\"health\""])
    ),
    (Paper.organization("O", id: "O-1"), Paper.organization("O", id: "O-2", country: "UZ")),
    (Paper.inspector("T", id: "T-1"), Paper.inspector("T", id: "T-2", until: "2027-01-01")),
    (Paper.council("C-1"), Paper.council("C-2", members: #"[{"name":"A","side":"workers"}]"#)),
    (Paper.person("P", id: "P-1"), Paper.person("P", id: "P-2", at: "GP")),
  ]

  @Test(arguments: rivals)
  func `the same code and day under another id is a conflict`(first: String, second: String) throws {
    let office = try TestRegister.office()
    let recorded = try office.file(first)

    let outcomes = try office.file(second)

    #expect(outcomes.names == ["conflict"])
    #expect(outcomes.first?.problem(.idConflict)?.reason == "sameDay")
    #expect(outcomes.first?.problem(.idConflict)?.details["id"] == recorded.first?.id)
  }

  @Test func `a correction may not take another state's day`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.organization("O", id: "O-1", asOf: "2025-01-01"), Paper.organization("O", id: "O-2", asOf: "2026-01-01"),
    ])

    let outcomes = try office.file(Paper.organization("O", id: "O-3", asOf: "2026-01-01", replaces: "O-1"))

    #expect(outcomes.names == ["conflict"])
  }

  @Test func `a correction may keep its own day`() throws {
    let office = try TestRegister.office()
    try office.file([Paper.organization("O", id: "O-1", asOf: "2025-01-01")])

    let outcomes = try office.file(
      Paper.organization("O", id: "O-3", asOf: "2025-01-01", replaces: "O-1", with: ["sector": "\"health\""]))

    #expect(outcomes.names == ["recorded"])
  }

  @Test func `a day whose state was withdrawn is free`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.organization("O", id: "O-1", asOf: "2026-01-01"), Paper.withdrawal("W-1", of: "O-1", "organization"),
    ])

    #expect(try office.file(Paper.organization("O", id: "O-2", asOf: "2026-01-01")).names == ["recorded"])
  }

  @Test func `a withdrawn state does not come back beside another of its day`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.organization("O", id: "O-1", asOf: "2026-01-01"), Paper.withdrawal("W-1", of: "O-1", "organization"),
    ])
    try office.file(Paper.organization("O", id: "O-2", asOf: "2026-01-01"))

    let outcomes = try office.file(Paper.withdrawal("W-2", of: "W-1", "withdrawal"))

    #expect(outcomes.names == ["refused"])
    #expect(outcomes.first?.problem(.withdrawalInUse)?.details["by"] == "O-2")
  }
}
