import Tekseru
import TekseruDocuments
import Testing

/// What "same content" means: one test for each part of the sentence.
@Suite struct SameContentTests {
  private let plain =
    #"{"date":"2026-03-02","document":"inspection","id":"I-1","inspectors":["TI-1"],"kind":"planned","organization":"O-1","tekseru":1}"#

  @Test func `keys stand sorted and without spaces`() throws {
    #expect(try content(inspection()) == plain)
  }

  @Test(arguments: [
    #""unit":null"#, #""unit":"""#, #""violations":[]"#, #""representation":{}"#, #""representation":{"number":null}"#,
    #""filedBy":"Office""#, #""note":"Remark""#, #""unknown":1"#,
  ])
  func `what is absent, empty, unknown or a remark is no part of the content`(member: String) throws {
    #expect(try content(inspection(member)) == plain)
  }

  @Test func `one inspector equals a list of one`() throws {
    let listed = inspection().replacing(#""inspector":"TI-1""#, with: #""inspectors":["TI-1"]"#)

    #expect(try content(listed) == plain)
  }

  @Test func `inspectors stand sorted by their bytes and each once`() throws {
    let listed = inspection().replacing(#""inspector":"TI-1""#, with: #""inspectors":["b","B","a","b"]"#)

    #expect(try content(listed).contains(#""inspectors":["B","a","b"]"#))
  }

  @Test func `a number in quotes is the number`() throws {
    #expect(try content(inspection(#""workersAtRisk":"7""#)) == content(inspection(#""workersAtRisk":7"#)))
  }

  @Test func `a number in a text is the text that was written`() throws {
    #expect(try content(inspection(#""act":1.20"#)).contains(#""act":"1.20""#))
  }

  @Test func `decimals lose their trailing zeros`() throws {
    let text =
      #"{"tekseru":1,"document":"statement","id":"S","organization":"O","period":"2023","figures":{"removed":1.50}}"#

    #expect(try content(text).contains(#""removed":1.5}"#))
  }

  @Test func `CRLF in a text is LF`() throws {
    #expect(try content(inspection(#""unit":"a\r\nb""#)).contains(#""unit":"a\nb""#))
  }

  @Test func `spaces in a text stay as written`() throws {
    #expect(try content(inspection(#""unit":" a ""#)).contains(#""unit":" a ""#))
  }

  @Test func `violations stand by number`() throws {
    let text = try content(inspection(violations: "\(violation(3)),\(violation(1)),\(violation(2))"))

    #expect(
      text.contains(
        #"[{"category":"rules","number":1,"text":"Text 1"},{"category":"rules","number":2,"text":"Text 2"},{"category":"rules","number":3"#
      ))
  }

  @Test func `no default is filled in`() throws {
    #expect(try !content(inspection(violations: violation(1))).contains("fixedOnSpot"))
    #expect(
      try content(inspection(violations: violation(1, #""fixedOnSpot":false"#))).contains(#""fixedOnSpot":false"#))
  }

  @Test func `only what JSON must escape is escaped`() throws {
    let text = try content(inspection(#""unit":"\u0416\/\"\\\t\u0001\u2028""#))

    #expect(text.contains("\"unit\":\"Ж/\\\"\\\\\\t\\u0001\u{2028}\""))
  }

  @Test func `what a correction replaces belongs to the content`() throws {
    #expect(try content(inspection(#""replaces":"I-0""#)).contains(#""replaces":"I-0""#))
  }

  @Test(arguments: Kind.allCases)
  func `content reads back as the same content and document`(kind: Kind) throws {
    let reader = DocumentReader(today: try Day("2026-11-22"))
    let first = try #require(
      reader.read(Array(Template.text(for: kind, as: .json).utf8), format: .json).documents.first)

    let again = try #require(reader.read(first.content, format: .json).documents.first)

    #expect(first.document != nil, "\(first.problems)")
    #expect(again.content == first.content)
    #expect(again.document == first.document)
    #expect(reader.reread(content: first.content) == first.document)
  }

  @Test(arguments: Kind.allCases)
  func `a document made here has the content it would be read with`(kind: Kind) throws {
    let read = try #require(try read(Template.text(for: kind, as: .json)).documents.first)
    let document = try #require(read.document, "\(read.problems)")

    #expect(try CanonicalContent.bytes(of: document) == read.content)
  }
}
