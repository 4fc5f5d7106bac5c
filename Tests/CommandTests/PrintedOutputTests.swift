import Foundation
import Tekseru
import TekseruLanguage
import TekseruReports
import Testing

/// What is written as a PDF, read back by poppler's programs.
@Suite struct PrintedOutputTests {
  private static let letters: [Language: String] = [
    .kk: "әғқңөұүһі ӘҒҚҢӨҰҮҺІ", .ru: "ёъыэ ЁЪЫЭ №", .uz: "oʻgʻ Oʻzbekiston maʼlumot", .uzCyrl: "ўқғҳ ЎҚҒҲ",
    .ky: "ңөү ҢӨҮ", .en: "“quoted” – it’s",
  ]

  /// What a program says of a table's PDF.
  private func told(_ program: String, _ table: Table, in language: Language = .en) throws -> String {
    let place = try Workplace()
    try Data(try table.bytes(as: .pdf, in: language)).write(to: place.folder.appending(path: "table.pdf"))
    let read = try place.shell(program)
    try #require(read.status == 0 && read.complaints.isEmpty, "\(read.complaints)")
    return read.output
  }

  /// The pages of a table's PDF as text, laid out as they are printed.
  private func pages(of table: Table, in language: Language = .en) throws -> [String] {
    try told("pdftotext -layout table.pdf -", table, in: language).split(separator: "\u{C}").map(String.init)
  }

  private func texts(_ rows: [[String]]) -> Table {
    Table("violations", columns: ["id", "text"], rows: rows.map { $0.map(Cell.text) })
  }

  @Test(arguments: Language.allCases) func `the letters of every language come back`(language: Language) throws {
    let letters = try #require(PrintedOutputTests.letters[language])
    let page = try pages(of: texts([["INS-1", letters]]), in: language)[0]

    #expect(page.contains(letters))
    #expect(page.contains(Catalogue.text("list.violations.title", in: language)))
  }

  @Test func `each page has the headings and its number, and no row is lost`() throws {
    let pages = try pages(of: texts((1...500).map { ["row-\($0)-", "one two three"] }))

    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Id") && page.contains("Text") && page.contains("\(index + 1) / \(pages.count)"))
    }
    let all = pages.joined()
    #expect((1...500).allSatisfy { all.contains("row-\($0)-") })
  }

  @Test func `a row that no page can hold goes on over the next ones`() throws {
    let lines = (1...200).map { "line-\($0)-" }
    let long = lines.joined(separator: "\n")
    let pages = try pages(of: texts([["INS-1", "short"], ["INS-2", long], ["INS-3", "short"]]))

    #expect(pages.count > 3)
    let all = pages.joined()
    #expect(lines.allSatisfy(all.contains) && all.contains("INS-3"))
  }

  @Test(arguments: [
    "a\u{0}b\u{1B}[31m\u{202E}c", "👩‍👩‍👧 🇰🇿 \u{1F600}", "漢字 ﷺ \u{FFFD}\u{E000}\u{378}",
    String(repeating: "word", count: 5_000), String(repeating: " ", count: 5_000), "", "\r\n\n\t",
    "a\u{301}\u{302}\u{303}", "(\\) <> % ) Tj ET",
  ])
  func `no text spoils a page`(text: String) throws {
    let pages = try pages(of: texts([["before", "x"], ["hostile", text], [text, text], ["after", "y"]]))

    #expect(pages.joined().contains("before") && pages.joined().contains("after"))
  }

  @Test func `what has no shape is left out, and what no font of ours holds is marked`() throws {
    let page = try pages(of: texts([["INS-1", "one\u{0}two\u{1B}three\u{202E}four \u{1F600}five"]]))[0]

    #expect(page.contains("onetwothreefour \u{FFFD}five"), "\(page)")
  }

  @Test func `numbers stand to the right, as the language writes them`() throws {
    let number = Tekseru.Decimal("1234.25")
    let rows: [[Cell]] = [[.text("a"), .decimal(try #require(number))], [.text("b"), .integer(5)]]
    let table = Table("violations", columns: ["id", "daysOverdue"], rows: rows)
    let boxes = try told("pdftotext -bbox table.pdf -", table, in: .ru)
    let ends = boxes.matches(of: /xMax="([\d.]+)"[^>]*>(?:[^<]*234,25|5)</).compactMap { Double($0.1) }

    #expect(ends.count == 2 && abs(ends[0] - ends[1]) < 0.1, "\(boxes)")
  }

  @Test func `a table whose columns need it lies across`() throws {
    func size(_ columns: Int) throws -> String {
      let row = (0..<columns).map { Cell.text("some words of column \($0)") }
      let table = Table("violations", columns: (0..<columns).map { "column\($0)" }, rows: [row])
      return try told("pdfinfo table.pdf | grep 'Page size'", table)
    }

    #expect(try size(2).contains("595.276 x 841.89"))
    #expect(try size(9).contains("841.89 x 595.276"))
  }

  @Test func `a table of more columns than a page holds goes on, with what its rows are about`() throws {
    let columns = ["id"] + (1...50).map { "column\($0)x" }
    let pages = try pages(of: Table("violations", columns: columns, rows: [columns.map { Cell.text("of-\($0)") }]))

    let all = pages.joined().filter { !$0.isWhitespace }
    #expect(pages.count == 3 && pages.allSatisfy { $0.contains("of-id") })
    #expect(columns.dropFirst().allSatisfy { all.contains($0) })
  }

  @Test func `the same rows give the same bytes`() throws {
    let table = texts((1...50).map { ["row-\($0)", "Ескерту"] })

    #expect(try table.bytes(as: .pdf, in: .kk) == table.bytes(as: .pdf, in: .kk))
  }

  @Test func `an empty table says that it is empty`() throws {
    #expect(try pages(of: texts([]))[0].contains(Catalogue.text("list.violations.empty", in: .en)))
    #expect(try pages(of: Table("unreported", columns: []))[0].contains("1/1"))
  }

  @Test func `the tables of one command stand in one PDF, titled by what was asked for`() throws {
    let place = try Workplace()
    let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples/Published/").path
    try place.tekseru("file", "\(samples)/01-KZ-AQNIET.yaml")
    let made = try place.shell(
      """
      $TEKSERU --register register.sqlite report safety-work --organization KZ-AQNIET --years 2021-2023 --output pdf \
      > report.pdf && pdftotext -layout report.pdf - && pdfinfo report.pdf
      """)

    #expect(made.status == 0)
    #expect(made.output.contains("Share removed") && made.output.contains("55.0%"))
    #expect(made.output.contains("What contradicts itself"))
    #expect(made.output.contains { $0 == "\u{C}" })
    let title = made.output.split(separator: "\n").first { $0.contains("Title:") }
    #expect(title?.contains("AQNIET") == true && title?.hasSuffix("2021–2023") == true, "\(title ?? "")")
    #expect(!made.output.contains("CreationDate"))
  }

  @Test(arguments: ["kk", "ru", "uz", "ky", "en"])
  func `without its fonts a command names the package, and does nothing`(language: String) throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one.json")
    let refused = try place.tekseru(
      ["file", "one.json", "--output", "pdf", "--language", language], environment: ["XDG_DATA_DIRS": "/nowhere"])

    #expect(refused.status == 74 && refused.output.isEmpty)
    #expect(refused.complaints.contains("fonts-dejavu-core") && refused.complaints.split(separator: "\n").count == 1)
    #expect(try place.tekseru("show", "inspection", "INS-1").status != 0)
  }
}
