import Tekseru
import Testing

@testable import TekseruLanguage

@Suite struct SentenceTests {
  @Test func `every problem has a sentence`() {
    let missing = ProblemCode.allCases.filter { !Catalogue.has("problem.\($0.rawValue)") && $0 != .documentUnreadable }

    #expect(missing == [])
  }

  @Test(arguments: [
    "empty", "utf16", "notUTF8", "cutShort", "trailingBytes", "duplicateKey", "badEscape", "loneSurrogate",
    "nulCharacter", "controlCharacter", "badNumber", "unexpected", "notAnObject", "syntax", "alias", "tag", "mergeKey",
    "unclosedQuote", "headerTwice", "headerMissing", "rowTooLong", "rowsDiffer",
  ])
  func `every reason why a file cannot be read has a sentence`(reason: String) {
    #expect(Catalogue.has("problem.document.unreadable.\(reason)"))
  }

  @Test(arguments: ["nesting", "values", "documents", "fileBytes", "columns", "violations", "textCharacters"])
  func `every limit has a sentence that names it`(limit: String) {
    let problem = Problem(.documentTooLarge, reason: limit, details: ["limit": limit, "atMost": "1000"])

    #expect(Sentence.sentence(for: problem, in: .en).contains("1,000"))
    #expect(Sentence.sentence(for: problem, in: .ru).contains("1\u{202F}000"))
  }

  @Test func `a sentence names the value, the field and the remedy`() {
    let problem = Problem(
      .valueNotInList, at: "violations[0].severity", value: "hgih",
      expected: .oneOf(Severity.allCases.map(\.rawValue)), place: .text(line: 14, column: 7))
    let line = Sentence.line(file: "june.csv", problem: problem, in: .en)

    #expect(line == #"june.csv:14:7: "hgih" is not a severity: use critical, gross, significant or minor."#)
  }

  @Test func `in other languages a choice is shown with what the reader calls it`() {
    let problem = Problem(
      .valueNotInList, at: "violations[0].severity", value: "hgih", expected: .oneOf(["gross", "minor"]),
      place: .cell(sheet: "Нарушения", name: "D14"))
    let line = Sentence.line(file: "июнь.xlsx", problem: problem, in: .ru)

    #expect(
      line == "июнь.xlsx:Нарушения!D14: Значение «hgih» не подходит для поля «Тяжесть»: укажите gross (грубое) или "
        + "minor (незначительное).")
  }

  @Test func `the author of a text file is told the key too`() {
    let problem = Problem(.fieldMissing, at: "act", place: .text(line: 2, column: 1))

    #expect(Sentence.sentence(for: problem, in: .ru) == "Не заполнено поле «Номер акта» (act): заполните его.")
    #expect(Sentence.sentence(for: problem, in: .en) == "Act number (act) is missing: fill it in.")
  }

  @Test func `a suggestion follows as a question`() {
    let problem = Problem(.fieldUnknown, at: "violations[1].severty", suggestion: "severity")

    #expect(
      Sentence.sentence(for: problem, in: .en)
        == #"There is no field called "severty"; it is left out. Did you mean "severity"?"#)
  }

  @Test func `what a problem does not say drops out of its sentence`() {
    let bare = Problem(.inspectorNoMandate, value: "TI-0417")
    let full = Problem(
      .inspectorNoMandate, value: "TI-0417",
      details: ["organization": "KZ-AST-GP6", "day": "2026-03-02", "ended": "2026-02-28"])

    #expect(Sentence.sentence(for: bare, in: .en) == "Inspector TI-0417 has no mandate.")
    #expect(
      Sentence.sentence(for: full, in: .en)
        == "Inspector TI-0417 has no mandate at KZ-AST-GP6 on 2026-03-02: it ended on 2026-02-28.")
  }

  @Test func `two days out of order are both named`() {
    let problem = Problem(
      .dateOrder, at: "violations[2].due", value: "2026-02-01", details: ["field": "date", "day": "2026-03-02"])

    #expect(
      Sentence.sentence(for: problem, in: .en)
        == "Due 2026-02-01 comes before date 2026-03-02: put the two days in order.")
  }

  @Test(arguments: ProblemCode.allCases, Language.allCases)
  func `a sentence without any details still reads as one`(code: ProblemCode, language: Language) {
    let sentence = Sentence.sentence(for: Problem(code, at: "due", value: "x"), in: language)

    #expect(!sentence.contains("{") && !sentence.contains("["))
    #expect(sentence.last.map { ".?!".contains($0) } == true)
  }

  @Test func `a value from a file can neither move the cursor nor turn the line around`() {
    let problem = Problem(.valueType, at: "act", value: "a\u{1B}[31m\n\u{202E}b", expected: .text)

    #expect(
      Sentence.sentence(for: problem, in: .en)
        == #""a\u{1B}[31m\n\u{202E}b" does not fit act number: write a text."#)
  }

  @Test func `a long value is cut at 60 characters`() {
    #expect(Shown.text(String(repeating: "ж", count: 61)) == String(repeating: "ж", count: 60) + "…")
    #expect(Shown.text(String(repeating: "ж", count: 60)) == String(repeating: "ж", count: 60))
  }

  @Test func `a number's bounds are written as the language writes numbers`() {
    let problem = Problem(.valueType, at: "number", value: "0", expected: .integer(1...9999))

    #expect(Sentence.sentence(for: problem, in: .en).hasSuffix("write a whole number from 1 to 9,999."))
  }
}
