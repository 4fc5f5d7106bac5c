import Tekseru
import TekseruDocuments
import Testing

/// CSV as spreadsheets write it: inputs 53 to 56.
@Suite struct TableTests {
  private let head = "document;id;organization;inspector;date;kind;number;category;text"

  private func table(_ rows: String...) -> String { ([head] + rows).joined(separator: "\n") + "\n" }

  @Test(arguments: [",", ";", "\t"]) func `cells are separated by what separates the headings`(sign: String) throws {
    let text = table("inspection;I-1;O-1;TI-1;2026-03-02;planned;;;").replacing(";", with: sign)

    #expect(try content(text, .csv) == content(inspection()))
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `rows end with any line end`(end: String) throws {
    let text = table("inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;Text 1").replacing("\n", with: end)

    #expect(try content(text, .csv) == content(inspection(violations: violation(1))))
  }

  @Test(arguments: [
    ["inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;Text 1", ";;;;;;2;rules;Text 2"],
    [
      "inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;Text 1",
      "inspection;I-1;O-1;TI-1;2026-03-02;planned;2;rules;Text 2",
    ],
    [
      "inspection;I-1;O-1;TI-1;2026-03-02;planned;2;rules;Text 2", "inspection;I-1;;;;;1;rules;Text 1",
    ],
  ])
  func `one row is one violation`(rows: [String]) throws {
    let text = ([head] + rows).joined(separator: "\n")

    #expect(try content(text, .csv) == content(inspection(violations: "\(violation(1)),\(violation(2))")))
  }

  @Test func `rows of one inspection need not follow one another`() throws {
    let reading = try read(
      table(
        "inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;Text 1",
        "inspection;I-2;O-1;TI-1;2026-03-02;planned;1;rules;Text 1",
        "inspection;I-1;O-1;TI-1;2026-03-02;planned;2;rules;Text 2"), .csv)

    #expect(reading.documents.map(\.id) == ["I-1", "I-2"])
    #expect(problems(of: reading) == [])
  }

  @Test func `rows of one inspection may not contradict one another`() throws {
    let text = table(
      "inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;Text 1",
      "inspection;I-1;O-1;TI-1;2026-03-02;unscheduled;2;rules;Text 2")

    #expect(try problems(text, .csv) == ["document.unreadable 3:36 rowsDiffer"])
  }

  @Test func `a quoted cell holds separators, quotes and line feeds`() throws {
    let text = table("inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;\"a;\"\"b\"\"\nc\"")

    #expect(try content(text, .csv).contains(#""text":"a;\"b\"\nc""#))
  }

  @Test func `cells are trimmed, and an empty one is absent`() throws {
    let text = "document,id,code,name,level,parent\norganization, O-1 ,O-1,\u{A0}Name ,primary, \n"

    #expect(
      try content(text, .csv)
        == #"{"code":"O-1","document":"organization","id":"O-1","level":"primary","name":"Name","tekseru":1}"#)
  }

  @Test func `a formula is text`() throws {
    let text = table("inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;\"=HYPERLINK(\"\"x\"\")\"")

    #expect(try content(text, .csv).contains(#""text":"=HYPERLINK(\"x\")""#))
  }

  @Test(arguments: [
    ("02.03.2026", true), ("2026-03-02", true), ("03/04/2026", false), ("46083", false), ("30.02.2026", false),
    ("2.3.2026", false),
  ])
  func `a day is written in one of two ways`(day: String, isAccepted: Bool) throws {
    let reading = try read(table("inspection;I-1;O-1;TI-1;\(day);planned;;;"), .csv)

    #expect((reading.documents.first?.document != nil) == isAccepted)
  }

  @Test func `a day of a table is ISO in the content`() throws {
    #expect(try content(table("inspection;I-1;O-1;TI-1;02.03.2026;planned;;;"), .csv) == content(inspection()))
  }

  @Test(arguments: [("12,5", "12.5"), ("12.50", "12.5"), ("7", "7"), ("1.234,5", nil), ("1,234", nil), ("1 000", nil)])
  func `a decimal comma is understood where it cannot be anything else`(cell: String, number: String?) throws {
    let reading = try read("organization;period;removed\nO-1;2023;\(cell)\n", .csv)

    let content = String(decoding: reading.documents.first?.content ?? [], as: UTF8.self)
    #expect(content.contains("\"removed\":") == (number != nil))
    if let number { #expect(content.contains(#""removed":\#(number)}"#)) }
  }

  @Test func `figures stand in columns or in rows`() throws {
    let wide = "id;organization;period;inspections;removed\nS;O-1;2023;14;31\n"
    let long = "id;organization;period;indicator;value\nS;O-1;2023;inspections;14\nS;O-1;2023;removed;31\n"

    #expect(try content(wide, .csv) == content(long, .csv))
  }

  @Test func `a list in a cell is separated by a semicolon or a bar`() throws {
    let text = "id,organization,inspector,date,kind\nI-1,O-1,TI-2;TI-1|TI-3,2026-03-02,planned\n"

    #expect(try content(text, .csv).contains(#""inspectors":["TI-1","TI-2","TI-3"]"#))
  }

  @Test func `what is wrong is told with the cell's line and column`() throws {
    let text = table(
      "inspection;I-1;O-1;TI-1;2026-03-02;planned;1;rules;a", ";;;;;;2;ruls;b", "inspection;I-2;O-1;;2026-03-02;x;;;")

    #expect(
      try problems(text, .csv) == [
        "value.notInList violations[1].category 3:9", "value.notInList kind 4:32", "field.missing inspector 4:1",
      ])
  }

  @Test(arguments: [
    ("", "document.unreadable 1:1 empty"),
    ("code,name,level\n", "document.unreadable 1:1 empty"),
    ("code,name,level\n\"a", "document.unreadable 2:1 unclosedQuote"),
    ("code,name,level\n\"a\"b,", "document.unreadable 2:4 unexpected"),
    ("code,name,level,name\na,b,primary,c\n", "document.unreadable 1:17 headerTwice"),
    ("document,code,name,level,name\norganization,a,b,primary,c\n", "document.unreadable 1:26 headerTwice"),
    ("code,name,level\na,b,primary\nc,d", "document.unreadable 3:4 cutShort"),
    ("a,b\n1,2\n", "document.kindUnknown 1:1 headings"),
    ("code,name,level\na,\u{0},primary", "document.unreadable 1:1 nulCharacter"),
  ])
  func `what is no table refuses the file`(text: String, problem: String) throws {
    let reading = try read(text, .csv)

    #expect(problems(of: reading) == [problem])
    #expect(reading.documents.isEmpty && reading.isRefused)
  }

  @Test func `a cell beyond the headings refuses its document`() throws {
    #expect(
      try problems("code,name,level\na,b,primary,c\nd,e,primary\n", .csv) == ["document.unreadable 2:13 rowTooLong"])
  }

