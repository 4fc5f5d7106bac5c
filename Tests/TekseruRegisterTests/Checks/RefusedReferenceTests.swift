import Tekseru
import TekseruRegister
import Testing

/// What a document with errors of its own names is told together with them, in one go.
struct RefusedReferenceTests {
  private static func mistaken(_ document: String) -> String { "{\"note\":[1]," + document.dropFirst() }

  @Test(arguments: ReferenceTests.strangers)
  func `a mistake of form and a name that nobody knows are told together`(document: String, path: String) throws {
    let office = try TestRegister.office()

    let outcome = try #require(try office.file(RefusedReferenceTests.mistaken(document)).first)

    #expect(outcome.problem(.valueType)?.path == "note")
    let unknown = try #require(outcome.problem(.referenceUnknown))
    #expect(path.hasPrefix(unknown.path) || unknown.path.hasPrefix(path))
  }

  @Test func `a name that is wrong in itself does not hide the others of its list`() throws {
    let office = try TestRegister.office()

    let outcome = try #require(
      try office.file(Paper.inspection("X").replacing(#""inspector":"TI-1""#, with: #""inspectors":["T I","NONE"]"#))
        .first)

    #expect(outcome.problem(.valueType)?.path == "inspectors[0]")
    #expect(outcome.problem(.referenceUnknown)?.path == "inspectors[1]")
  }

  @Test func `what the same call brings is not unknown to a document with errors`() throws {
    let office = try TestRegister.office()

    let outcomes = try office.file([
      RefusedReferenceTests.mistaken(Paper.inspection("I-1", at: "NEW")), Paper.organization("NEW"),
    ])

    #expect(outcomes.names == ["refused", "recorded"])
    #expect(outcomes.first?.problems.map(\.code) == [.valueType])
  }

  @Test func `where unknown codes may pass they are a warning beside the mistake`() throws {
    let office = try TestRegister.office()

    let outcome = try #require(
      try office.file(
        [RefusedReferenceTests.mistaken(Paper.inspection("I-1", at: "NONE"))], FilingOptions(registersUnknown: true)
      ).first)

    #expect(outcome.problem(.valueType)?.level == .error)
    #expect(outcome.problem(.referenceUnknown)?.level == .warning)
  }

  @Test func `of a document without errors nothing is told twice`() throws {
    let office = try TestRegister.office()

    let outcome = try #require(try office.file(Paper.inspection("I-1", at: "NONE")).first)

    #expect(outcome.problems.map(\.code) == [.referenceUnknown])
  }
}
