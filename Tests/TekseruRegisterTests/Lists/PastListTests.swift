import Tekseru
import TekseruRegister
import TekseruSQLite
import Testing

/// What the lists of an earlier position cost and show.
struct PastListTests {
  /// Three violations at each of two organizations, due on three days.
  private static func office() throws -> TestRegister {
    let office = try TestRegister.office()
    try office.file(
      [Paper.organization("GP-2")]
        + ["GP", "GP-2"].map { place in
          Paper.inspection("I-\(place)", at: place, (1...3).map { Paper.violation($0, due: "2026-04-0\($0)") })
        })
    return office
  }

  private static func overdue(
    _ office: TestRegister, of organization: String?, at position: Position
  ) throws -> (ids: [String], plans: [String]) {
    let engine = WatchedEngine(try SQLiteConnection(path: office.path, access: .read))
    let filter = ViolationFilter(organization: organization, isOverdue: true)
    var ids: [String] = []
    try RegisterReader(engine, at: position).violations(filter, on: Today(try Day("2026-06-30"))) { ids.append($0.id) }
    return (ids, try engine.plans(naming: "FROM violations v"))
  }

  @Test(arguments: [nil, "GP"])
  func `what is overdue is found by its index alone, at an earlier position too`(organization: String?) throws {
    let office = try PastListTests.office()
    let before = office.register.head.sequence
    try office.file(Paper.remediation("R-1", of: "I-GP/1", "confirmed"))

    let now = try PastListTests.overdue(office, of: organization, at: .now)
    let past = try PastListTests.overdue(office, of: organization, at: .at(before))

    #expect(
      now.ids
        == (organization == nil ? ["I-GP-2/1", "I-GP/2", "I-GP-2/2", "I-GP/3", "I-GP-2/3"] : ["I-GP/2", "I-GP/3"]))
    #expect(past.ids == ["I-GP/1"] + now.ids)
    for plans in [now.plans, past.plans] {
      #expect(plans.contains { $0.contains("USING COVERING INDEX violations_") }, "\(plans)")
    }
  }

  @Test(arguments: [3, 70], [false, true])
  func `a list turned page by page is the whole list, at few places and at many`(places: Int, isOverdue: Bool) throws {
    let office = try TestRegister()
    try office.file(Paper.organization("A", country: "KZ", level: "branch"))
    try office.file((1...places).map { Paper.organization("O-\($0)", parent: "A") })
    try office.file((1...places).map { Paper.inspector("TI-\($0)", at: "O-\($0)") })
    try office.file(
      (1...places).map { number in
        let dues = ["2026-06-\(10 + number % 20)", nil, "2026-07-\(10 + number % 20)"]
        return Paper.inspection(
          "I-\(number)", at: "O-\(number)", by: "TI-\(number)", on: "2026-06-01",
          dues.enumerated().map { Paper.violation($0.offset + 1, due: $0.element) })
      })
    var filter = ViolationFilter(organization: "A", isOverdue: isOverdue)
    filter.isUnresolved = true
    let whole = try office.violations(filter).map(\.id)

    var turned: [String] = []
    for first in stride(from: 0, through: whole.count, by: 7) {
      filter.page = first..<(first + 7)
      turned += try office.violations(filter).map(\.id)
    }
    #expect(turned == whole)
    #expect(whole.count >= places)
  }

  @Test func `a silence is shown from the position on at which it was recorded`() throws {
    let office = try PastListTests.office()
    let before = office.register.head.sequence
    try office.file(Paper.silence("S-1", until: "2026-07-31", ["organization": "\"GP\""]))

    #expect(try office.violation("I-GP/1")?.silencedUntil == (try Day("2026-07-31")))
    #expect(try office.violation("I-GP/1", at: .at(before))?.silencedUntil == nil)
  }

  @Test func `answers of one moment know nothing of what is recorded between them`() throws {
    let office = try PastListTests.office()
    let reader = try office.reading()
    let today = Today(TestRegister.opening.day)
    func count() throws(ListFailure) -> Int {
      var count = 0
      try reader.violations(ViolationFilter(), on: today) { _ in count += 1 }
      return count
    }

    var counts: [Int] = []
    try reader.atOneMoment { () throws(ListFailure) in
      counts.append(try count())
      _ = try? office.file(Paper.inspection("I-LATE", [Paper.violation(1)]))
      counts.append(try count())
    }
    counts.append(try count())

    #expect(counts == [6, 6, 7])
  }
}
