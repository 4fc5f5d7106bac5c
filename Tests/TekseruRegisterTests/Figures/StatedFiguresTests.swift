import Foundation
import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

struct StatedFiguresTests {
  private static let published = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/Published")

  private static func union() throws -> TestRegister {
    let office = try TestRegister()
    let files = try FileManager.default.contentsOfDirectory(atPath: published.path).filter { $0.hasSuffix(".yaml") }
    for file in files.sorted() {
      let text = try String(contentsOf: published.appending(path: file), encoding: .utf8)
      let outcomes = try office.file(text, .yaml)
      try #require(!outcomes.isEmpty && outcomes.allSatisfy { $0.name == "recorded" }, "\(file)")
    }
    return office
  }

  @Test func `statements are listed with their remarks, by the year their period belongs to`() throws {
    let office = try TestRegister.office()
    try office.file([
      Paper.statement("S-1", #"{"inspections":1}"#, for: "2025-Q4", note: "by telephone"),
      Paper.statement("S-2", #"{"members":10}"#, for: "@2026-01-01"),
      Paper.statement("S-3", #"{"inspections":2}"#, for: "2024"),
    ])

    let found = try office.reading().statements(
      of: "GP", andBelow: false, years: 2025...2026, on: TestRegister.opening.day)

    #expect(found.map(\.id) == ["S-1", "S-2"])
    #expect(found.map(\.note) == ["by telephone", nil])
  }

  @Test func `a corrected statement is listed once, as corrected`() throws {
    let office = try TestRegister.office()
    try office.file(Paper.statement("S-1", #"{"inspections":1}"#, note: "first"))
    try office.file(Paper.statement("S-2", #"{"inspections":2}"#, replaces: "S-1", note: "second"))

    let found = try office.reading().statements(
      of: "GP", andBelow: false, years: 2026...2026, on: try Day("2026-06-30"))

    #expect(found.map(\.id) == ["S-1"])
    #expect(found.map(\.note) == ["second"])
    #expect(found.first?.statement.number(.inspections) == Decimal(2))
  }

  /// What KZ-AQNIET published for 2020 to 2023.
  static let aqniet: [(name: String, numbers: [Int64])] = [
    ("councils", [200, 189, 186, 205]), ("inspectors", [211, 125, 121, 204]), ("inspections", [168, 182, 206, 57]),
    ("violations", [125, 84, 100, 100]), ("violations.conditions", [38, 14, 24, 13]),
    ("violations.rules", [26, 20, 24, 12]), ("violations.training", [26, 29, 20, 15]),
    ("violations.equipment", [27, 20, 32, 15]), ("removed", [115, 81, 99, 55]),
  ]

  @Test func `the published figures come back, all 36 of them`() throws {
    let office = try StatedFiguresTests.union()

    let found = try office.reading().statements(
      of: "KZ-AQNIET", andBelow: false, years: 2020...2023, on: TestRegister.opening.day)

    var compared = 0
    for (name, numbers) in StatedFiguresTests.aqniet {
      let indicator = try #require(Indicator(name))
      for (year, number) in zip(2020...2023, numbers) {
        let stated = found.filter { $0.statement.period == (try? Period("\(year)")) }
          .compactMap { $0.statement.number(indicator) }
        #expect(stated == [Decimal(number)], "\(name) \(year)")
        compared += 1
      }
    }
    #expect(compared == 36)
  }
}
