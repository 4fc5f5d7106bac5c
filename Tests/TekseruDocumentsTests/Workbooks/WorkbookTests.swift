import Tekseru
import TekseruDocuments
import Testing

/// Workbooks as different programs write them.
@Suite struct WorkbookTests {
  private let head: [MadeWorkbook.Cell] = [
    "id", "organization", "inspector", "date", "kind", "number", "category", "text",
  ]
  private let first: [MadeWorkbook.Cell] = ["I-1", "O-1", "TI-1", "2026-03-02", "planned", 1, "rules", "Text 1"]

  private func content(_ workbook: MadeWorkbook) throws -> String {
    let reading = try read(workbook.bytes, .xlsx, headings: headings)
    let document = try #require(reading.documents.first, "\(reading.problems)")
    #expect(document.document != nil, "\(document.problems)")
    return String(decoding: document.content, as: UTF8.self)
  }

  private func problems(_ workbook: MadeWorkbook, limits: Limits = .standard) throws -> [String] {
    try places(of: read(workbook.bytes, .xlsx, headings: headings, limits: limits))
  }

  private var headings: Headings {
    Headings(
      columns: [.init(name: "date", text: "Дата"), .init(name: "organization", text: "Организация")],
      sheets: [
        .init(name: "violations", text: "Нарушения"), .init(name: "help", text: "Помощь"),
        .init(name: "organization", text: "Организации"),
      ])
  }

