import Tekseru
import TekseruDocuments
import Testing

/// Bytes that are no documents: inputs 40 to 48, and files cut short.
@Suite struct JSONFormTests {
  @Test(arguments: [
    ("", "document.unreadable 1:1 empty"), ("  \n", "document.unreadable 1:1 empty"),
    ("[]", "document.unreadable 1:1 empty"),
    ("{\"a\":1} x", "document.unreadable 1:9 trailingBytes"),
    ("{\"a\":1}{\"a\":1}", "document.unreadable 1:8 trailingBytes"),
    ("{\"a\":1,}", "document.unreadable 1:8 unexpected"),
    ("[{},]", "document.unreadable 1:5 unexpected"),
    ("{\"a\":NaN}", "document.unreadable 1:6 unexpected"),
    ("{\"a\":01}", "document.unreadable 1:6 badNumber"),
    ("{\"a\":1.}", "document.unreadable 1:8 badNumber"),
    ("{\"a\":+1}", "document.unreadable 1:6 unexpected"),
    ("{\"a\":1 // x\n}", "document.unreadable 1:8 unexpected"),
    ("{'a':1}", "document.unreadable 1:2 unexpected"),
    ("{\"a\":\"\\ud800\"}", "document.unreadable 1:7 loneSurrogate"),
    ("{\"a\":\"\\ude00\"}", "document.unreadable 1:7 loneSurrogate"),
    ("{\"a\":\"\\u0000\"}", "document.unreadable 1:7 nulCharacter"),
    ("{\"a\":\"\\x\"}", "document.unreadable 1:7 badEscape"),
    ("{\"a\":\"\u{01}\"}", "document.unreadable 1:7 controlCharacter"),
    ("{\"a\":\"x", "document.unreadable 1:8 cutShort"),
    ("{\"a\":tru", "document.unreadable 1:9 cutShort"),
    (String(repeating: "[", count: 600), "document.tooLarge 1:34 nesting"),
  ])
  func `what is not JSON refuses the file with one problem and its place`(text: String, problem: String) throws {
    let reading = try read(text)

    #expect(problems(of: reading) == [problem])
    #expect(reading.documents.isEmpty && reading.isRefused)
  }

  @Test func `a key given twice refuses its document`() throws {
    #expect(try problems(inspection(#""unit":null,"unit":"A""#)) == ["document.unreadable unit 1:138 duplicateKey"])
    #expect(
      try problems(inspection(#""inspectors":["B"]"#)) == ["document.unreadable inspectors 1:126 duplicateKey"])
    #expect(
      try problems(inspection(#""x":1,"x":2"#)) == [
        "field.unknown x 1:126", "document.unreadable x 1:132 duplicateKey",
      ])
  }

  @Test func `an escaped key is the same key`() throws {
    #expect(try problems(inspection(#""\u0075nit":"a","unit":"A""#)) == ["document.unreadable unit 1:142 duplicateKey"])
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try problems("\u{FEFF}" + inspection()) == [])
  }

  @Test(arguments: Format.ofText) func `UTF-16 is recognised and refused`(format: Format) throws {
    let little = inspection().utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = inspection().utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }

    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try read(bytes, format).problems.map(\.reason) == ["utf16"])
    }
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xD0], [0xD0, 0x20], [0x80], [0xFF],
  ])
  func `what is not UTF-8 refuses the file with its place`(bytes: [UInt8]) throws {
    let file = Array("{\"aж\":\"".utf8) + bytes + Array("\"}".utf8)

    #expect(problems(of: try read(file)).first?.hasPrefix("document.unreadable 1:8") == true)
  }

  @Test func `a surrogate pair is one character`() throws {
    #expect(try content(inspection(#""unit":"\ud83d\ude00""#)).contains("\"unit\":\"😀\""))
  }

  @Test func `a number of two megabytes is refused and quoted short`() throws {
    let document = try #require(
      try read(inspection(#""workersAtRisk":\#(String(repeating: "9", count: 2 << 20))"#)).documents.first)

    #expect(document.problems.map(\.code) == [.valueType])
    #expect(document.problems.first?.value?.count == 100)
  }

  @Test func `a document that is wrong does not stop the others of its array`() throws {
    let reading = try read("[\(inspection()),{},7,\(inspection().replacing("I-1", with: "I-2"))]")

    #expect(reading.documents.map { $0.document != nil } == [true, false, false, true])
    #expect(reading.documents.map(\.ordinal) == [1, 2, 3, 4])
    #expect(reading.documents[2].problems.map(\.reason) == ["notAnObject"])
  }

  @Test func `a line that cannot be read is refused alone`() throws {
    let reading = try read("\(inspection())\r\n\n{\"a\"\n\(inspection("\"unit\":\"x\""))", .ndjson)

    #expect(reading.documents.map { $0.document != nil } == [true, false, true])
    #expect(reading.documents.map(\.line) == [1, 3, 4])
    #expect(problems(of: reading) == ["document.unreadable 3:5 cutShort"])
  }

  @Test func `a stream of pieces gives the same documents as the whole file`() throws {
    let text = "\u{FEFF}" + (1...20).map { inspection().replacing("I-1", with: "I-\($0)") }.joined(separator: "\n")
    let whole = try read(text, .ndjson)
    for size in [1, 7, 64, 1000, 100_000] {
      let lines = NDJSONLines(reader: DocumentReader(today: try Day("2026-11-22")))
      var found: [ReadDocument] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { lines.feed($0) { found.append($0) } }
      }
      lines.finish { found.append($0) }

      #expect(found.map(\.content) == whole.documents.map(\.content))
      #expect(found.map(\.line) == Array(1...20))
    }
  }

  @Test(arguments: Kind.allCases, [Format.json, .ndjson])
  func `every prefix of a good file is refused and none is recorded`(kind: Kind, format: Format) throws {
    let bytes = Array(Template.text(for: kind, as: format).utf8.dropLast())
    let reader = DocumentReader(today: try Day("2026-11-22"))

    for length in 0..<bytes.count {
      let reading = reader.read(Array(bytes[..<length]), format: format)
      #expect(reading.isRefused || reading.documents.allSatisfy { $0.document == nil })
      #expect(!problems(of: reading).isEmpty)
    }
    #expect(reader.read(bytes, format: format).documents.count == 1)
  }
}
