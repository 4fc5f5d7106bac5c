import Testing

@testable import Tekseru

@Suite struct PublishedTableTests {
  @Test(arguments: PublishedScale.all)
  func `a published table gives the points it states, on both sides of every bound`(table: PublishedScale) throws {
    let steps = try Steps(table.steps, isWholeNumbersOnly: table.isWholeNumbersOnly, clause: table.clause)

    for (value, points) in table.points {
      #expect(steps.points(for: value) == points, "\(value.exactText)")
    }
  }

  @Test(arguments: PublishedScale.all)
  func `the values looked at lie in every step and at both of its ends`(table: PublishedScale) {
    let values = table.points.map(\.value)

    for step in table.steps {
      #expect(values.contains { step.values.contains($0) }, "\(step.values)")
      for end in [step.values.lower, step.values.upper].compactMap(\.self) where !table.isWholeNumbersOnly {
        #expect(values.contains(end.value), "\(step.values)")
        #expect(end.value == 0 || values.contains { $0 > end.value }, "\(step.values)")
      }
    }
  }

  @Test(arguments: PublishedScale.all.filter { $0.printed != nil })
  func `a table is refused as it was printed, with the clause and each missing or double interval`(
    table: PublishedScale
  ) throws {
    let printed = try #require(table.printed)

    let problems = try #require(throws: Problems.self) { try Steps(printed, clause: table.clause) }

    #expect(problems.all.map(\.value) == table.flaws)
    #expect(problems.all.allSatisfy { $0.details["clause"] == table.clause })
    #expect(problems.all.allSatisfy { $0.code == ($0.value?.contains("=") == true ? .contestOverlap : .contestGap) })
  }

  @Test func `a yes of table D is one point and a no is none`() throws {
    let line = try Criterion(
      code: "D-1", clause: "D, 1", measure: "fact.safetyService", scale: .yesNo(yes: 1, no: 0))

    let points = [true, false].map { flag in
      line.score(of: Participant("X", facts: ["fact.safetyService": Fact(.flag(flag))]), rounding: nil).points
    }

    #expect(points == [1, 0])
  }

  @Test func `a line for information is shown and gives nothing`() throws {
    let line = try Criterion(code: "C-v", clause: "C, victims", measure: "injuries.light", scale: .information)

    let score = line.score(of: Participant("X", facts: ["injuries.light": Fact(.count(7))]), rounding: nil)

    #expect(score.value == .count(7))
    #expect(score.points == 0 && !score.isApplicable)
  }
}