  @Test func `an unknown heading is one warning with the nearest heading`() throws {
    let reading = try read("code,name,level,paren\na,b,primary,c\nd,e,primary,f\n", .csv)

    #expect(problems(of: reading) == ["field.unknown paren 1:17"])
    #expect(reading.problems.first?.suggestion == "parent")
    #expect(!reading.isRefused)
  }

  @Test func `Windows-1251 is recognised and read, with a warning`() throws {
    let bytes = Array("code,name,level\nO-1,".utf8) + [0xD6, 0xE5, 0xF5, 0x20, 0xB9, 0x33] + Array(",primary\n".utf8)
    let reading = try read(bytes, .csv)

    #expect(reading.problems.map(\.code) == [.textEncoding])
    guard case .organization(let organization) = try #require(reading.documents.first?.document).body else {
      Issue.record("not an organization")
      return
    }
    #expect(organization.name == "Цех №3")
  }

  @Test func `a damaged byte does not make Windows-1251 of UTF-8`() throws {
    let bytes = Array("code,name,level\nO-1,Цех №3".utf8) + [0xD0] + Array(",primary\n".utf8)

    #expect(problems(of: try read(bytes, .csv)) == ["document.unreadable 2:11 notUTF8"])
  }

  @Test func `a document without an id has one that follows from its natural key`() throws {
    let text = "organization;inspector;date;kind;ground\nO-1;TI-1;2026-03-02;planned;council\n"
    let same = "organization;inspector;date;kind;ground\nO-1;TI-1;02.03.2026;planned;other\n"
    let other = "organization;inspector;date;kind;ground\nO-1;TI-1;2026-03-03;planned;council\n"
    let ids = try [text, same, other].map { try read($0, .csv).documents.first?.id }

    #expect(ids[0]?.count == 34 && ids[0]?.hasPrefix("t:") == true)
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  @Test func `the id of a natural key is the hash of its canonical text`() throws {
    // printf '{"document":"service","date":"2026-03-03","inspection":"I-1"}' | sha256sum
    let reading = try read("inspection;date;receivedBy\nI-1;2026-03-03;N\n", .csv)

    #expect(reading.documents.first?.id == "t:bb065f2a1ec905a8f761eaa34bbf5fa6")
  }

  @Test func `headings and words of another language are understood`() throws {
    let headings = Headings(
      columns: [
        .init(name: "organization", text: "Организация"), .init(name: "inspector", text: "Инспектор"),
        .init(name: "date", text: "Дата"), .init(name: "kind", text: "Вид"), .init(name: "id", text: "Номер"),
        .init(name: "number", text: "Номер нарушения"), .init(name: "category", text: "Категория"),
        .init(name: "text", text: "Содержание"), .init(name: "fixedOnSpot", text: "Устранено на месте"),
      ],
      choices: [
        .init(name: "planned", text: "плановая"), .init(name: "rules", text: "правила и инструкции"),
        .init(name: "yes", text: "да"),
      ])
    let text = """
      НОМЕР;Организация ;Инспектор;Дата*;Вид;Номер  нарушения;Категория;Содержание;Устранено на месте
      I-1;O-1;TI-1;02.03.2026;Плановая;1;Правила и инструкции;Text 1;Да
      """
    let document = try #require(try read(text, .csv, headings: headings).documents.first)

    #expect(
      String(decoding: document.content, as: UTF8.self)
        == (try content(inspection(violations: violation(1, #""fixedOnSpot":true"#)))))
  }

  @Test func `a column too many is refused by its limit`() throws {
    let text = "code,name,level" + String(repeating: ",", count: 2_000)

    #expect(try read(text, .csv).problems.map { $0.details["limit"] } == ["columns"])
  }
}
