import Tekseru
import TekseruDocuments
import Testing

/// YAML that other readers take for something else: inputs 49 to 52.
@Suite struct YAMLTests {
  private func yaml(_ more: String = "") -> String {
    """
    tekseru: 1
    document: inspection
    id: I-1
    organization: O-1
    inspector: TI-1
    date: 2026-03-02
    kind: planned
    \(more)
    """
  }

  @Test(arguments: [
    "NO", "on", "1:30", "00123", "0o17", "1_000", "1.20", "0x1F", ".inf", "2026-11-22T10:00+14:00", "1e3", "true",
  ])
  func `a scalar stays what was written`(scalar: String) throws {
    #expect(try content(yaml("unit: \(scalar)"), .yaml).contains(#""unit":"\#(scalar)""#))
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL", "''", "[]", "{}"])
  func `nothing is nothing`(scalar: String) throws {
    #expect(try content(yaml("unit: \(scalar)"), .yaml) == content(inspection()))
  }

  @Test func `null in quotes is a text`() throws {
    #expect(try content(yaml("unit: 'null'"), .yaml).contains(#""unit":"null""#))
  }

  @Test(arguments: [
    ("", "document.unreadable 1:1 empty"), ("# only a remark\n", "document.unreadable 1:1 empty"),
    ("a: &x 1\nb: *x\n", "document.unreadable 1:4 alias"), ("a: &x 1\n", "document.unreadable 1:4 alias"),
    ("a: !!python/object:os.system x\n", "document.unreadable 1:4 tag"),
    ("a: !!binary aGk=\n", "document.unreadable 1:4 tag"),
    ("<<: {a: 1}\n", "document.unreadable 1:1 mergeKey"), ("a: 1\na: 2\n", "document.unreadable 1:1 duplicateKey"),
    ("a:\n\t- b\n", "document.unreadable 2:1 syntax"), ("a: \u{0}\n", "document.unreadable 1:4 nulCharacter"),
    ("? [a]\n: b\n", "document.unreadable 1:3 unexpected"), ("a: [1, 2", "document.unreadable 2:1 syntax"),
    ("a: \"x", "document.unreadable 1:4 unclosedQuote"),
  ])
  func `what is not plain YAML refuses the file`(text: String, problem: String) throws {
    let reading = try read(text, .yaml)

    #expect(problems(of: reading) == [problem])
    #expect(reading.documents.isEmpty && reading.isRefused)
  }

  @Test func `aliases that would expand are refused before they do`() throws {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1),*a\($0 - 1),*a\($0 - 1)]" }
    let text = "a0: &a0 [x]\n\(levels.joined(separator: "\n"))\n? *a30\n: y\n"

    #expect(try problems(text, .yaml) == ["document.unreadable 1:5 alias"])
  }

  @Test func `ampersands and asterisks in texts are no aliases`() throws {
    #expect(try problems(yaml("unit: A & B * C\nact: '*x'\nnotCarriedOut: AT&T"), .yaml) == [])
  }

  @Test func `a syntax error refuses the parts before it as well`() throws {
    let reading = try read("\(yaml())\n---\na: [\n", .yaml)

    #expect(reading.documents.isEmpty && reading.isRefused)
  }

  @Test func `every part and every item of a list is a document`() throws {
    let reading = try read("---\n\(yaml())\n---\n- {tekseru: 1}\n- 5\n---\n", .yaml)

    #expect(reading.documents.map { $0.document != nil } == [true, false, false])
    #expect(reading.documents.map(\.line) == [2, 11, 12])
  }

  @Test func `problems have their places`() throws {
    let text = yaml("violations:\n  - number: 1\n    category: ruls\n    text: a\n    dew: 2026-02-30")

    #expect(
      try problems(text, .yaml) == [
        "value.notInList violations[0].category 10:15", "field.unknown violations[0].dew 12:5",
      ])
  }

  @Test func `a day that does not exist is refused`() throws {
    #expect(try problems(yaml().replacing("2026-03-02", with: "2026-02-30"), .yaml) == ["date.impossible date 6:7"])
  }

  @Test func `nesting without end is refused`() throws {
    #expect(try problems(String(repeating: "[", count: 100_000), .yaml).first?.hasPrefix("document.") == true)
    #expect(try problems(String(repeating: "- ", count: 900) + "x", .yaml).contains { $0.hasPrefix("document.") })
  }
}
