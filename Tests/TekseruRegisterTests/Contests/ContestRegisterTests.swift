import Tekseru
import TekseruRegister
import Testing

/// A contest's facts out of the register's tables.
@Suite struct ContestRegisterTests {
  private static let regulation = Paper.document(
    "regulation", "R",
    [
      "title": #"{"en":"Contest"}"#, "organizer": "\"U\"", "period": "\"2026-H1\"",
      "nominations": """
      [{"code":"safest","title":{"en":"Safest"},"participants":"organizations","criteria":[
      {"code":"work","clause":"1","fact":"inspections","perUnit":{"points":2,"upTo":20}},
      {"code":"share","clause":"2","fact":"removed","per":"violations","linear":[{"value":0,"points":0},{"value":1,"points":30}]},
      {"code":"late","clause":"3","fact":"overdue","penalty":{"points":-1,"downTo":-9}},
      {"code":"time","clause":"4","fact":"removed.onTime","linear":[{"value":0,"points":0},{"value":1,"points":20}]},
      {"code":"hurt","clause":"5","fact":"injuries","penalty":{"points":-5,"downTo":-20}},
      {"code":"money","clause":"6","fact":"spending.safety","per":"headcount","perUnit":{"points":1,"each":10,"upTo":9}}],
      "ranking":{"counting":"dense","places":3}},
      {"code":"inspector","title":{"en":"Inspector"},"participants":"inspectors","criteria":[
      {"code":"work","clause":"1","fact":"inspections","perUnit":{"points":2,"upTo":20}},
      {"code":"taught","clause":"2","fact":"seminars","perUnit":{"points":1,"upTo":9}}],
      "ranking":{"counting":"dense","places":3}}]
      """,
    ])

