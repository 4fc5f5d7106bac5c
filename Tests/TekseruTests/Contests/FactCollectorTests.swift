import Testing

@testable import Tekseru

@Suite struct FactCollectorTests {
  private func collector() throws -> FactCollector { FactCollector(period: try #require(Period(year: 2026))) }

  private func value(_ fact: ContestFact, _ collector: FactCollector) -> Fact.Value? {
    collector.participant("A").facts[fact]?.value
  }

  private func inspection(_ day: String, _ kind: Inspection.Kind = .planned, notCarriedOut: String? = nil) throws
    -> Inspection
  {
    try Inspection(
      organization: "A", inspectors: ["TI-1"], date: try Day(day), kind: kind, ground: .council,
      notCarriedOut: notCarriedOut)
  }

  /// A violation found on 2 March and due on 12 March.
  private func violation(
    _ events: [ViolationHistory.Event], originalDue: String = "2026-03-12"
  ) throws -> FoundViolation {
    let (found, due) = (try Day("2026-03-02"), try Day(originalDue))
    return FoundViolation(
      found: found, category: .training, originalDue: due,
      history: ViolationHistory(found: found, due: due, isFixedOnSpot: false, events: events),
      records: [RecordReference(.inspection, "I-1")])
  }

  @Test func `what the register counts is 0 without records, and what must be said is absent`() throws {
    let participant = try collector().participant("A")

    #expect(participant.facts["inspections"] == Fact(.count(0)))
    #expect(participant.facts["injuries.fatal"] == Fact(.count(0)))
    #expect(participant.facts["headcount"] == nil)
    #expect(participant.facts["inspections.planned"] == nil)
    #expect(participant.facts["injuries.frequency"] == nil)
  }

  @Test func `no violations give a share without a value and not a full one`() throws {
    let facts = try collector().participant("A").facts

    #expect(facts["removed.share"] == Fact(nil))
    #expect(facts["removed.onTime"] == Fact(nil))
  }

  @Test func `inspections of the period count that were carried out, the last day included`() throws {
    var collector = try collector()
    collector.add(try inspection("2026-12-31"), "I-1", for: "A")
    collector.add(try inspection("2026-05-05", .followUp), "I-2", for: "A")
    collector.add(try inspection("2027-01-01"), "I-3", for: "A")
    collector.add(try inspection("2026-06-01", notCarriedOut: "closed"), "I-4", for: "A")
    collector.add(try inspection("2026-06-01"), "I-5", for: "B")

    let facts = collector.participant("A").facts

    #expect(facts["inspections"] == Fact(.count(2), records: [.init(.inspection, "I-1"), .init(.inspection, "I-2")]))
    #expect(facts["followUps"] == Fact(.count(1), records: [.init(.inspection, "I-2")]))
    #expect(facts["inspections.council"]?.value == .count(2))
  }

  @Test(arguments: [("2026-03-12", 1), ("2026-03-13", 0)] as [(String, Int32)])
  func `a violation is removed on time by the date on which it was first due, extended or not`(
    confirmed: String, share: Int32
  ) throws {
    var collector = try collector()
    collector.add(
      try violation([
        .extended(until: try Day("2026-05-01"), on: try Day("2026-03-10")),
        .remediation(.confirmed, on: try Day(confirmed)),
      ]), for: "A")

    #expect(value("removed.onTime", collector) == .count(share))
    #expect(value("removed.share", collector) == .count(1))
  }

  @Test func `a reported removal is not yet a removal`() throws {
    var collector = try collector()
    collector.add(try violation([.remediation(.reported, on: try Day("2026-03-05"))]), for: "A")

    #expect(value("removed", collector) == .count(0))
    #expect(value("violations.training", collector) == .count(1))
    #expect(value("overdue", collector) == .count(1))
  }

  @Test func `what is due on the period's last day is not overdue at its end`() throws {
    var collector = try collector()
    collector.add(try violation([], originalDue: "2026-12-31"), for: "A")

    #expect(value("overdue", collector) == .count(0))
    #expect(value("removed.onTime", collector) == .count(0))
  }

  @Test func `victims and their days are counted, the days of the fatally injured are not`() throws {
    var collector = try collector()
    let accident = try Accident(
      organization: "A", date: try Day("2026-02-05"),
      victims: [
        .init(ref: "1", severity: .light, daysLost: 9), .init(ref: "2", severity: .fatal, daysLost: 200),
      ])
    collector.add(accident, "N-1", for: "A")
    collector.add(
      Statement(
        organization: "A", period: try #require(Period(year: 2026)),
        figures: [.init(.headcount, .number(Decimal(500)))]), "S-1", for: "A")

    #expect(value("injuries", collector) == .count(2))
    #expect(value("daysLost", collector) == .count(9))
    #expect(value("injuries.severity", collector) == .number("4.5"))
    #expect(value("injuries.frequency", collector) == .count(4))
    #expect(
      collector.participant("A").facts["injuries.frequency"]?.records
        == [.init(.accident, "N-1"), .init(.statement, "S-1")])
  }

  @Test func `a statement counts for its own period, and only where there are no records`() throws {
    var collector = try collector()
    let figures = [
      Statement.Entry(.inspections, .number(Decimal(99))), Statement.Entry(.daysLost, .number(Decimal(7))),
    ]
    collector.add(try inspection("2026-05-05"), "I-1", for: "A")
    collector.add(
      Statement(organization: "A", period: try #require(Period(year: 2026)), figures: figures), "S-1", for: "A")
    collector.add(
      Statement(organization: "A", period: try #require(Period(year: 2025)), figures: figures), "S-0", for: "B")

    #expect(value("inspections", collector) == .count(1))
    #expect(value("daysLost", collector) == .count(7))
    #expect(collector.participant("B").facts["daysLost"]?.value == .count(0))
  }

  @Test func `the size is the one of the latest state up to the period's last day, in any order`() throws {
    var collector = try collector()
    for (day, members, id) in [
      ("2026-06-01", 120, "O-2"), ("2025-01-01", 80, "O-1"), ("2027-01-01", 300, "O-3"),
    ] as [(String, Int, Identifier)] {
      let state = Organization(code: "A", name: "A", level: .primary, members: members, asOf: try Day(day))
      collector.add(state, id, for: "A")
    }

    #expect(collector.participant("A").facts["members"] == Fact(.count(120), records: [.init(.organization, "O-2")]))
  }

  @Test func `a mandate and a training count as they are on the period's last day`() throws {
    var collector = try collector()
    let inspector = try Inspector(
      code: "A", name: "A", organizations: ["O"], from: try Day("2025-01-01"), until: try Day("2026-12-30"),
      trainings: [try .init(validUntil: try Day("2026-12-31"))])
    collector.add(inspector, "M-1", for: "A")

    #expect(value("mandate.valid", collector) == .flag(false))
    #expect(value("training.valid", collector) == .flag(true))
  }

  @Test func `planned inspections and other work are counted with their records`() throws {
    var collector = try collector()
    let plan = Plan(organization: "A", year: 2026)
    collector.add(Plan.Item(date: nil), of: plan, "P-1", for: "A")
    collector.add(Plan.Item(date: try Day("2026-03-02")), of: plan, "P-1", for: "A")
    collector.add(Plan.Item(date: try Day("2027-03-02")), of: plan, "P-1", for: "A")
    let seminar = Activity(
      organization: "A", inspector: "TI-1", date: try Day("2026-02-20"), type: .seminar, count: 3)
    collector.add(seminar, "W-1", for: "A")

    #expect(value("inspections.planned", collector) == .count(2))
    #expect(collector.participant("A").facts["seminars"] == Fact(.count(3), records: [.init(.activity, "W-1")]))
  }
}
