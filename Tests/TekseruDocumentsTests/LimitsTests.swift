import Tekseru
import TekseruDocuments
import Testing

/// Each refusal names the limit that was passed, and what is just within it is read.
@Suite struct LimitsTests {
  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits.standard
    change(&limits)
    return limits
  }

  private func refusals(_ text: String, _ limits: Limits, _ format: Format = .json) throws -> [String?] {
    let reading = try read(text, format, limits: limits)
    let found = reading.problems + reading.documents.flatMap(\.problems)
    #expect(found.allSatisfy { $0.code == .documentTooLarge })
    return found.map { $0.details["limit"] }
  }

  @Test(arguments: Format.ofText) func `bytes of a file`(format: Format) throws {
    let text = Template.text(for: .plan, as: format)

    #expect(try refusals(text, limits { $0.fileBytes = text.utf8.count - 1 }, format) == ["fileBytes"])
    #expect(try refusals(text, limits { $0.fileBytes = text.utf8.count }, format) == [])
  }

  @Test func `documents of a file`() throws {
    let list = "[\(inspection()),\(inspection()),\(inspection())]"
    let lines = [String](repeating: inspection(), count: 3).joined(separator: "\n")

    for (text, format) in [(list, Format.json), (list, .yaml), (lines, .ndjson)] {
      #expect(try refusals(text, limits { $0.documents = 2 }, format) == ["documents"])
      #expect(try refusals(text, limits { $0.documents = 3 }, format) == [])
    }
  }

  @Test func `violations of an inspection`() throws {
    let text = inspection(violations: (1...3).map { violation($0) }.joined(separator: ","))

    #expect(try refusals(text, limits { $0.violations = 2 }) == ["violations"])
    #expect(try refusals(text, limits { $0.violations = 3 }) == [])
  }

  @Test func `characters of a text`() throws {
    let text = inspection(#""unit":"Цех""#)

    #expect(try refusals(text, limits { $0.textCharacters = 2 }) == ["textCharacters"])
    #expect(try refusals(text, limits { $0.textCharacters = 3 }) == [])
  }

  @Test func `nesting`() throws {
    let text = inspection(#""representation":{"number":"1"}"#)

    for format in [Format.json, .yaml] {
      #expect(try refusals(text, limits { $0.nesting = 1 }, format) == ["nesting"])
      #expect(try refusals(text, limits { $0.nesting = 2 }, format) == [])
    }
  }

  @Test func `values of a document`() throws {
    #expect(try refusals(inspection(), limits { $0.values = 7 }) == ["values"])
    #expect(try refusals(inspection(), limits { $0.values = 8 }) == [])
  }

  @Test func `a million tiny objects are refused by their number`() throws {
    let text = "[" + String(repeating: "{},", count: 200_000) + "{}]"

    #expect(try refusals(text, limits { $0.documents = 1_000 }) == ["documents"])
  }

  @Test func `what was recorded is read again under any limits`() throws {
    let content = try #require(
      try read(inspection(violations: "\(violation(1)),\(violation(2))")).documents.first?.content)
    let strict = limits {
      $0.violations = 1
      $0.textCharacters = 1
      $0.values = 1
    }

    #expect(DocumentReader(limits: strict, today: try Day("2000-01-01")).reread(content: content) != nil)
  }
}