  private static func union() throws -> TestRegister {
    let office = try TestRegister()
    try office.file([
      Paper.organization("U", country: "KZ", level: "union"), Paper.organization("BR", parent: "U", level: "branch"),
      Paper.organization("GP", parent: "BR", with: ["headcount": "40"]), Paper.organization("SC", parent: "BR"),
      Paper.inspector("TI-1", with: ["organization": "null", "organizations": #"["GP","SC"]"#]),
      Paper.inspector("TI-2", at: "SC"),
      Paper.inspection("I-1", [Paper.violation(1, due: "2026-03-20"), Paper.violation(2, due: "2026-04-01")]),
      Paper.inspection(
        "I-2", on: "2026-04-02", [Paper.violation(1)],
        with: ["inspector": "null", "inspectors": #"["TI-1","TI-2"]"#]),
      Paper.inspection("I-3", on: "2025-12-30", [Paper.violation(1, due: "2026-01-20")]),
      Paper.remediation("M-1", "confirmed"),
      Paper.document(
        "accident", "A-1",
        ["organization": "\"GP\"", "date": "\"2026-02-02\"", "victims": #"[{"ref":"1","severity":"light"}]"#]),
      Paper.document(
        "statement", "S-1",
        ["organization": "\"GP\"", "period": "\"2026-H1\"", "figures": #"{"spending.safety":2000}"#]),
      Paper.document(
        "activity", "X-1",
        ["organization": "\"GP\"", "inspector": "\"TI-2\"", "date": "\"2026-05-05\"", "type": "\"seminar\""]),
      regulation,
    ])
    return office
  }

  private static func standings(
    _ office: TestRegister, _ nomination: Identifier = Identifier(checked: "safest"),
    at position: Position = .now
  ) throws -> [Standing] {
    let reader = try office.reading(at: position)
    let contest = try reader.contest("R")
    let rules = try #require(contest.regulation.nomination(nomination))
    let participants = try reader.competitors(in: rules, of: contest, period: contest.regulation.period).participants
    return contest.regulation.standings(of: nomination, among: participants)
  }

  private static func inspectorNomination() throws -> Identifier { try #require(Identifier("inspector")) }

  private static func described(_ standing: Standing?) -> [String] {
    (standing?.criteria ?? []).map { score in
      "\(score.criterion) \(score.value?.exactText ?? "–") \(score.points.exactText): "
        + score.records.map(\.id.text).joined(separator: " ")
    }
  }

  @Test func `every fact of an organization names its value and the records behind it`() throws {
    let office = try ContestRegisterTests.union()

    let standing = try ContestRegisterTests.standings(office).first { $0.participant.text == "GP" }

    #expect(
      ContestRegisterTests.described(standing) == [
        "work 2 4: I-1 I-2", "share 1/3 10: I-1 I-2 M-1", "late 3 -3: I-1 I-2 I-3 M-1", "time 0.25 5: I-1 I-2 I-3 M-1",
        "hurt 1 -5: A-1", "money 50 5: GP S-1",
      ])
  }

  @Test func `an inspection counts for each of its inspectors, and what else they did for themselves`() throws {
    let office = try ContestRegisterTests.union()

    let standings = try ContestRegisterTests.standings(office, ContestRegisterTests.inspectorNomination())

    #expect(
      standings.sorted { $0.participant < $1.participant }.map(ContestRegisterTests.described) == [
        ["work 2 4: I-1 I-2", "taught 0 0: "], ["work 1 2: I-2", "taught 1 1: X-1"],
      ])
  }

  @Test func `taking any record away changes exactly the criteria that name it`() throws {
    let office = try ContestRegisterTests.union()
    let before = try #require(try ContestRegisterTests.standings(office).first { $0.participant.text == "GP" })
    let records = Set(before.criteria.flatMap(\.records)).filter { $0.kind != .organization }.sorted()
    var checked = 0

    for (index, record) in records.enumerated() {
      let id = "W-\(index)"
      try office.file(
        Paper.document(
          "withdrawal", id,
          ["kind": "\"\(record.kind.rawValue)\"", "of": "\"\(record.id)\"", "reason": "\"test\""]))
      let after = try #require(try ContestRegisterTests.standings(office).first { $0.participant.text == "GP" })
      let changed = zip(before.criteria, after.criteria).filter { $0 != $1 }.map(\.0.criterion)
      #expect(changed == before.criteria.filter { $0.records.contains(record) }.map(\.criterion), "\(record)")
      checked += changed.count
      try office.file(
        Paper.document("withdrawal", "B-\(index)", ["kind": "\"withdrawal\"", "of": "\"\(id)\"", "reason": "\"back\""]))
      #expect(try ContestRegisterTests.standings(office).first { $0.participant.text == "GP" } == before)
    }

    #expect(records.count == 6 && checked >= 12)
  }

  @Test func `facts are read at any position of the log, and at the freeze's once there is one`() throws {
    let office = try ContestRegisterTests.union()
    let position = office.register.head.sequence
    let before = try ContestRegisterTests.standings(office)
    try office.file([
      Paper.person("P-1"),
      Paper.document(
        "freeze", "F", ["regulation": "\"R\"", "date": "\"2026-06-30\"", "by": "\"P-1\"", "position": "\(position)"]),
      Paper.inspection("I-4", on: "2026-05-02"),
    ])

    #expect(try ContestRegisterTests.standings(office) == before)
    #expect(try ContestRegisterTests.standings(office, at: .at(position)) == before)
    let live = try office.reading().contest("R").reading(at: .now)
    let rules = try #require(live.regulation.nominations.first)
    let competitors = try office.reading().competitors(in: rules, of: live, period: live.regulation.period)
    #expect(live.regulation.standings(of: rules.code, among: competitors.participants) != before)
  }

  @Test func `a contest reads the same after the tables are made again from the log`() throws {
    let office = try ContestRegisterTests.union()
    let before = try ContestRegisterTests.standings(office)

    try office.register.rebuild()

    #expect(try ContestRegisterTests.standings(office) == before)
  }
}
