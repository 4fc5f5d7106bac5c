import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

/// Deciding every day against looking away for some days: what is told in the end must not depend on it.
@Suite struct JumpTests {
  private func office(_ seed: UInt64) throws -> TestRegister {
    var random = Seeded(state: seed)
    let office = try TestRegister.union()
    let severities = ["critical", "gross", "significant", "minor", nil]
    var papers: [String] = []
    for number in 1...25 {
      let found = try Day("2026-01-05").adding(days: Int.random(in: 0...60, using: &random))
      let due = found.adding(days: Int.random(in: 0...40, using: &random))
      papers.append(
        Paper.inspection(
          "I-\(number)", on: found.description,
          [Paper.violation(1, severities.randomElement(using: &random) ?? nil, due: due.description)]))
      let fate = Int.random(in: 0...3, using: &random)
      if fate == 0 {
        papers.append(Paper.remediation("R-\(number)", of: "I-\(number)/1", on: found.description))
      }
      if fate == 1 {
        papers.append(Paper.service("S-\(number)", of: "I-\(number)", on: found.description))
      }
      if fate == 2 {
        papers.append(Paper.request("E-\(number)", of: "I-\(number)/1", on: found.description))
      }
    }
    try office.file(papers)
    return office
  }

  /// Decides at noon every so many days until a last day; gives who was told of what, each pair once.
  private func told(_ seed: UInt64, every step: Int) throws -> (pairs: Set<String>, office: TestRegister) {
    let office = try office(seed)
    let first = try Day("2026-01-05")
    // The last day, 15 June 2026, is a Monday: everybody is at work.
    for offset in Array(stride(from: 0, to: 161, by: step)) + [161] {
      let moment = AlertMoment(noonOf: first.adding(days: offset))
      _ = try office.register.tell(at: moment) { _, _ in }
    }
    let told = try office.connection.prepare(
      """
      SELECT DISTINCT d.code, t.unit, t.kind, t.number
      FROM told t JOIN audiences a ON a.number = t.audience JOIN digests d ON d.number = a.digest
      """)
    let pairs = Set(try told.rows { "\($0.text(0)) \($0.integer(1))/\($0.integer(2))/\($0.integer(3))" })
    return (pairs, office)
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [7, 40])
  func `the same people are told of the same items, whether one looks daily or seldom`(
    seed: UInt64, step: Int
  ) throws {
    let daily = try told(seed, every: 1)
    let jumping = try told(seed, every: step)

    #expect(jumping.pairs == daily.pairs)
    #expect(daily.pairs.count > 50)
  }

  @Test(arguments: [1, 7, 40]) func `nobody gets two digests on a day, and no rung is told twice`(step: Int) throws {
    let office = try told(4, every: step).office

    let twice = try office.connection.prepare(
      """
      SELECT (SELECT count(*) FROM (SELECT 1 FROM digests WHERE occasion = 'digest' GROUP BY person, day HAVING count(*) > 1)),
        (SELECT count(*) FROM (SELECT 1 FROM told t JOIN audiences a ON a.number = t.audience
          JOIN digests d ON d.number = a.digest
          GROUP BY t.unit, t.kind, t.number, d.person, t.matter, t.due, t.rung HAVING count(*) > 1)),
        (SELECT count(*) FROM told t JOIN audiences a ON a.number = t.audience)
      """)
    let counts = try #require(try twice.first { [$0.integer(0), $0.integer(1), $0.integer(2)] })
    #expect(counts[0] == 0)
    #expect(counts[1] == 0)
    #expect(counts[2] > 50)
  }

  @Test func `after a jump the stages that went by are recorded with what is told`() throws {
    let office = try told(5, every: 160).office

    let passed = try office.connection.prepare(
      """
      SELECT count(*) FROM told t JOIN audiences a ON a.number = t.audience
      WHERE a.passed = 'reminder overdue branch'
      """)

    #expect(try passed.first { $0.integer(0) } ?? 0 > 5)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `looking only at what changed finds what looking at everything finds`(seed: UInt64) throws {
    let office = try TestRegister.union()
    var random = RandomOffice(seed: seed)
    try office.tell("2026-02-01")
    var checked = 0

    for offset in 0..<60 {
      for _ in 0..<3 { random.hear(try office.file(random.next())) }
      let day = try Day("2026-02-02").adding(days: offset).description
      let everything = try office.rehearse(day)
      let changed = try office.tell(day)
      #expect(changed.filter { !$0.contains("json") } == everything.filter { !$0.contains("json") }, "on \(day)")
      checked += everything.count
    }

    #expect(checked > 20)
  }
}
