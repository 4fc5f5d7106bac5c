import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

struct FilingTests {
  @Test func `a new register holds the calendars and terms that the program ships`() throws {
    let office = try TestRegister()

    #expect(try office.things(.calendar).count == WorkingCalendar.shipped.count)
    #expect(try office.things(.deadlines).count == DeadlineRules.shipped.count)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a register that is opened again is given nothing twice`() throws {
    let office = try TestRegister.office()
    let head = office.register.head

    let again = try Register(try office.intruder(), now: TestRegister.opening)

    #expect(again.head == head)
  }

  @Test func `the same content again is already recorded`() throws {
    let office = try TestRegister.office()
    let first = try office.file(Paper.inspection("I-1"))

    let second = try office.file(Paper.inspection("I-1"))

    #expect(first.names == ["recorded"])
    #expect(second.names == ["alreadyRecorded"])
    #expect(second.first?.result.sequence == first.first?.result.sequence)
  }

  @Test(arguments: [
    (
      Format.yaml,
      """
      tekseru: 1
      document: inspection
      id: I-1
      date: 2026-03-02
      kind: planned
      inspectors: [TI-1]
      organization: GP
      violations:
        - {number: 1, category: conditions, severity: significant, text: Finding 1}
      """
    ),
    (
      Format.csv,
      """
      document,id,organization,inspector,date,kind,number,category,text,severity
      inspection,I-1,GP,TI-1,2026-03-02,planned,1,conditions,Finding 1,significant
      """
    ),
    (
      Format.ndjson,
      """
      {"kind":"planned","document":"inspection","id":"I-1","tekseru":1,"organization":"GP","inspector":"TI-1",\
      "date":"2026-03-02","note":"again","filedBy":"someone","unit":null,\
      "violations":[{"severity":"significant","text":"Finding 1","number":"1","category":"conditions"}]}
      """
    ),
  ])
  func `the same content in another format is already recorded`(format: Format, text: String) throws {
    let office = try TestRegister.office()
    try office.file(Paper.inspection("I-1"))

    let outcomes = try office.file(text, format)

    #expect(outcomes.names == ["alreadyRecorded"])
  }

  @Test func `other content under the same id is a conflict, and the first stays`() throws {
    let office = try TestRegister.office()
    let first = try office.file(Paper.inspection("I-1"))
    let head = office.register.head

    let second = try office.file(Paper.inspection("I-1", on: "2026-03-03"))

    #expect(second.first?.result == .conflict(with: first.first?.result.sequence ?? 0))
    #expect(second.codes == [.idConflict])
    #expect(office.register.head == head)
    #expect(try office.violations().map(\.found.description) == ["2026-03-02"])
  }

  @Test func `an id is unique within its kind only`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([
      Paper.inspection("X"), Paper.accident("X"), Paper.statement("X", "{\"inspections\":1}"),
    ])

    #expect(outcomes.names == ["recorded", "recorded", "recorded"])
  }

  @Test func `the documents of a call are recorded in the order of their kinds, and may refer to one another`() throws {
    let office = try TestRegister()

    let outcomes = try office.file([
      Paper.withdrawal("W-1", of: "R-1", "remediation"), Paper.remediation("R-1"), Paper.inspection("I-1"),
      Paper.inspector("TI-1", at: "BR"), Paper.organization("GP", parent: "BR"),
      Paper.organization("BR", country: "KZ", level: "branch"),
    ])

    #expect(outcomes.names == Array(repeating: "recorded", count: 6))
    let order = outcomes.sorted { ($0.result.sequence ?? 0) < ($1.result.sequence ?? 0) }.map(\.id)
    #expect(order == ["BR", "GP", "TI-1", "I-1", "R-1", "W-1"])
  }

  @Test func `a correction in the same call comes after its target`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([
      Paper.inspection("I-3", on: "2026-03-04", replaces: "I-2"),
      Paper.inspection("I-2", on: "2026-03-03", replaces: "I-1"), Paper.inspection("I-1"),
    ])

    #expect(outcomes.names == ["recorded", "recorded", "recorded"])
    #expect(try office.violations().map(\.id) == ["I-1/1"])
    #expect(try office.violations().map(\.found.description) == ["2026-03-04"])
  }

  @Test func `documents keep their order where an export is filed`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(
      [Paper.accident("A-1"), Paper.inspection("I-1"), Paper.organization("GP-2")], FilingOptions(keepsOrder: true))

    let sequences = outcomes.compactMap(\.result.sequence)
    #expect(sequences == sequences.sorted())
    #expect(sequences.count == 3)
  }

  @Test func `a document that waited for another in vain says once what it misses`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([Paper.inspection("I-1"), Paper.remediation("R-1", of: "I-9/1")])

    #expect(outcomes.names == ["recorded", "refused"])
    #expect(outcomes.last?.codes == [.referenceUnknown])
  }

  @Test
  func `a document that stands twice in a call, before what it refers to, is recorded once and without a problem`()
    throws
  {
    let office = try TestRegister.office()

    let outcomes = try office.file([
      Paper.organization("GP-2", parent: "BR"), Paper.organization("GP-2", parent: "BR"),
      Paper.organization("BR", level: "branch"),
    ])

    #expect(outcomes.names == ["recorded", "alreadyRecorded", "recorded"])
    #expect(outcomes.codes == [])
  }
}
