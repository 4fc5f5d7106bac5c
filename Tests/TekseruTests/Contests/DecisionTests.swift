import Testing

@testable import Tekseru

@Suite struct DecisionTests {
  private let freezeDay = Day(number: 20_500)

  private func contest() throws(Problems) -> SampleContest {
    let speech = try Criterion(
      code: "speech", clause: "4", measure: "jury.speech", scale: .linear(Linear(from: .init(0, 0), to: .init(10, 20))))
    let points = try Criterion(
      code: "points", clause: "1", measure: "fact.points", scale: .perUnit(.reward(1, upTo: 100)))
    return SampleContest(criteria: [points, speech])
  }

  private func freeze() throws -> Freeze {
    try Freeze(regulation: "R-1", position: 900, date: freezeDay, by: "OFFICER")
  }

  private func mark(_ mark: Ratio, by author: Identifier, of participant: Identifier = "A") throws -> JuryMark {
    try JuryMark(
      freeze: "F-1", nomination: "best", criterion: "speech", participant: participant, mark: mark, author: author,
      reason: "clear answers", date: freezeDay)
  }

  private func objection(on day: Day, criterion: Identifier? = "points") throws -> Objection {
    try Objection(
      freeze: "F-1", nomination: "best", participant: "A", criterion: criterion, by: "CHAIR-A", date: day,
      reason: "an act was overlooked")
  }

  @Test(arguments: [("SCHOOL-7", true), ("A", true), ("SCHOOL-8", false), ("NORTH", false)])
  func `a juror cannot mark the own organization, but may mark others of the branch`(
    own: Identifier, isRefused: Bool
  ) throws {
    let participant = Participant("A", organizations: [.primary: "SCHOOL-7", .branch: "NORTH"])

    let problem = try mark(8, by: "J-1").problem(
      under: contest().regulation(), jurorsOrganizations: [own], participant: participant)

    #expect(problem?.code == (isRefused ? .contestOwnOrganization : nil))
    #expect(problem?.details["organization"] == (isRefused ? own.text : nil))
  }

  @Test func `a mark stays within the scale and belongs to a criterion that the jury marks`() throws {
    let regulation = try contest().regulation()
    let tooHigh = try mark(11, by: "J-1").problem(
      under: regulation, jurorsOrganizations: [], participant: Participant("A"))
    let foreign = try JuryMark(
      freeze: "F-1", nomination: "best", criterion: "points", participant: "A", mark: 5, author: "J-1", reason: "so",
      date: freezeDay)

    #expect(tooHigh?.code == .contestMarkOutOfRange)
    #expect(tooHigh?.details == ["least": "0", "most": "10"])
    #expect(
      foreign.problem(under: regulation, jurorsOrganizations: [], participant: Participant("A"))?.code
        == .referenceUnknown)
  }

  @Test func `a mark and an objection without a reason are refused`() {
    #expect(throws: Problem.self) {
      try JuryMark(
        freeze: "F-1", nomination: "best", criterion: "speech", participant: "A", mark: 1, author: "J", reason: "",
        date: freezeDay)
    }
    #expect(throws: Problem.self) {
      try Objection(freeze: "F-1", nomination: "best", participant: "A", by: "B", date: freezeDay, reason: "")
    }
  }

  @Test func `the jury's points come from the exact mean and name every mark`() throws {
    let references = ["M-1", "M-2", "M-3"].map { RecordReference(.statement, Identifier(stringLiteral: $0)) }
    let marks = zip(references, [try mark(7, by: "J-1"), try mark(8, by: "J-2"), try mark(8, by: "J-3")])
    let others = [(references[0], try mark(0, by: "J-1", of: "B"))]

    let participant = Participant("A").marked(by: Array(marks) + others, of: "F-1", in: "best")
    let standing = try #require(try contest().standings([participant]).first)

    let speech = try #require(standing.criteria.last)
    #expect(speech.points == Ratio(46, 3))
    #expect(speech.records == references)
    #expect(participant.marked(by: Array(marks), of: "F-2", in: "best") == participant)
  }

  @Test func `an objection is in time on its last day and late on the next`() throws {
    let regulation = try contest().regulation()
    let last = freezeDay.adding(days: regulation.objectionDays)

    #expect(try objection(on: last).problem(against: freeze(), under: regulation) == nil)
    #expect(
      try objection(on: last.adding(days: 1)).problem(against: freeze(), under: regulation)?.code
        == .contestObjectionLate)
  }

  @Test func `a decided objection shows the points before and after and who decided`() throws {
    let reference = RecordReference(.statement, "D-1")
    let decision = try ObjectionDecision(
      objection: "O-1", decision: .upheld(criterion: "points", points: 60), by: "JURY-CHAIR", date: freezeDay,
      reason: "the act is there")
    let correction = try #require(try decision.correction(of: objection(on: freezeDay), by: reference))
    let field: [Participant] = [.with("A", 50), .with("B", 55)]

    let standings = try contest().regulation().standings(of: "best", among: field, corrections: [correction])

    let points = try #require(standings.first?.criteria.first)
    #expect(standings.map { "\($0.participant) \($0.points)" } == ["A 60", "B 55"])
    #expect(points.correction == .init(before: 50, decision: reference))
    #expect(points.value == .count(50))
  }

  @Test func `a refused objection changes nothing`() throws {
    let decision = try ObjectionDecision(
      objection: "O-1", decision: .refused, by: "JURY-CHAIR", date: freezeDay, reason: "no act")

    #expect(try decision.correction(of: objection(on: freezeDay), by: RecordReference(.statement, "D-1")) == nil)
  }

  @Test func `an objection is decided by another person, about its criterion, within what it can give`() throws {
    let regulation = try contest().regulation()
    func problem(by: Identifier, _ criterion: Identifier, _ points: Ratio) throws -> ProblemCode? {
      try ObjectionDecision(
        objection: "O-1", decision: .upheld(criterion: criterion, points: points), by: by, date: freezeDay,
        reason: "so"
      ).problem(on: objection(on: freezeDay), under: regulation)?.code
    }

    #expect(try problem(by: "JURY-CHAIR", "points", 100) == nil)
    #expect(try problem(by: "CHAIR-A", "points", 100) == .contestSecondPerson)
    #expect(try problem(by: "JURY-CHAIR", "speech", 1) == .referenceUnknown)
    #expect(try problem(by: "JURY-CHAIR", "points", 101) == .contestMarkOutOfRange)
  }

  @Test func `publishing needs a second person and waits for the last day of objections`() throws {
    let regulation = try contest().regulation()
    let last = freezeDay.adding(days: regulation.objectionDays)
    func publication(on day: Day, position: Int = 950) throws -> Publication {
      try Publication(freeze: "F-1", position: position, by: "OFFICER", approvedBy: "CHAIR", date: day)
    }

    #expect(throws: Problem(.contestSecondPerson, at: "approvedBy", value: "OFFICER")) {
      try Publication(freeze: "F-1", position: 950, by: "OFFICER", approvedBy: "OFFICER", date: last)
    }
    #expect(try publication(on: last).problem(of: freeze(), under: regulation)?.code == .contestObjectionsOpen)
    #expect(try publication(on: last.adding(days: 1)).problem(of: freeze(), under: regulation) == nil)
    #expect(
      try publication(on: last.adding(days: 1), position: 899).problem(of: freeze(), under: regulation)?.code
        == .valueType)
  }
}
