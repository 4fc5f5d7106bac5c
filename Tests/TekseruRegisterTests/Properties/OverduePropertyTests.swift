import Tekseru
import TekseruRegister
import Testing

struct OverduePropertyTests {
  /// What happened to one violation, told apart from the register.
  private struct Story {
    var due: Day
    var steps: [(day: Day, event: String)] = []
    var grants: [(day: Day, until: Day)] = []

    /// Whether it is overdue, by going through everything up to that day.
    func isOverdue(on day: Day) -> Bool {
      let last = steps.enumerated().filter { $0.element.day <= day }.max {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      if last?.element.event == "confirmed" { return false }
      let granted = grants.enumerated().filter { $0.element.day <= day }
        .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      return (granted?.element.until ?? due) < day
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `overdue as of any day is what the events say`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let office = try TestRegister.office()
    let found = try Day("2026-03-02")
    try office.file(Paper.inspection("I-1", (1...12).map { Paper.violation($0) }))
    var stories = Array(repeating: Story(due: try Day("2026-04-02")), count: 12)

    for index in 0..<60 {
      let number = Int.random(in: 1...12, using: &random)
      let day = found.adding(days: Int.random(in: 0...100, using: &random))
      guard Int.random(in: 0..<3, using: &random) > 0 else {
        let until = day.adding(days: Int.random(in: 0...40, using: &random))
        try office.file([
          Paper.request("E-\(index)", of: "I-1/\(number)", on: day.description, until: until.description),
          Paper.decision("D-\(index)", on: "E-\(index)", on: day.description),
        ])
        stories[number - 1].grants.append((day, until))
        continue
      }
      let event = ["reported", "confirmed", "rejected"].randomElement(using: &random) ?? "reported"
      try office.file(Paper.remediation("R-\(index)", of: "I-1/\(number)", event, on: day.description))
      if event != "reported" { stories[number - 1].steps.append((day, event)) }
    }

    var overdue = 0
    for offset in stride(from: 0, through: 120, by: 3) {
      let day = found.adding(days: offset)
      let expected = (1...12).filter { stories[$0 - 1].isOverdue(on: day) }.map { "I-1/\($0)" }
      let listed = try office.violations(ViolationFilter(isOverdue: true), on: day.description).map(\.id)
      #expect(Set(listed) == Set(expected), "\(day)")
      overdue += expected.count
    }
    #expect(overdue > 50)
  }
}
