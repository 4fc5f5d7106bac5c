import Tekseru
import TekseruDocuments
import Testing

/// What is wrong with a document, and where: path, line, column.
@Suite struct ProblemTests {
  @Test func `a missing required field is told by the word that people use`() throws {
    let text = #"{"tekseru":1,"document":"inspection","id":"I-1","date":"2026-03-02","kind":"planned"}"#

    #expect(try problems(text) == ["field.missing organization 1:1", "field.missing inspector 1:1"])
  }

  @Test func `all problems come at once, with their places`() throws {
    let text = """
      {
        "tekseru": 1, "document": "inspection", "id": "I 1",
        "organization": "O-1", "inspector": "TI-1", "date": "2026-02-30", "kind": "planed",
        "violations": [
          {"number": 1, "category": "rules", "text": "Ограждение", "due": "soon"},
          {"number": 1, "category": "rules", "text": "a", "severity": "hgih"}
        ]
      }
      """

    #expect(
      try problems(text) == [
        "value.type id 2:49", "date.impossible date 3:55", "value.notInList kind 3:77",
        "value.type violations[0].due 5:69", "value.notInList violations[1].severity 6:65",
        "violation.numberRepeated violations[1].number 6:16",
      ])
  }

  @Test func `columns count characters and not bytes`() throws {
    #expect(
      try problems(#"{"tekseru":1,"note":"Жыл","document":"x","id":"1"}"#) == ["document.kindUnknown document 1:38"])
  }

  @Test func `the nearest choice is suggested`() throws {
    let reading = try read(inspection(violations: violation(1, #""severity":"Critical""#)))

    #expect(reading.documents.first?.problems.first?.suggestion == "critical")
  }

  @Test func `an unknown key is a warning with the nearest key`() throws {
    let document = try #require(try read(inspection(#""untt":"A""#)).documents.first)

    #expect(document.problems.map(described) == ["field.unknown untt 1:126"])
    #expect(document.problems.first?.suggestion == "unit")
    #expect(document.document != nil)
  }

  @Test(arguments: [("2026-11-23", true), ("2026-11-24", false)])
  func `what has happened is not more than a day from now`(day: String, isAccepted: Bool) throws {
    let document = try #require(
      try read(inspection().replacing("2026-03-02", with: day)).documents.first)

    #expect((document.document != nil) == isAccepted)
    #expect(document.problems.map(\.code) == (isAccepted ? [] : [.dateInFuture]))
  }

  @Test func `a due day may lie in the future, and before the inspection it may not`() throws {
    #expect(try problems(inspection(violations: violation(1, #""due":"2030-01-01""#))) == [])
    #expect(
      try problems(inspection(violations: violation(1, #""due":"2026-03-01""#))) == [
        "date.order violations[0].due 1:193"
      ])
  }

  @Test func `a nested pair of days the wrong way round is told with its path`() throws {
    let text = #"""
      {"tekseru":1,"document":"inspector","id":"x","code":"TI","name":"N","organization":"O","from":"2026-01-01",
      "trainings":[{"issued":"2025-01-02","validUntil":"2025-01-01"}]}
      """#

    #expect(try problems(text) == ["date.order trainings[0].validUntil 2:50"])
  }

  @Test(arguments: ["1.5", "1e400", "9223372036854775808", "123456789012345678901234567890", "\"1,5\"", "-1", "true"])
  func `what is no whole number within bounds is refused with its place`(number: String) throws {
    #expect(try problems(inspection(#""workersAtRisk":\#(number)"#)) == ["value.type workersAtRisk 1:142"])
  }

  @Test func `true is no text`() throws {
    #expect(try problems(inspection(#""unit":true"#)) == ["value.type unit 1:133"])
  }

  @Test func `an inspection's id may not end like the name of a violation`() throws {
    #expect(try problems(inspection().replacing(#""I-1""#, with: #""I/1""#)) == ["value.type id 1:43 endsInNumber"])
    #expect(try problems(inspection().replacing(#""I-1""#, with: #""I/1a""#)) == [])
  }

  @Test func `a version of another time is not read`() throws {
    #expect(
      try problems(inspection().replacing(#""tekseru":1"#, with: #""tekseru":2"#)) == [
        "document.versionUnknown tekseru 1:12"
      ])
  }

  @Test func `an id is composed, with a warning`() throws {
    let decomposed = "\u{0438}\u{0306}"
    let document = try #require(try read(inspection().replacing("\"I-1\"", with: "\"\(decomposed)\"")).documents.first)

    #expect(document.problems.map(\.code) == [.idNormalised])
    #expect(document.document?.id.text.unicodeScalars.map(\.value) == [0x0439])
    #expect(String(decoding: document.content, as: UTF8.self).unicodeScalars.contains("\u{0439}"))
  }

  @Test(arguments: [
    ("Ограждение", []), ("Cклад", ["text.mixedScripts"]), ("Склaд", ["text.mixedScripts"]), ("СИЗ PPE", []),
    ("ПК-PC", []), ("\\u0421klad", ["text.mixedScripts"]),
  ])
  func `a word of two scripts is a warning`(word: String, codes: [String]) throws {
    let reading = try read(inspection(#""unit":"\#(word)""#))

    #expect(reading.documents.first?.problems.map(\.code.rawValue) == codes)
    #expect(reading.documents.first?.document != nil)
  }

  @Test func `an indicator that does not exist, or follows from others, is refused`() throws {
    let text =
      #"{"tekseru":1,"document":"statement","id":"S","organization":"O","period":"2023","figures":{"remved":1,"removed.share":2,"fact.x":true,"removed":true}}"#

    #expect(
      try problems(text) == [
        "value.notInList figures.remved 1:92 indicator", "value.notInList figures.removed.share 1:103 derived",
        "value.type figures.removed 1:145",
      ])
  }

  @Test func `a term is written in one unit`() throws {
    let text = #"{"tekseru":1,"document":"deadlines","id":"D","country":"KZ","rules":{"gross":{"days":1,"months":1}}}"#

    #expect(try problems(text) == ["value.type rules.gross 1:78 oneUnit"])
  }

  @Test func `a calendar's day outside its year is told with its place`() throws {
    let text =
      #"{"tekseru":1,"document":"calendar","id":"C","country":"KZ","year":2026,"days":[{"date":"2025-01-01","what":"off"}]}"#

    #expect(try problems(text) == ["value.type days[0].date 1:88 outsideYear"])
  }
}
