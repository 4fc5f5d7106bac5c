import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

struct FilingOptionTests {
  private static let mixed = [
    Paper.inspection("I-1"), Paper.inspection("I-2", at: "NONE"), Paper.inspection("I-3", on: "2026-03-04"),
  ]

  @Test func `good documents are recorded beside bad ones`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(FilingOptionTests.mixed)

    #expect(outcomes.names == ["recorded", "refused", "recorded"])
    #expect(try office.things(.inspection).map(\.id) == ["I-1", "I-3"])
    #expect(try office.count("refusals") == 1)
  }

  @Test func `all or nothing records nothing when one document is refused`() throws {
    let office = try TestRegister.office()
    let head = office.register.head

    let outcomes = try office.file(FilingOptionTests.mixed, FilingOptions(isAllOrNothing: true))

    #expect(outcomes.names == ["valid", "refused", "valid"])
    #expect(office.register.head == head)
    #expect(try office.things(.inspection).isEmpty)
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `all or nothing records nothing when one file cannot be read`() throws {
    let office = try TestRegister.office()
    let head = office.register.head

    let outcomes = try office.register.file(
      [office.delivery(Paper.inspection("I-1")), office.delivery("{")], FilingOptions(isAllOrNothing: true))

    #expect(outcomes.flatMap(\.self).names == ["valid"])
    #expect(office.register.head == head)
  }

  @Test func `all or nothing records all when all are good`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file(
      [Paper.inspection("I-1"), Paper.inspection("I-3", on: "2026-03-04")], FilingOptions(isAllOrNothing: true))

    #expect(outcomes.names == ["recorded", "recorded"])
  }

  @Test func `after all or nothing recorded nothing, the next call records as if it had never been`() throws {
    let office = try TestRegister.office()
    try office.file(
      [Paper.organization("NEW"), Paper.inspection("I-2", at: "NONE")], FilingOptions(isAllOrNothing: true))

    let outcomes = try office.file([Paper.organization("OTHER"), Paper.inspection("I-1", at: "OTHER")])

    #expect(outcomes.names == ["recorded", "recorded"])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `a rehearsal says what would happen and leaves nothing`() throws {
    let office = try TestRegister.office()
    let head = office.register.head
    let sources = try office.count("sources")
    let deliveries = try office.count("deliveries")

    let outcomes = try office.file(FilingOptionTests.mixed, FilingOptions(isRehearsal: true))

    #expect(outcomes.names == ["valid", "refused", "valid"])
    #expect(office.register.head == head)
    #expect(try office.count("sources") == sources)
    #expect(try office.count("deliveries") == deliveries)
    #expect(try office.file(FilingOptionTests.mixed).names == ["recorded", "refused", "recorded"])
    #expect(try office.reading().verify().lines == [])
  }

  @Test func `an unknown organization or inspector is a warning when they may be unknown`() throws {
    let office = try TestRegister()

    let outcomes = try office.file([Paper.inspection("I-1")], FilingOptions(registersUnknown: true))

    #expect(outcomes.names == ["recorded"])
    #expect(outcomes.codes.filter { $0 == .referenceUnknown }.count == 2)
    #expect(outcomes.first?.problems.allSatisfy { $0.level == .warning } == true)
  }

  @Test func `what comes later in the same call is not unknown`() throws {
    let office = try TestRegister()

    let outcomes = try office.file(
      [
        Paper.organization("GP", parent: "BR"), Paper.organization("BR", country: "KZ", level: "branch"),
        Paper.inspector("TI-1"), Paper.inspection("I-1"),
      ], FilingOptions(registersUnknown: true))

    #expect(outcomes.names == Array(repeating: "recorded", count: 4))
    #expect(outcomes.codes == [])
  }

  @Test func `a placeholder is filled when its document comes`() throws {
    let office = try TestRegister()
    try office.file([Paper.inspection("I-1")], FilingOptions(registersUnknown: true))

    let outcomes = try office.file(Paper.office)
    let inspection = try office.file(Paper.inspection("I-2", on: "2026-03-04"))

    #expect(outcomes.names == ["recorded", "recorded"])
    #expect(inspection.codes == [])
    #expect(try office.violations().map(\.organization) == ["GP", "GP"])
    #expect(try office.reading().verify().lines == [])
  }
}