  @Test func `a sheet is read as the same table of text would be`() throws {
    let workbook = MadeWorkbook([head, first, ["", "", "", "", "", 2, "rules", "Text 2"]])

    #expect(
      try content(workbook)
        == (TekseruDocumentsTests.content(inspection(violations: "\(violation(1)),\(violation(2))"))))
  }

  @Test func `texts are shared, inline or rich, and a reading aid is no part of them`() throws {
    var workbook = MadeWorkbook([head, Array(first.dropLast()) + [.shared(1)]])
    workbook.strings = ["<t>no</t>", "<r><rPr><b/></rPr><t>Te</t></r><r><t>xt 1</t></r><rPh><t>kana</t></rPh>"]

    #expect(try content(workbook) == (TekseruDocumentsTests.content(inspection(violations: violation(1)))))
  }

  @Test(arguments: [
    ("46083", "", "2026-03-02"), ("46083.75", "", "2026-03-02"), ("44621", #"date1904="1""#, "2026-03-02"),
    ("4.6083E4", "", "2026-03-02"),
  ])
  func `a day of the spreadsheet's own is a day in both epochs`(count: String, properties: String, day: String) throws {
    var cells = first
    cells[3] = .day(count)
    var workbook = MadeWorkbook([head, cells])
    workbook.properties = properties

    #expect(try content(workbook).contains(#""date":"\#(day)""#))
  }

  @Test(arguments: [
    ("yyyy-mm-dd", true), ("dd.mm.yyyy", true), ("[$-419]d mmmm yyyy;@", true), ("mmm", true), ("General", false),
    (##"#,##0.00 "d""##, false), ("[Red]0", false), (#"0\d"#, false), ("0.00E+00", false), ("@", false), ("_d0", false),
  ])
  func `a number is a day where its format shows one`(code: String, isDay: Bool) throws {
    var cells = first
    cells[3] = .day("46083")
    var workbook = MadeWorkbook([head, cells])
    workbook.others["xl/styles.xml"] = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="\(code.replacing("\"", with: "&quot;"))"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>
      """

    #expect(try problems(workbook) == (isDay ? [] : ["value.type date Sheet1!D2"]))
  }

  @Test(arguments: [
    ("0.1", "0.1"), ("12.0", "12"), ("0.30000000000000004", "0.3"), ("1E-3", "0.001"), ("1.5E+3", "1500"),
    ("-2.50", "-2.5"), ("133327", "133327"), ("123456789012", "123456789012"), ("1e15", "1000000000000000"),
  ])
  func `a number has the digits that a spreadsheet shows`(written: String, number: String) throws {
    let workbook = MadeWorkbook([["organization", "period", "removed"], ["O-1", "2023", .number(written)]])

    #expect(try content(workbook).contains(#""removed":\#(number)}"#))
  }

  @Test func `a number typed as text and a text typed as a number mean the same`() throws {
    var cells = first
    cells[0] = 7
    cells[5] = "1"
    let workbook = MadeWorkbook([head, cells])

    #expect(try content(workbook).contains(#""id":"7""#))
    #expect(try content(workbook).contains(#""number":1"#))
  }

  @Test func `a title and empty rows may stand above the headings and between the rows`() throws {
    let workbook = MadeWorkbook(sheets: [
      .init(rows: [
        (1, ["Checks of March"]), (4, head), (5, first), (6, []), (9, ["", "", "", "", "", 2, "rules", "Text 2"]),
      ])
    ])

    #expect(
      try content(workbook)
        == (TekseruDocumentsTests.content(inspection(violations: "\(violation(1)),\(violation(2))"))))
  }

  @Test func `joined cells say for every row below them what the document says`() throws {
    let second: [MadeWorkbook.Cell] = ["I-2", "", "", "2026-03-03", "planned", 1, "rules", "Text 1"]
    let workbook = MadeWorkbook(
      [head, first, second], after: #"<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>"#)
    let reading = try read(workbook.bytes, .xlsx)

    #expect(reading.documents.map(\.id) == ["I-1", "I-2"])
    #expect(try problems(workbook) == [])
  }

  @Test func `joined cells of a row's own column count for its first row alone`() throws {
    let workbook = MadeWorkbook(
      [head, first, ["", "", "", "", "", 2, "", "Text 2"]],
      after: #"<mergeCells><mergeCell ref="G2:G3"/></mergeCells>"#)

    #expect(try problems(workbook) == ["field.missing violations[1].category Sheet1!G3"])
  }

  @Test func `what is wrong is told with the sheet and the cell`() throws {
    var cells = first
    cells[3] = "30.02.2026"
    cells[4] = ""
    let workbook = MadeWorkbook([[], [], head, cells], name: "Нарушения")

    #expect(try problems(workbook) == ["date.impossible date Нарушения!D4", "field.missing kind Нарушения!E4"])
  }

  @Test func `a formula's saved value is taken, with a warning`() throws {
    var cells = first
    cells[5] = .xml("", "<f>1+0</f><v>1</v>")
    let workbook = MadeWorkbook([head, cells])

    #expect(try problems(workbook) == ["cell.formula violations[0].number Sheet1!F2"])
    #expect(try content(workbook).contains(#""number":1"#))
  }

  @Test func `a formula that was never worked out, or failed, refuses its document`() throws {
    var cells = first
    cells[5] = .xml("", "<f>1+0</f><v></v>")
    cells[7] = .xml(#"t="e""#, "<f>A0</f><v>#REF!</v>")
    let workbook = MadeWorkbook([head, cells])

    #expect(
      try problems(workbook) == [
        "document.unreadable violations[0].text Sheet1!H2 formulaFailed",
        "document.unreadable Sheet1!F2 formulaWithoutValue",
        "field.missing violations[0].number Sheet1!F2",
      ])
  }

  @Test func `a day where a text is expected is told, because 12/3 was meant`() throws {
    let workbook = MadeWorkbook([head + ["act"], first + [.day("46093")]])

    #expect(try problems(workbook) == ["cell.day act Sheet1!I2"])
    #expect(try content(workbook).contains(#""act":"2026-03-12""#))
  }

  @Test func `cells under no heading are told once a column`() throws {
    let workbook = MadeWorkbook([head, first + ["", "look"], ["", "", "", "", "", 2, "rules", "Text 2", "", "here"]])

    #expect(try problems(workbook) == ["cell.notRead Sheet1!J2"])
  }

  @Test func `several sheets are several kinds, a hidden one is told and a page of help is passed over`() throws {
    let workbook = MadeWorkbook(sheets: [
      .init(name: "Помощь", rows: [(1, head)]),
      .init(name: "Организации", rows: [(1, ["code", "name", "level"]), (2, ["O-1", "Name", "primary"])]),
      .init(name: "Нарушения", rows: [(1, head), (2, first)]),
      .init(name: "old", rows: [(1, head), (2, first)], state: #"state="hidden""#),
      .init(name: "lookups", rows: [(1, ["a", "b"])], state: #"state="veryHidden""#),
      .init(name: "notes", rows: [(1, ["ask", "Aigul"])]),
    ])
    let reading = try read(workbook.bytes, .xlsx, headings: headings)

    #expect(reading.documents.map(\.kind) == [.organization, .inspection])
    #expect(reading.documents.map(\.ordinal) == [1, 2])
    #expect(try problems(workbook) == ["sheet.notRead old!A1 hidden", "sheet.notRead notes!A1 headings"])
  }

  @Test func `a sheet's name tells the kind where the headings do not`() throws {
    let workbook = MadeWorkbook([["organization", "Дата", "number"], ["O-1", "2026-03-02", 1]], name: "Нарушения")
    let reading = try read(workbook.bytes, .xlsx, headings: headings)

    #expect(reading.documents.map(\.kind) == [.inspection])
  }

  @Test func `headings that tell no kind are told with the nearest ones`() throws {
    let workbook = MadeWorkbook([
      ["организация", "inspector", "Датта", "kind"], ["O-1", "TI-1", "2026-03-02", "planned"],
    ])
    let reading = try read(workbook.bytes, .xlsx, headings: headings)

    #expect(reading.isRefused)
    #expect(
      try problems(workbook) == ["document.kindUnknown Sheet1!A1 headings", "field.unknown Датта Sheet1!C1"])
    #expect(reading.problems.last?.suggestion == "дата")
  }

  @Test func `prefixes, missing names of cells and rows, and parts in other places are understood`() throws {
    var workbook = MadeWorkbook([head, first])
    let cells = [head, first].map { row in
      "<x:row>"
        + row.map { $0.xml("A1") }.joined().replacing(#" r="A1""#, with: "").replacing("<", with: "<x:")
        .replacing("<x:/", with: "</x:") + "</x:row>"
    }
    workbook.others["xl/worksheets/sheet1.xml"] =
      #"<x:worksheet xmlns:x="u"><x:sheetData>"# + cells.joined() + "</x:sheetData></x:worksheet>"

    #expect(try content(workbook) == (TekseruDocumentsTests.content(inspection(violations: violation(1)))))
  }

  @Test func `a carriage return that is written as an escape is a line's end`() throws {
    let workbook = MadeWorkbook([head, Array(first.dropLast()) + ["a_x000D_\nb _x0041_ _x0000_"]])

    #expect(try content(workbook).contains(#""text":"a\nb A _x0000_""#))
  }

  @Test func `a workbook is known by its content, whatever it is called`() throws {
    let reading = try read(MadeWorkbook([head, first]).bytes, .csv)

    #expect(reading.documents.map(\.id) == ["I-1"])
  }
}

/// `code path sheet!cell reason` of everything wrong with a workbook and its documents.
func places(of reading: Reading) -> [String] {
  (reading.problems + reading.documents.flatMap(\.problems)).map { problem in
    var place = ""
    if case .cell(let sheet, let name) = problem.place { place = "\(sheet)!\(name)" }
    return [problem.code.rawValue, problem.path, place, problem.reason ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
